import { fold } from '../../lib/fold.ts';
import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { columnsOf, lanesOf, personasOf, stagesOf } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { Comparison, Difference, Outcome } from './Comparison.ts';
import { changedFields } from './changedFields.ts';
import { pairRows, type RowPair } from './pairRows.ts';

/** The cards in reading order: lane by lane inside a step, the inbox last. */
function cardsInOrder(doc: Doc): readonly Card[] {
  const column = new Map(columnsOf(doc).map(({ id }, index) => [id, index]));
  const lane = new Map(lanesOf(doc).map(({ id }, index) => [id, index]));
  const rank = (card: Card): readonly [number, number] => [
    column.get(card.stepId ?? '') ?? column.size,
    lane.get(card.laneId ?? '') ?? lane.size,
  ];
  return [...doc.cards.values()]
    .map((card) => ({ card, rank: rank(card) }))
    .sort(
      (a, b) =>
        a.rank[0] - b.rank[0] ||
        a.rank[1] - b.rank[1] ||
        (a.card.order < b.card.order ? -1 : Number(a.card !== b.card)),
    )
    .map(({ card }) => card);
}

/**
 * What differs between the map of today and the map of the future. Rows with the same id are the same thing; in maps
 * that were not made from each other, rows with the same kind and (folded) text are.
 */
export function compareJourneys(current: Doc, future: Doc): Comparison {
  const stagePairs = pairRows(stagesOf(current), stagesOf(future), ({ title }) => fold(title));
  const lanePairs = pairRows(lanesOf(current), lanesOf(future), ({ kind, title }) => `${kind} ${fold(title)}`);
  const personas = pairRows(personasOf(current), personasOf(future), ({ name }) => fold(name));
  const stageIds = idsOf(stagePairs);
  const stepPairs = pairRows(
    columnsOf(current).map((step) => ({ ...step, stageId: stageIds.get(step.stageId) ?? step.stageId })),
    columnsOf(future),
    ({ stageId, title }) => `${stageId} ${fold(title)}`,
  );
  const cardPairs = pairRows(cardsInOrder(current), cardsInOrder(future), ({ kind, text }) =>
    text.trim() === '' ? '' : `${kind} ${fold(text)}`,
  );
  const ids = new Map([...idsOf(lanePairs), ...idsOf(personas), ...stageIds, ...idsOf(stepPairs), ...idsOf(cardPairs)]);
  const futureIdOf = (id: Id): Id | null => ids.get(id) ?? null;

  const steps = stepPairs.map((pair) => difference(pair, changedFields.step));
  const cards = cardPairs.map((pair) => difference(pair, (a, b) => changedFields.card(a, b, futureIdOf)));
  const stageOfStep = (doc: Doc, stepId: Id | null): Id | null => doc.steps.get(stepId ?? '')?.stageId ?? null;
  /** Where a pair is listed: its place in the future map, or the old one where it was dropped. */
  const stageOf = ({ current: before, future: after }: RowPair<Card>): Id | null =>
    after ? stageOfStep(future, after.stepId) : before ? stageOfStep(current, before.stepId) : null;
  const inStage = (pair: RowPair<{ readonly id: Id }>, stageId: Id | null): boolean =>
    stageId !== null && (pair.future?.id === stageId || (pair.future === null && pair.current.id === stageId));
  const placed = new Set<Difference<Card>>();
  const stages = stagePairs.map((pair) => {
    const here = cards.filter((card) => {
      const stageId = stageOf(card);
      // A dropped card of a stage that lives on is listed under that stage.
      const target = card.future === null && stageId !== null ? (stageIds.get(stageId) ?? stageId) : stageId;
      return inStage(pair, target);
    });
    for (const card of here) placed.add(card);
    return {
      stage: difference(pair, changedFields.stage),
      steps: steps.filter((step) => inStage(pair, (step.future ?? step.current).stageId)),
      cards: here,
    };
  });
  const rest = cards.filter((card) => !placed.has(card));
  const counts: Record<Outcome, number> = { changed: 0, new: 0, dropped: 0, kept: 0 };
  for (const { outcome } of cards) counts[outcome]++;
  return {
    stages: rest.length === 0 ? stages : [...stages, { stage: null, steps: [], cards: rest }],
    lanes: lanePairs.map((pair) => difference(pair, changedFields.lane)),
    personas,
    cards,
    counts,
    futureIdOf,
  };
}

/** From ids of the current map to those of the future one. */
const idsOf = (pairs: readonly RowPair<{ readonly id: Id }>[]): ReadonlyMap<Id, Id> =>
  new Map(pairs.flatMap(({ current, future }) => (current && future ? [[current.id, future.id] as const] : [])));

function difference<R>(pair: RowPair<R>, fieldsOf: (current: R, future: R) => readonly string[]): Difference<R> {
  if (pair.current === null) return { ...pair, outcome: 'new', fields: [] };
  if (pair.future === null) return { ...pair, outcome: 'dropped', fields: [] };
  const fields = fieldsOf(pair.current, pair.future);
  return { ...pair, outcome: fields.length === 0 ? 'kept' : 'changed', fields };
}
