import { changedIds } from '../changedIds.ts';
import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { columnsOf, lanesOf, linksOfCard } from '../queries.ts';
import type { Card } from '../records/card.ts';
import { columnsCovered } from './columnsCovered.ts';

/** What an edit can have changed the questions of. */
export interface DirtyUnits {
  readonly cards: ReadonlySet<Id>;
  readonly steps: ReadonlySet<Id>;
  readonly stages: ReadonlySet<Id>;
  readonly curves: boolean;
  readonly pairs: boolean;
}

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
const shape = (doc: Doc): readonly Id[] => columnsOf(doc).flatMap(({ id, stageId }) => [id, stageId]);
const ids = (rows: readonly { readonly id: Id }[]): readonly Id[] => rows.map(({ id }) => id);

/** Whether the columns and lanes stand as they did; titles and the like may differ. */
const sameGrid = (a: Doc, b: Doc): boolean =>
  a.stages === b.stages && a.steps === b.steps && a.lanes === b.lanes
    ? true
    : sameList(shape(a), shape(b)) && sameList(ids(lanesOf(a)), ids(lanesOf(b)));

/** What must be asked anew after an edit; null: everything. */
export function dirtyUnits(before: Doc, after: Doc): DirtyUnits | null {
  if (!sameGrid(before, after)) return null;
  const cards = new Set<Id>();
  const steps = new Set<Id>();
  const stages = new Set(changedIds(before.stages, after.stages));
  let curves = before.personas !== after.personas;
  let pairs = false;
  const changed = changedIds(before.cards, after.cards);
  // With much changed, asking everything is the shorter way.
  if (changed.length > after.cards.size / 8 + 8) return null;
  const touch = (doc: Doc, card: Card | undefined): void => {
    if (card === undefined) return;
    cards.add(card.id);
    for (const stepId of columnsCovered(doc, card)) steps.add(stepId);
    for (const { fromId, toId } of linksOfCard(doc, card.id)) {
      const other = doc.cards.get(fromId === card.id ? toId : fromId);
      if (other === undefined) continue;
      cards.add(other.id);
      for (const stepId of columnsCovered(doc, other)) steps.add(stepId);
    }
  };
  for (const id of changed)
    for (const doc of [before, after]) {
      const card = doc.cards.get(id);
      touch(doc, card);
      curves ||= card?.kind === 'emotion';
      pairs ||= card?.kind === 'touchpoint';
    }
  for (const id of changedIds(before.links, after.links))
    for (const doc of [before, after]) {
      const link = doc.links.get(id);
      for (const end of link ? [link.fromId, link.toId] : []) touch(doc, doc.cards.get(end));
    }
  for (const stepId of steps) {
    const stageId = after.steps.get(stepId)?.stageId;
    if (stageId !== undefined) stages.add(stageId);
  }
  return { cards, steps, stages, curves, pairs };
}
