import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMapCheck } from '../../editor/useMapCheck.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { questionsOf } from '../../model/check/openQuestions.ts';
import { THEME_OF, THEMES, type Theme } from '../../model/check/themeOf.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import { AnsweredList } from './AnsweredList.tsx';
import styles from './Check.module.css';
import { groupByStage } from './groupByStage.ts';
import { QuestionGroupList } from './QuestionGroupList.tsx';
import { useNextWhenGone } from './useNextWhenGone.ts';
import { walkRows } from './walkRows.ts';

/** The map check: everything that the map leaves open, as questions to the team. */
export function CheckScreen(): ReactNode {
  return (
    <JourneyFrame screen="check" view={null}>
      <Questions />
    </JourneyFrame>
  );
}

function Questions(): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.check;
  const session = useSession();
  const check = useMapCheck();
  const current = useSessionState((state) => state.question);
  const { open, answered } = useMemo(() => questionsOf(check), [check]);
  const [theme, setTheme] = useState<Theme | null>(null);
  const shown = useMemo(
    () => (theme === null ? open : open.filter(({ ruleId }) => THEME_OF[ruleId] === theme)),
    [open, theme],
  );
  const list = useRef<HTMLDivElement>(null);
  useNextWhenGone(list, open, shown);
  const groups = useMemo(() => groupByStage(check.doc, shown), [check, shown]);
  const counts = useMemo(() => {
    const byTheme = new Map<Theme, number>();
    for (const { ruleId } of open) byTheme.set(THEME_OF[ruleId], (byTheme.get(THEME_OF[ruleId]) ?? 0) + 1);
    return byTheme;
  }, [open]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => walkRows(event, session);
  return (
    <main className={styles.screen}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.sum} role="status">
            {open.length === 0 ? words.none : words.open(open.length)}
          </p>
        </header>
        {open.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
          <div role="group" aria-label={words.themes} className={styles.themes}>
            <Chip pressed={theme === null} onPress={() => setTheme(null)}>
              {words.theme.all}
            </Chip>
            {THEMES.map((one) => (
              <Chip key={one} pressed={theme === one} onPress={() => setTheme(theme === one ? null : one)}>
                {`${words.theme[one]} ${formats.number(counts.get(one) ?? 0)}`}
              </Chip>
            ))}
          </div>
        )}
        {open.length === 0 ? (
          <EmptyState title={words.none} text={words.noneText} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its buttons, heard in one place
          <div ref={list} className={styles.groups} onKeyDown={onKeyDown}>
            {shown.length === 0 && <p className={styles.place}>{words.noneHere}</p>}
            {groups.map((group) => (
              <QuestionGroupList key={group.stageId ?? ''} group={group} doc={check.doc} current={current} />
            ))}
          </div>
        )}
        {answered.length > 0 && <AnsweredList answered={answered} doc={check.doc} />}
      </div>
    </main>
  );
}
