import type { BacklogWork } from '../../../actions/exports/writeBacklog.ts';
import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Card } from '../../../model/records/card.ts';
import { stageIdOf, touchpointsBeside } from '../../../model/scoring/PriorityFilter.ts';
import type { RankedItem, UnscoredItem } from '../../../model/scoring/rankItems.ts';
import { expectedMetrics, opportunitiesFor, painsOf } from '../../../model/scoring/remedies.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { cardName } from '../../map/cardName.ts';
import { evidenceWords } from '../../priorities/ranking/evidenceWords.ts';
import { scoreReason } from '../../priorities/ranking/scoreReason.ts';

/** A card as a piece of work: what it is, why it comes where it comes, on whose word, and what answers it. */
export function backlogItem(
  i18n: I18n,
  doc: Doc,
  card: Card,
  { model, item }: { readonly model: ScoringModel; readonly item: RankedItem | UnscoredItem },
): BacklogWork {
  const { messages } = i18n;
  const words = messages.priorities.backlog;
  const { word, behind } = evidenceWords(i18n, card);
  const stage = doc.stages.get(stageIdOf(doc, card) ?? '')?.title ?? '';
  const names = (cards: readonly Card[]): readonly string[] => cards.map((one) => cardName(messages, one));
  const linked = card.kind === 'pain' ? opportunitiesFor(doc, card.id) : painsOf(doc, card.id);
  const text = card.text.trim();
  const place =
    'rank' in item
      ? [words.place(messages.priorities.rankSaid(item.rank, item.tied), messages.priorities.model[model])]
      : [];
  const part = (heading: string, lines: readonly string[]): BacklogWork['parts'] => {
    const filled = lines.filter((line) => line.trim() !== '');
    return filled.length === 0 ? [] : [{ heading, lines: filled }];
  };
  return {
    title: cardName(messages, card),
    kind: card.kind === 'opportunity' ? 'opportunity' : 'pain',
    severity: card.severity,
    labels: [messages.terms.cardKind[card.kind], stage, card.owner.trim(), ...card.tags].filter(
      (label) => label !== '',
    ),
    parts: [
      ...part(words.part.text, text === cardName(messages, card) ? [] : text.split('\n')),
      ...part(words.part.why, [...place, scoreReason(i18n, model, item.score)]),
      ...part(words.part.place, [stage, ...names(touchpointsBeside(doc, card))]),
      ...part(words.part.evidence, [
        behind === '' ? word : `${word} (${behind})`,
        ...card.sources.map((source) =>
          [messages.terms.sourceKind[source.kind], source.reference, source.quote].filter(Boolean).join(' · '),
        ),
      ]),
      ...part(words.part.linked, names(linked.map((joined) => joined.card))),
      ...part(words.part.metrics, names(expectedMetrics(doc, card))),
      ...part(words.part.from, [words.from(doc.journey.title || messages.terms.untitled)]),
    ],
  };
}
