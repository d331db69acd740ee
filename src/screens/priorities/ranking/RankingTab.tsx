import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { narrow, stageIdOf } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { rankCards } from '../../../model/scoring/rankCards.ts';
import { cardName } from '../../map/cardName.ts';
import type { PriorityTabProps } from '../PriorityTab.ts';

/** The pains and opportunities in the order in which a model would have them fixed. */
export function RankingTab({ filter }: PriorityTabProps): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.priorities;
  const doc = useSessionState((state) => state.doc);
  const { ranked, unscored } = rankCards(doc, narrow(doc, rankables(doc), filter), doc.journey.scoring.model);
  const rows = [...ranked, ...unscored].flatMap((item) => {
    const card = doc.cards.get(item.id);
    return card ? [{ ...item, card }] : [];
  });
  return (
    <table aria-label={words.ranking}>
      <thead>
        <tr>
          <th scope="col">{words.column.rank}</th>
          <th scope="col">{words.column.item}</th>
          <th scope="col">{words.column.stage}</th>
          <th scope="col">{words.column.score}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-card-id={row.id}>
            <td>{'rank' in row ? words.rank(row.rank, row.tied) : ''}</td>
            <th scope="row" dir="auto">
              {cardName(messages, row.card)}
            </th>
            <td dir="auto">{doc.stages.get(stageIdOf(doc, row.card) ?? '')?.title}</td>
            <td>{row.score.kind === 'scored' ? formats.number(row.score.value) : words.notScored(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
