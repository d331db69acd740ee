import { hasArabicScript } from '../../lib/direction.ts';
import { type Doc, emptyDoc, type Rows, type TableName } from '../../model/Doc.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { Id } from '../../model/id.ts';
import { LIMITS } from '../../model/limits.ts';
import { type NewRow, newJourney, newRow } from '../../model/newRow.ts';
import { freshKeys } from '../../model/orderKeys.ts';
import type { Card } from '../../model/records/card.ts';
import type { LaneKind } from '../../model/scales.ts';

/** A card of a table; lane and column are numbers, both or neither. */
export interface RoughCard {
  readonly lane: number | null;
  readonly column: number | null;
  readonly span?: number;
  readonly fields: Partial<Card> & { readonly text: string };
  readonly personas?: readonly string[];
}

/** A journey as a table tells it: columns are counted over the steps of all stages. */
export interface RoughJourney {
  readonly stages: readonly { readonly title: string; readonly goal: string; readonly steps: readonly string[] }[];
  readonly lanes: readonly { readonly kind: LaneKind; readonly title: string }[];
  readonly cards: readonly RoughCard[];
}

const EPOCH = '1970-01-01T00:00:00.000Z';
/** A text of at most the length that a field holds, never half a surrogate pair. */
export const cut = (text: string): string => text.slice(0, LIMITS.textLength).replace(/[\uD800-\uDBFF]$/, '');
const oneLine = (text: string): string => cut(text.replace(/\s+/g, ' ').trim());

/** The journey as rows. Its ids are numbers with a letter: they are for this document only. */
export function buildPart({ stages, lanes, cards }: RoughJourney): Doc {
  const words = [...stages.map(({ title }) => title), ...cards.slice(0, 100).map(({ fields }) => fields.text)];
  const language = words.some(hasArabicScript) ? 'fa' : 'en';
  const doc = emptyDoc(newJourney({ id: 'part', createdAt: EPOCH, updatedAt: EPOCH, language }));
  const add = <T extends TableName>(table: T, row: NewRow<T>): void => {
    const whole: Rows[T] = newRow(table, row);
    (doc[table] as Map<Id, Rows[T]>).set(whole.id, whole);
  };
  const keys = (count: number): ((index: number) => string) => {
    const made = freshKeys(count);
    return (index) => made[index] ?? '';
  };
  const stageKey = keys(stages.length);
  let column = 0;
  stages.forEach(({ title, goal, steps }, index) => {
    const stageId = `s${index}`;
    add('stages', { id: stageId, order: stageKey(index), title: oneLine(title), goal: cut(goal) });
    const stepKey = keys(steps.length);
    steps.forEach((step, at) => {
      add('steps', { id: `c${column++}`, stageId, order: stepKey(at), title: oneLine(step) });
    });
  });
  const laneKey = keys(lanes.length);
  lanes.forEach(({ kind, title }, index) => {
    add('lanes', { id: `l${index}`, order: laneKey(index), kind, title: oneLine(title) });
  });
  const names = [...new Set(cards.flatMap(({ personas }) => personas ?? []))];
  const personaKey = keys(names.length);
  names.forEach((name, index) => {
    add('personas', { id: `p${index}`, order: personaKey(index), name: oneLine(name) });
  });
  const cardKey = keys(cards.length);
  cards.forEach(({ lane, column: at, span = 1, fields, personas = [] }, index) => {
    const placed = lane !== null && at !== null && lanes[lane] !== undefined && at < column;
    const kind = lane === null ? 'note' : DEFAULT_CARD_KIND[lanes[lane]?.kind ?? 'notes'];
    add('cards', {
      kind: kind === 'image' ? 'note' : kind,
      ...fields,
      text: cut(fields.text),
      id: `k${index}`,
      order: cardKey(index),
      laneId: placed ? `l${lane}` : null,
      stepId: placed ? `c${at}` : null,
      span: placed ? Math.max(1, Math.min(span, column - at)) : 1,
      personaIds: [...new Set(personas)].map((name) => `p${names.indexOf(name)}`),
    });
  });
  return doc;
}
