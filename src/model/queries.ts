import { type Direction, directionOfLanguage } from '../lib/direction.ts';
import { type CellGroups, cellKey, groupCards, INBOX } from './CellGroups.ts';
import type { Doc } from './Doc.ts';
import type { Id } from './id.ts';
import { memoByTable } from './memoByTable.ts';
import { byOrder, type Ordered } from './order.ts';
import type { Card } from './records/card.ts';
import type { EmpathyNote } from './records/empathyNote.ts';
import type { Lane } from './records/lane.ts';
import type { Link } from './records/link.ts';
import type { Persona } from './records/persona.ts';
import type { Stage } from './records/stage.ts';
import type { Step } from './records/step.ts';
import type { View } from './records/view.ts';

// Questions about a document. All are remembered by table identity, so asking again costs nothing.

const sorted = <R extends Ordered>() =>
  memoByTable((table: ReadonlyMap<Id, R>): readonly R[] => [...table.values()].sort(byOrder));
const sortedStages = sorted<Stage>();
const sortedLanes = sorted<Lane>();
const sortedPersonas = sorted<Persona>();
const sortedViews = sorted<View>();

/** Stages in the order of time. */
export const stagesOf = (doc: Doc): readonly Stage[] => sortedStages(doc.stages);
/** Lanes from top to bottom, hidden ones too. */
export const lanesOf = (doc: Doc): readonly Lane[] => sortedLanes(doc.lanes);
export const personasOf = (doc: Doc): readonly Persona[] => sortedPersonas(doc.personas);
/** The saved views. */
export const viewsOf = (doc: Doc): readonly View[] => sortedViews(doc.views);

function groupBy<R extends Ordered>(rows: Iterable<R>, keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values()) group.sort(byOrder);
  return groups;
}

const NONE: readonly never[] = [];
const stepsByStage = memoByTable((steps: Doc['steps']) => groupBy(steps.values(), (step) => step.stageId));
/** The steps of a stage in the order of time; at least one in a sound document. */
export const stepsOfStage = (doc: Doc, stageId: Id): readonly Step[] => stepsByStage(doc.steps).get(stageId) ?? NONE;

let lastColumns: { stages: Doc['stages']; steps: Doc['steps']; columns: readonly Step[] } | null = null;
/** All steps, stage by stage: the columns of the map in the order of time. */
export function columnsOf(doc: Doc): readonly Step[] {
  if (lastColumns?.stages === doc.stages && lastColumns.steps === doc.steps) return lastColumns.columns;
  const columns = stagesOf(doc).flatMap((stage) => stepsOfStage(doc, stage.id));
  lastColumns = { stages: doc.stages, steps: doc.steps, columns };
  return columns;
}

// A letter changes one card: the other cells keep their groups.
let lastGroups: { cards: Doc['cards']; groups: CellGroups } | null = null;
const cardsByCell = memoByTable((cards: Doc['cards']): CellGroups => {
  const groups = groupCards(cards, lastGroups);
  lastGroups = { cards, groups };
  return groups;
});
/** The cards of a cell, in their order. */
export const cardsInCell = (doc: Doc, laneId: Id, stepId: Id): readonly Card[] =>
  cardsByCell(doc.cards).get(cellKey(laneId, stepId)) ?? NONE;
/** The cards that are not placed yet, in their order. */
export const inboxCards = (doc: Doc): readonly Card[] => cardsByCell(doc.cards).get(INBOX) ?? NONE;

const linksByCard = memoByTable((links: Doc['links']): ReadonlyMap<Id, readonly Link[]> => {
  const byCard = new Map<Id, Link[]>();
  for (const link of links.values())
    for (const cardId of new Set([link.fromId, link.toId])) {
      const list = byCard.get(cardId);
      if (list) list.push(link);
      else byCard.set(cardId, [link]);
    }
  return byCard;
});
/** The links that begin or end at a card. */
export const linksOfCard = (doc: Doc, cardId: Id): readonly Link[] => linksByCard(doc.links).get(cardId) ?? NONE;

const notesByPersona = memoByTable((notes: Doc['empathyNotes']) =>
  groupBy(notes.values(), (note) => `${note.personaId} ${note.section}`),
);
/** The notes of one section of a persona's empathy map, in their order. */
export const notesInSection = (doc: Doc, personaId: Id, section: EmpathyNote['section']): readonly EmpathyNote[] =>
  notesByPersona(doc.empathyNotes).get(`${personaId} ${section}`) ?? NONE;

const noteByCard = memoByTable((notes: Doc['empathyNotes']): ReadonlyMap<Id, EmpathyNote> => {
  const byCard = new Map<Id, EmpathyNote>();
  for (const note of notes.values()) if (note.cardId !== null) byCard.set(note.cardId, note);
  return byCard;
});
/** The empathy note that a card was made from. */
export const noteOfCard = (doc: Doc, cardId: Id): EmpathyNote | null =>
  noteByCard(doc.empathyNotes).get(cardId) ?? null;

/** The direction in which the map runs: the stored one, or that of the map's language. */
export const mapDirection = (doc: Doc): Direction =>
  doc.journey.direction === 'auto' ? directionOfLanguage(doc.journey.language) : doc.journey.direction;
