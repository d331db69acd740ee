import type { ReactNode } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { journeyHref } from '../../lib/route.ts';
import { evidenceOf, GROUNDS } from '../../model/evidence/evidenceGroups.ts';
import type { Id } from '../../model/id.ts';
import { Section } from '../map/inspector/Section.tsx';
import { ShareBar } from './ShareBar.tsx';
import styles from './ShareLine.module.css';

/** What a stage rests on, or the whole map (`stageId` null), with the way to the evidence screen. */
export function ShareLine({ stageId }: { readonly stageId: Id | null }): ReactNode {
  const { messages, formats } = useI18n();
  const journeyId = useSessionState(({ doc }) => doc.journey.id);
  const groups = useSessionState(({ doc }) => {
    const { whole, stages } = evidenceOf(doc);
    return stageId === null ? whole : stages.get(stageId);
  });
  if (!groups || groups.total === 0) return null;
  const words = messages.evidence;
  const shares = GROUNDS.filter((ground) => groups.ids[ground].length > 0).map(
    (ground) => `${words.ground[ground]} ${formats.number(groups.ids[ground].length)}`,
  );
  return (
    <Section title={messages.inspector.section.evidence}>
      <a className={styles.line} href={journeyHref(journeyId, 'evidence')}>
        <ShareBar groups={groups} />
        <span>{shares.join(' · ')}</span>
      </a>
    </Section>
  );
}
