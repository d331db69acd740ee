import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { showOnMap } from '../../../actions/showOnMap.ts';
import { FRESH } from '../../../editor/FRESH.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { INPUTS_OF } from '../../../model/scoring/ScoreInput.ts';
import { standingsOf } from '../../../model/scoring/standings.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { fieldKey, TableControl, TEXT_COLUMN } from '../../cardTable/TableControl.ts';
import { useIsNarrow } from '../../cardTable/useIsNarrow.ts';
import type { PriorityTabProps } from '../PriorityTab.ts';
import { ExtraColumnsMenu } from './ExtraColumnsMenu.tsx';
import { LinksDialog } from './LinksDialog.tsx';
import { ModelBar } from './ModelBar.tsx';
import { NextThree } from './NextThree.tsx';
import { FIRST_EXTRAS, MODEL_COLUMNS, rankColumns } from './RankColumn.ts';
import { RankGrid } from './RankGrid.tsx';
import styles from './RankingTab.module.css';
import { firstRows, rowCount, type Sections } from './Sections.ts';
import { SensitivityNote } from './SensitivityNote.tsx';
import { useHeldOrder } from './useHeldOrder.ts';
import { useRanking } from './useRanking.ts';
import { useRankTools } from './useRankTools.ts';
import { WhyBar } from './WhyBar.tsx';

/** Rows that are drawn at first, and how many more each time. */
const PAGE = 200;

/** The pains and opportunities in the order in which a model would have them fixed. */
export function RankingTab({ filter, onSurface, onOpenMenu }: PriorityTabProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.priorities;
  const session = useSession();
  const context = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const isNarrow = useIsNarrow();
  const [control] = useState(() => new TableControl(session));
  const [isSideBySide, setSideBySide] = useState(false);
  const [extras, setExtras] = useState(FIRST_EXTRAS);
  const [most, setMost] = useState(PAGE);
  const [linking, setLinking] = useState<Id | null>(null);
  const typed = useRef<string | null>(null);
  useEffect(() => {
    onSurface(control);
    return () => onSurface(null);
  }, [control, onSurface]);

  const ranking = useRanking(filter);
  const { model, ranked, unscored, open, closed, all } = ranking;
  const live = useMemo(
    (): Sections => ({
      ranked: ranked.map(({ id }) => id),
      unscored: unscored.map(({ id }) => id),
      closed: closed.map(({ id }) => id),
    }),
    [ranked, unscored, closed],
  );
  const key = useMemo(() => ({ filter, model, isSideBySide }), [filter, model, isSideBySide]);
  const { shown, isStale, hold, release } = useHeldOrder(live, key);
  const sections = useMemo(() => firstRows(shown, most), [shown, most]);
  const hidden = rowCount(shown) - rowCount(sections);
  const columns = useMemo(
    () => (isSideBySide ? MODEL_COLUMNS : rankColumns(model, extras, isNarrow)),
    [isSideBySide, model, extras, isNarrow],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ranking says that votes or cards have changed
  const standings = useMemo(
    () => (isSideBySide ? standingsOf(session.store.getState().doc, open, model) : null),
    [isSideBySide, ranking, session],
  );
  const tools = useRankTools({ filter, model, hold, onLinks: setLinking, typed });
  const onTyped = useCallback((text: string): void => {
    typed.current = text;
  }, []);

  /** A new pain has no place on the map yet: it waits in the inbox, and is written here. */
  const addPain = (): void => {
    const id = session.edit.addCard({ cell: null, kind: 'pain' }, { mergeKey: FRESH });
    if (!session.store.getState().doc.cards.has(id)) return;
    // Its row comes first: what is written without a row to stand in would be left at once.
    flushSync(() => setMost((now) => Math.max(now, open.length + 1)));
    control.standOn({ key: fieldKey(id, TEXT_COLUMN), column: 1 });
    session.setState({ editingId: id, freshId: id });
  };
  const scoreFirst = (): void => {
    const [first] = live.unscored;
    const [input = TEXT_COLUMN] = isNarrow ? [] : INPUTS_OF[model];
    if (first === undefined) return;
    control.standOn({ key: fieldKey(first, input), column: columns.findIndex(({ id }) => id === input) });
    if (isNarrow) context.showPanel('inspector');
  };
  const addButton = !readOnly && (
    <Button icon="add" variant={all === 0 ? 'primary' : 'plain'} onClick={addPain}>
      {words.addPain}
    </Button>
  );
  const clearVotes = (): void => {
    session.edit.clearBallots();
    context.toast(words.vote.cleared, { undo: true });
  };
  if (all === 0)
    return (
      <EmptyState title={words.empty.title} text={words.empty.text}>
        {addButton}
      </EmptyState>
    );
  return (
    <div className={styles.tab}>
      <div className={styles.scroller} data-map-keys>
        <div className={styles.picture} data-picture>
          <div className={styles.head}>
            {ranked.length > 0 ? (
              <>
                <NextThree ranked={ranked} onShow={(id) => showOnMap(context, [id])} onLinks={setLinking} />
                <SensitivityNote ranking={ranking} />
              </>
            ) : (
              open.length > 0 && (
                <div className={styles.call} data-no-picture>
                  <p>{words.firstScore.text}</p>
                  <Button variant="primary" onClick={scoreFirst}>
                    {words.firstScore.button}
                  </Button>
                </div>
              )
            )}
            <div className={styles.bar} data-no-picture>
              <ModelBar
                model={model}
                isSideBySide={isSideBySide}
                isNarrow={isNarrow}
                onModel={(next) => session.edit.setScoring({ model: next })}
                onSideBySide={setSideBySide}
              />
              <div className={styles.tools}>
                {model === 'votes' && !readOnly && ranked.length > 0 && (
                  <Button icon="restore" onClick={clearVotes}>
                    {words.vote.clear}
                  </Button>
                )}
                {!isSideBySide && !isNarrow && <ExtraColumnsMenu model={model} shown={extras} onChange={setExtras} />}
                <Button icon="export" onClick={() => context.open({ name: 'backlog', filter })}>
                  {words.backlog.title}
                </Button>
                {addButton}
              </div>
            </div>
            <p className={styles.about}>
              {isSideBySide ? words.aboutSideBySide(words.model[model]) : words.about[model]}
            </p>
            {isStale && (
              <div className={styles.held} data-no-picture>
                {words.heldOrder}
                <Button onClick={release}>{words.sortAnew}</Button>
              </div>
            )}
          </div>
          {rowCount(shown) === 0 ? (
            <p className={styles.about}>{words.filter.nothing}</p>
          ) : (
            <RankGrid
              control={control}
              columns={columns}
              sections={sections}
              counts={{ ranked: shown.ranked.length, unscored: shown.unscored.length, closed: shown.closed.length }}
              ranked={ranked}
              standings={standings}
              tools={tools}
              onTyped={onTyped}
              onOpenMenu={onOpenMenu}
              onDetails={() => context.showPanel('inspector')}
              onLeave={release}
            />
          )}
          {hidden > 0 && (
            <Button className={styles.more} onClick={() => setMost(most + PAGE)}>
              {words.showMore(Math.min(PAGE, hidden))}
            </Button>
          )}
        </div>
      </div>
      <WhyBar control={control} model={model} />
      {linking !== null && <LinksDialog cardId={linking} onClose={() => setLinking(null)} />}
    </div>
  );
}
