import { defined } from '../../lib/assert.ts';
import { fold } from '../../lib/fold.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { inReadingOrder } from '../../model/inReadingOrder.ts';
import { personasOf } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { CommandTools } from '../Command.ts';
import { byCell } from '../card/byCell.ts';
import { type Cell, cardsAt, roomFor } from '../card/placeCards.ts';
import type { DocDraft } from '../DocDraft.ts';
import { keysIn } from '../siblingPlace.ts';

/**
 * Copies all cards of another document, a part, and the links among them, to the ends of the cells that `cellOf`
 * names (null: the inbox). No id of the part is kept: personas are those of the same name here, or new ones; images
 * are told apart by their bytes and keep their id. Returns the ids of the new cards in reading order.
 */
export function copyPart(
  draft: DocDraft,
  doc: Doc,
  part: Doc,
  tools: CommandTools,
  cellOf: (card: Card) => Cell | null,
): readonly Id[] {
  const personas = matchPersonas(draft, doc, part, tools);
  const ids = new Map<Id, Id>();
  const placed = inReadingOrder(part, [...part.cards.values()]).map((card) => ({ card, cell: cellOf(card) }));
  for (const { cell, items } of byCell(placed)) {
    const keys = keysIn(draft.cards, cardsAt(doc, cell), null, items.length);
    items.forEach(({ card }, index) => {
      const id = tools.newId();
      ids.set(card.id, id);
      draft.cards.set(id, {
        ...card,
        id,
        order: defined(keys[index], 'a key for each card'),
        laneId: cell?.laneId ?? null,
        stepId: cell?.stepId ?? null,
        span: cell && doc.steps.has(cell.stepId) ? Math.min(card.span, roomFor(doc, cell.stepId)) : 1,
        personaIds: card.personaIds.flatMap((persona) => personas.get(persona) ?? []),
        personaId: personas.get(card.personaId ?? '') ?? null,
        assetId: part.assets.has(card.assetId ?? '') ? card.assetId : null,
      });
    });
  }
  for (const [id, asset] of part.assets) if (!draft.assets.has(id)) draft.assets.set(id, { ...asset });
  for (const link of part.links.values()) {
    const [fromId, toId] = [ids.get(link.fromId), ids.get(link.toId)];
    if (!fromId || !toId) continue;
    const id = tools.newId();
    draft.links.set(id, { ...link, id, fromId, toId });
  }
  return placed.flatMap(({ card }) => ids.get(card.id) ?? []);
}

function matchPersonas(draft: DocDraft, doc: Doc, part: Doc, tools: CommandTools): ReadonlyMap<Id, Id> {
  const byName = new Map(personasOf(doc).map(({ id, name }) => [fold(name), id]));
  const matched = new Map<Id, Id>();
  const missing = personasOf(part).filter(({ id, name }) => {
    const same = byName.get(fold(name));
    if (same !== undefined) matched.set(id, same);
    return same === undefined;
  });
  const keys = keysIn(draft.personas, personasOf(doc), null, missing.length);
  missing.forEach((persona, index) => {
    const id = tools.newId();
    matched.set(persona.id, id);
    const order = defined(keys[index], 'a key for each persona');
    draft.personas.set(id, { ...persona, id, order, avatarAssetId: null });
  });
  return matched;
}
