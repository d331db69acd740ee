import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Issue } from '../../model/Issue.ts';
import styles from './ImportDialog.module.css';

/** Places shown of one sort of issue; a broken file can have thousands. */
const MOST_PLACES = 100;

/** What was not in order in a file, sort by sort, with the places. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const { transfer: words } = useMessages();
  if (issues.length === 0) return <p className={styles.text}>{words.noIssues}</p>;
  const sorts = new Map<string, readonly Issue[]>();
  for (const issue of issues) {
    const sort = `${issue.what} ${issue.done}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), issue]);
  }
  return (
    <section className={styles.issues} aria-label={words.issues(issues.length)}>
      <h3 className={styles.heading}>{words.issues(issues.length)}</h3>
      <ul className={styles.sorts}>
        {[...sorts].map(([sort, same]) => {
          const [first] = same;
          return (
            first && (
              <li key={sort}>
                {words.what[first.what]}: {words.done[first.done]} ({words.issueCount(same.length)})
                <details>
                  <summary>{words.places}</summary>
                  <code dir="ltr" className={styles.places}>
                    {same
                      .slice(0, MOST_PLACES)
                      .map(({ path }) => path)
                      .join(', ')}
                    {same.length > MOST_PLACES && ' …'}
                  </code>
                </details>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
