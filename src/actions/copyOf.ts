import { type CopySort, type CopyText, writeCopy } from '../formats/clipboard/writeCopy.ts';
import type { Id } from '../model/id.ts';
import { partOfCards, partOfLane } from '../model/partOf.ts';
import type { Lane } from '../model/records/lane.ts';
import type { ActionContext } from './ActionContext.ts';
import { laneName } from './names/laneName.ts';
import { docOf, selectedOne, stepName, targetCards } from './targets.ts';

export interface Copied extends CopyText {
  readonly sort: CopySort;
  readonly count: number;
  /** The cards that are copied by themselves, not as a part of their lane. */
  readonly cardIds: readonly Id[];
}

/** What copying would put on the clipboard now: the selected cards, or the selected lane. Null: nothing is selected. */
export function copyOf(context: ActionContext): Copied | null {
  const { messages } = context.i18n;
  const doc = docOf(context);
  const words = {
    lane: (lane: Pick<Lane, 'title' | 'kind'>) => laneName(messages, lane),
    step: ({ id }: { readonly id: string }) => stepName(messages.inspector.untitledStep, doc, id),
  };
  const cards = targetCards(context);
  const laneId = selectedOne(context, 'lane');
  if (cards.length > 0)
    return {
      ...writeCopy(partOfCards(doc, cards), 'cards', words),
      sort: 'cards',
      count: cards.length,
      cardIds: cards.map(({ id }) => id),
    };
  if (laneId === null) return null;
  const part = partOfLane(doc, laneId);
  return { ...writeCopy(part, 'lane', words), sort: 'lane', count: part.cards.size, cardIds: [] };
}
