import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Card } from '../../../model/records/card.ts';
import { stageIdOf, touchpointsBeside } from '../../../model/scoring/PriorityFilter.ts';
import type { RankedItem, UnscoredItem } from '../../../model/scoring/rankItems.ts';
import { expectedMetrics, opportunitiesFor, painsOf } from '../../../model/scoring/remedies.ts';
import { CARD_INPUTS } from '../../../model/scoring/ScoreInput.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { votesOf } from '../../../model/scoring/votesOf.ts';
import { cardName } from '../../map/cardName.ts';
import { inputName } from '../../priorities/ranking/scoreInputs.ts';

const SEPARATOR = ' | ';

/**
 * The ranking as a table of texts: a header, then a row an item. Numbers are written plainly, whatever the digits of
 * the interface, so that every spreadsheet reads them; none of them is below zero, so none is taken for a formula.
 */
export function rankingRows(
  i18n: I18n,
  doc: Doc,
  items: readonly { readonly card: Card; readonly item: RankedItem | UnscoredItem }[],
  model: ScoringModel,
): readonly (readonly string[])[] {
  const { terms, priorities, inspector } = i18n.messages;
  const { column, backlog } = priorities;
  const names = (cards: readonly Card[]): string => cards.map((card) => cardName(i18n.messages, card)).join(SEPARATOR);
  const plain = (value: number | null): string => (value === null ? '' : String(Math.round(value * 1e6) / 1e6));
  const header = [
    column.rank,
    column.score,
    backlog.head.model,
    backlog.head.missing,
    backlog.head.kind,
    column.item,
    column.stage,
    column.touchpoint,
    inspector.field.owner,
    inspector.field.evidence,
    backlog.head.n,
    ...CARD_INPUTS.map((input) => inputName(i18n, input)),
    column.votes,
    inspector.field.status,
    column.linked,
    column.metric,
    backlog.head.id,
  ];
  const rows = items.map(({ card, item }) => {
    const { score } = item;
    const linked = card.kind === 'pain' ? opportunitiesFor(doc, card.id) : painsOf(doc, card.id);
    const n = card.sources.reduce((sum, source) => sum + (source.n ?? 0), 0);
    return [
      'rank' in item ? plain(item.rank) : '',
      score.kind === 'scored' ? plain(score.value) : '',
      priorities.model[model],
      score.kind === 'notScored' ? score.missing.map((input) => inputName(i18n, input)).join(SEPARATOR) : '',
      terms.cardKind[card.kind],
      card.text.trim(),
      doc.stages.get(stageIdOf(doc, card) ?? '')?.title ?? '',
      names(touchpointsBeside(doc, card)),
      card.owner.trim(),
      card.evidence === null ? '' : terms.evidence[card.evidence],
      n === 0 ? '' : plain(n),
      ...CARD_INPUTS.map((input) => plain(card[input])),
      plain(votesOf(doc, card.id)),
      card.status === null ? '' : terms.status[card.status],
      names(linked.map((joined) => joined.card)),
      names(expectedMetrics(doc, card)),
      card.id,
    ];
  });
  return [header, ...rows];
}
