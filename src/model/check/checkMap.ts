import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { columnsOf, personasOf, stagesOf } from '../queries.ts';
import type { Card } from '../records/card.ts';
import { CARD_RULES, CURVE_RULES, MAP_RULES, PAIR_RULES, STAGE_RULES, STEP_RULES } from './allRules.ts';
import { columnsCovered } from './columnsCovered.ts';
import { dirtyUnits } from './dirtyUnits.ts';
import type { Finding } from './Finding.ts';
import { inTime } from './inTime.ts';
import type { MapCheck } from './MapCheck.ts';
import { neighboursOf } from './neighboursOf.ts';

type Units = Map<string, readonly Finding[]>;

const isFinding = (one: Finding | null): one is Finding => one !== null;

/** Cards of each wanted column, one that covers several in each of them. */
function cardsByStep(doc: Doc, wanted: ReadonlySet<Id>): ReadonlyMap<Id, readonly Card[]> {
  const groups = new Map<Id, Card[]>();
  for (const card of doc.cards.values())
    for (const stepId of columnsCovered(doc, card)) {
      if (!wanted.has(stepId)) continue;
      const group = groups.get(stepId);
      if (group) group.push(card);
      else groups.set(stepId, [card]);
    }
  return groups;
}

/** The placed cards of one kind, in the order of time. */
const kindInTime = (doc: Doc, kind: Card['kind']): readonly Card[] =>
  inTime(
    doc,
    [...doc.cards.values()].filter((card) => card.kind === kind && card.laneId !== null),
  );

/** One list of questions for each curve that the map has, or must have: everybody's goes by the journey. */
function askCurves(doc: Doc): readonly Finding[] {
  const scored = kindInTime(doc, 'emotion').filter(({ score }) => score !== null);
  const curves = new Map<Id | null, Card[]>();
  for (const card of scored) curves.set(card.personaId, [...(curves.get(card.personaId) ?? []), card]);
  if (curves.size === 0) curves.set(null, []);
  const known = [null, ...personasOf(doc).map(({ id }) => id)];
  return known.flatMap((personaId) => {
    const own = curves.get(personaId);
    if (own === undefined) return [];
    return CURVE_RULES.map((rule) => rule(own, personaId ?? doc.journey.id)).filter(isFinding);
  });
}

function askPairs(doc: Doc): readonly Finding[] {
  const touchpoints = kindInTime(doc, 'touchpoint');
  return touchpoints.slice(1).flatMap((after, index) => {
    const before = touchpoints[index];
    return before ? PAIR_RULES.map((rule) => rule(before, after)).filter(isFinding) : [];
  });
}

const sameOne = (a: Finding, b: Finding | undefined): boolean =>
  a.ruleId === b?.ruleId &&
  a.targetId === b.targetId &&
  a.otherId === b.otherId &&
  a.share?.part === b.share?.part &&
  a.share?.whole === b.share?.whole;
const same = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((one, index) => sameOne(one, b[index]));

/**
 * Every question that a document leaves open. Pure: the same document and day give the same questions. With the
 * previous check only the units that an edit touched are asked anew (SPEC CHK-4); `today` is an ISO date.
 */
export function checkMap(doc: Doc, today: string, previous?: MapCheck): MapCheck {
  const dirty = previous && previous.today === today ? dirtyUnits(previous.doc, doc) : null;
  const old: ReadonlyMap<string, readonly Finding[]> = previous?.byUnit ?? new Map();
  let fresh: Units | null = dirty ? null : new Map();
  const set = (unit: string, findings: readonly Finding[]): void => {
    const known = old.get(unit);
    const isSame = same(known ?? [], findings);
    if (dirty && isSame) return;
    fresh ??= new Map(old);
    if (findings.length === 0) fresh.delete(unit);
    else fresh.set(unit, known && isSame ? known : findings);
  };

  set('map', MAP_RULES.map((rule) => rule(doc, today)).filter(isFinding));
  if (!dirty || dirty.curves) set('curves', askCurves(doc));
  if (!dirty || dirty.pairs) set('pairs', askPairs(doc));
  for (const id of dirty?.cards ?? doc.cards.keys()) {
    const card = doc.cards.get(id);
    const isPlaced = card !== undefined && card.laneId !== null;
    const neighbours = isPlaced ? neighboursOf(doc, card) : [];
    set(`card ${id}`, isPlaced ? CARD_RULES.map((rule) => rule(card, neighbours)).filter(isFinding) : []);
  }

  const stageIds = dirty?.stages ?? new Set(stagesOf(doc).map(({ id }) => id));
  const wanted = new Set(dirty?.steps);
  for (const { id, stageId } of columnsOf(doc)) if (stageIds.has(stageId)) wanted.add(id);
  if (wanted.size > 0) {
    const groups = cardsByStep(doc, wanted);
    for (const stepId of wanted) {
      const cards = groups.get(stepId) ?? [];
      const findings = STEP_RULES.map((rule) => rule(cards, (card) => neighboursOf(doc, card))).filter(isFinding);
      set(`step ${stepId}`, findings);
    }
    for (const id of stageIds) {
      const stage = doc.stages.get(id);
      if (!stage) continue;
      const cards = columnsOf(doc).flatMap((step) => (step.stageId === id ? (groups.get(step.id) ?? []) : []));
      set(`stage ${id}`, STAGE_RULES.map((rule) => rule(stage, cards)).filter(isFinding));
    }
  }
  return { doc, today, byUnit: fresh ?? old };
}
