import { type ReactNode, useMemo } from 'react';
import { laneName } from '../../../actions/names/laneName.ts';
import { stageName } from '../../../actions/names/stageName.ts';
import { countAdded, countOf } from '../../../actions/paste/countAdded.ts';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import {
  cardsInCell,
  columnsOf,
  inboxCards,
  lanesOf,
  mapDirection,
  stagesOf,
  stepsOfStage,
} from '../../../model/queries.ts';
import type { Card } from '../../../model/records/card.ts';
import styles from './TableDialog.module.css';
import type { TableTarget } from './TableTarget.ts';

/** Shown of a part: enough to see whether it was understood. */
const MOST = { columns: 6, lanes: 12, lines: 8 } as const;

interface TablePreviewProps {
  readonly part: Doc;
  readonly target: TableTarget | null;
}

/** What will be made: how many of everything, here and as a new map, and the beginning of the map in small. */
export function TablePreview({ part, target }: TablePreviewProps): ReactNode {
  const { messages, formats } = useI18n();
  const { tableDialog: words, terms } = messages;
  const columns = columnsOf(part);
  const lanes = lanesOf(part);
  const loose = inboxCards(part);
  const shown = columns.slice(0, MOST.columns);
  const textOf = ({ text, score }: Card): string =>
    [score === null ? '' : formats.number(score), text].filter((piece) => piece !== '').join(' ');
  const doc = target?.doc ?? null;
  const added = useMemo(() => doc && countAdded(doc, part), [doc, part]);
  const isLines = columns.length === 0 && lanes.length === 0;
  const ofNew = isLines ? words.intoInbox : '';
  const ofAdded = isLines && target?.place ? words.intoCell(target.place) : ofNew;
  const hidden = columns.length - shown.length;
  return (
    <section className={styles.preview} aria-label={words.willMake}>
      <h3 className={styles.heading}>{words.willMake}</h3>
      <ul className={styles.counts}>
        {added && (
          <li>
            <strong>{words.addHere}:</strong> {words.counts(added, ofAdded)}
          </li>
        )}
        <li>
          <strong>{words.asNewMap}:</strong> {words.counts(countOf(part), ofNew)}
        </li>
      </ul>
      {columns.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={words.previewName}>
          <table className={styles.grid} dir={mapDirection(part)}>
            <thead>
              <tr>
                <td />
                {stagesOf(part).map((stage) => {
                  const width = stepsOfStage(part, stage.id).filter((step) => shown.includes(step)).length;
                  return width === 0 ? null : (
                    <th key={stage.id} colSpan={width} scope="colgroup" dir="auto">
                      {stageName(messages, stage)}
                    </th>
                  );
                })}
              </tr>
              {shown.some(({ title }) => title !== '') && (
                <tr>
                  <td />
                  {shown.map(({ id, title }) => (
                    <th key={id} scope="col" dir="auto" className={styles.step}>
                      {title}
                    </th>
                  ))}
                </tr>
              )}
            </thead>
            <tbody>
              {lanes.slice(0, MOST.lanes).map((lane) => (
                <tr key={lane.id}>
                  <th scope="row" dir="auto">
                    {laneName(messages, lane)}
                    {lane.title !== '' && <span className={styles.kind}>{terms.laneKind[lane.kind]}</span>}
                  </th>
                  {shown.map((step) => (
                    <td key={step.id}>
                      {cardsInCell(part, lane.id, step.id).map((card) => (
                        // A number alone stands where the words of its row do.
                        <p key={card.id} dir={card.text === '' ? undefined : 'auto'} className={styles.card}>
                          {textOf(card)}
                        </p>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hidden > 0 && <p className={styles.quiet}>{words.moreColumns(hidden)}</p>}
      {lanes.length > MOST.lanes && <p className={styles.quiet}>{words.moreLanes(lanes.length - MOST.lanes)}</p>}
      {loose.length > 0 && (
        <>
          {columns.length > 0 && <h4 className={styles.heading}>{messages.mapScreen.inbox.title}</h4>}
          <ul className={styles.lines}>
            {loose.slice(0, MOST.lines).map((card) => (
              <li key={card.id} dir="auto" className={styles.card}>
                {textOf(card)}
              </li>
            ))}
          </ul>
          {loose.length > MOST.lines && <p className={styles.quiet}>{words.moreCards(loose.length - MOST.lines)}</p>}
        </>
      )}
    </section>
  );
}
