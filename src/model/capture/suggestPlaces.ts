import type { Doc } from '../Doc.ts';
import { DEFAULT_CARD_KIND } from '../defaultCardKind.ts';
import type { Id } from '../id.ts';
import { columnsOf, lanesOf } from '../queries.ts';
import type { Lane } from '../records/lane.ts';
import type { CardKind } from '../scales.ts';
import { foldWord } from './kindWords.ts';
import { splitCapture } from './splitCapture.ts';

export interface Place {
  readonly laneId: Id;
  readonly stepId: Id;
}

interface PlaceNames {
  readonly laneName: (lane: Lane) => string;
  /** The name of a column: its stage, and its step where that has a title of its own. */
  readonly columnName: (stepId: Id) => string;
}

/** How well names answer words: every word is the beginning of a word, or inside. Lower is better, null: not at all. */
function rankOf(names: readonly string[], words: readonly string[]): number | null {
  const beginnings = names.flatMap((name) =>
    name.split(/[\s/·,،()-]+/u).map((_, from, parts) => foldWord(parts.slice(from).join(' '))),
  );
  let rank = 0;
  for (const word of words) {
    if (beginnings.some((beginning) => beginning.startsWith(word))) continue;
    if (!names.some((name) => foldWord(name).includes(word))) return null;
    rank += 1;
  }
  return rank;
}

/**
 * The visible cells that a query answers, best first. A query is words of stage, step and lane in any order, or signs
 * as in the capture field (`>stage /lane`). Lanes for the kind of the card come first, in the order of time.
 */
export function suggestPlaces(doc: Doc, query: string, kind: CardKind | null, names: PlaceNames): readonly Place[] {
  const signed = splitCapture(query).filter(({ sign }) => sign === '>' || sign === '/');
  const free = signed.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, query);
  const words = free
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== '' && !/^[<>/]$/.test(word));
  const wordsOf = (sign: string): readonly string[] =>
    signed.flatMap((token) => (token.sign === sign ? [foldWord(token.word)] : []));
  const columns = columnsOf(doc).map(({ id }) => ({ stepId: id, name: names.columnName(id) }));
  const lanes = lanesOf(doc)
    .filter(({ hidden }) => !hidden)
    .map((lane) => ({ laneId: lane.id, name: names.laneName(lane), fits: DEFAULT_CARD_KIND[lane.kind] === kind }));
  const [stageWords, laneWords] = [wordsOf('>'), wordsOf('/')];
  const ranked = lanes.flatMap((lane) => {
    const byLane = rankOf([lane.name], laneWords);
    if (byLane === null) return [];
    return columns.flatMap((column) => {
      const byColumn = rankOf([column.name], stageWords);
      const byWords = rankOf([column.name, lane.name], words);
      if (byColumn === null || byWords === null) return [];
      const rank = byLane + byColumn + byWords + (lane.fits ? 0 : 0.5);
      return [{ place: { laneId: lane.laneId, stepId: column.stepId }, rank }];
    });
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}
