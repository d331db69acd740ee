import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { cardsInCell, lanesOf, stagesOf, stepsOfStage } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { EmpathyNote } from '../records/empathyNote.ts';
import { EMPATHY_SECTIONS, EVIDENCE } from '../scales.ts';

/** What a statement rests on; `unsaid`: nobody has said yet. */
export const GROUNDS = [...EVIDENCE, 'unsaid'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The statements of one part of a map by what they rest on, in the order in which the map is read. */
export interface EvidenceGroups {
  readonly ids: Readonly<Record<Ground, readonly Id[]>>;
  readonly total: number;
}

/** The evidence of a map: stage by stage, and of the notes of its empathy maps. */
export interface MapEvidence {
  readonly whole: EvidenceGroups;
  readonly stages: ReadonlyMap<Id, EvidenceGroups>;
  readonly notes: EvidenceGroups;
}

/** Whether a card states something: an image shows, a question asks, and neither can be assumed. */
export const states = ({ kind }: Pick<Card, 'kind'>): boolean => kind !== 'image' && kind !== 'question';
export const groundOf = ({ evidence }: Pick<Card | EmpathyNote, 'evidence'>): Ground => evidence ?? 'unsaid';

function groupsOf(rows: Iterable<Pick<Card | EmpathyNote, 'id' | 'evidence'>>): EvidenceGroups {
  const ids: Record<Ground, Id[]> = { observed: [], reported: [], assumed: [], proposed: [], unsaid: [] };
  let total = 0;
  for (const row of rows) {
    ids[groundOf(row)].push(row.id);
    total++;
  }
  return { ids, total };
}

function* cardsOfStage(doc: Doc, stageId: Id): Iterable<Card> {
  for (const step of stepsOfStage(doc, stageId))
    for (const lane of lanesOf(doc))
      for (const card of cardsInCell(doc, lane.id, step.id)) if (states(card)) yield card;
}

let last: { readonly doc: Doc; readonly evidence: MapEvidence } | null = null;
const TABLES = ['stages', 'steps', 'lanes', 'cards', 'personas', 'empathyNotes'] as const;

/**
 * What the placed cards and the empathy notes of a map rest on. Cards of the inbox are no part of the map yet.
 * Remembered until a table that it is made of changes.
 */
export function evidenceOf(doc: Doc): MapEvidence {
  const known = last;
  if (known && TABLES.every((table) => known.doc[table] === doc[table])) return known.evidence;
  const stages = new Map(stagesOf(doc).map(({ id }) => [id, groupsOf(cardsOfStage(doc, id))]));
  const whole = groupsOf(stagesOf(doc).flatMap(({ id }) => [...cardsOfStage(doc, id)]));
  const sectionOf = (note: EmpathyNote): number => EMPATHY_SECTIONS.indexOf(note.section);
  const notes = [...doc.empathyNotes.values()].sort(
    (a, b) =>
      (a.personaId < b.personaId ? -1 : a.personaId > b.personaId ? 1 : 0) ||
      sectionOf(a) - sectionOf(b) ||
      (a.order < b.order ? -1 : 1),
  );
  last = { doc, evidence: { whole, stages, notes: groupsOf(notes) } };
  return last.evidence;
}

/** The share of a ground among all statements, 0–1; 0 where there are none. */
export const shareOf = ({ ids, total }: EvidenceGroups, ground: Ground): number =>
  total === 0 ? 0 : ids[ground].length / total;
