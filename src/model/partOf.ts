import type { Doc, Rows, TableName } from './Doc.ts';
import type { Id } from './id.ts';
import { columnsOf, lanesOf } from './queries.ts';
import type { Card } from './records/card.ts';

const pick = <T extends TableName>(doc: Doc, table: T, wanted: (row: Rows[T]) => boolean): ReadonlyMap<Id, Rows[T]> =>
  new Map([...(doc[table] as ReadonlyMap<Id, Rows[T]>)].filter(([, row]) => wanted(row)));

/** The ids from the first to the last that are wanted; those between them come along, so that distances stay. */
function range(ids: readonly Id[], wanted: ReadonlySet<Id | null>): ReadonlySet<Id> {
  const places = ids.flatMap((id, index) => (wanted.has(id) ? [index] : []));
  const [first] = places;
  return new Set(first === undefined ? [] : ids.slice(first, (places.at(-1) ?? first) + 1));
}

/** What cards need to stand elsewhere: lanes and columns from the first to the last, links among them, personas. */
function part(doc: Doc, cards: readonly Card[], laneIds: ReadonlySet<Id>, stepIds: ReadonlySet<Id>): Doc {
  const ids = new Set(cards.map(({ id }) => id));
  const personas = new Set(cards.flatMap(({ personaIds, personaId }) => [...personaIds, personaId]));
  const images = new Set(cards.map(({ assetId }) => assetId));
  const steps = pick(doc, 'steps', ({ id }) => stepIds.has(id));
  const stages = new Set([...steps.values()].map(({ stageId }) => stageId));
  return {
    ...doc,
    personas: pick(doc, 'personas', ({ id }) => personas.has(id)),
    stages: pick(doc, 'stages', ({ id }) => stages.has(id)),
    steps,
    lanes: pick(doc, 'lanes', ({ id }) => laneIds.has(id)),
    cards: pick(doc, 'cards', ({ id }) => ids.has(id)),
    links: pick(doc, 'links', ({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
    assets: pick(doc, 'assets', ({ id }) => images.has(id)),
    empathyNotes: new Map(),
    comments: new Map(),
    ballots: new Map(),
    dismissals: new Map(),
    views: new Map(),
  };
}

/** The part of a document that cards make: the clipboard's document. */
export function partOfCards(doc: Doc, cards: readonly Card[]): Doc {
  const lanes = lanesOf(doc).filter(({ id, hidden }) => !hidden || cards.some(({ laneId }) => laneId === id));
  const laneIds = range(
    lanes.map(({ id }) => id),
    new Set(cards.map(({ laneId }) => laneId)),
  );
  const stepIds = range(
    columnsOf(doc).map(({ id }) => id),
    new Set(cards.map(({ stepId }) => stepId)),
  );
  return part(doc, cards, laneIds, stepIds);
}

/** The part of a document that a lane makes, with all columns: they say where its cards belong. */
export const partOfLane = (doc: Doc, laneId: Id): Doc =>
  part(
    doc,
    [...doc.cards.values()].filter((card) => card.laneId === laneId),
    new Set([laneId]),
    new Set(doc.steps.keys()),
  );
