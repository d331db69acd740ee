import { parseDecimal } from '../../lib/parseDecimal.ts';
import type { Doc } from '../Doc.ts';
import { DEFAULT_CARD_KIND } from '../defaultCardKind.ts';
import type { Id } from '../id.ts';
import { lanesOf } from '../queries.ts';
import type { Lane } from '../records/lane.ts';
import type { CardKind } from '../scales.ts';
import { wordsInUse } from '../wordsInUse.ts';
import { foldWord, kindOf } from './kindWords.ts';
import { columnsFor, lanesFor } from './placeWords.ts';
import { type CaptureSign, type CaptureWord, splitCapture } from './splitCapture.ts';

type Cell = { readonly laneId: Id; readonly stepId: Id };

export interface CaptureContext {
  readonly doc: Doc;
  /** Where a note without tokens goes; null: the inbox. */
  readonly cell: Cell | null;
  /** The name that a lane is shown by. */
  readonly laneName: (lane: Lane) => string;
}

/** Why a token stays a part of the text. */
export type CaptureMiss =
  | 'unknown'
  /** Another one of its sort is taken. */
  | 'repeated'
  /** A stage was named, and no lane for this kind of card is there. */
  | 'noLane'
  /** A lane was named, and the stage is not known. */
  | 'noStage'
  /** A level that this kind of card does not have. */
  | 'noLevel';

export interface CaptureToken extends CaptureWord {
  /** Null: understood, and no part of the text. */
  readonly miss: CaptureMiss | null;
}

/** What a line of the capture field will make. */
export interface Capture {
  /** The line without the tokens that were understood. */
  readonly text: string;
  readonly kind: CardKind;
  /** Null: the inbox. */
  readonly cell: Cell | null;
  readonly owner: string | null;
  /** Pain points and opportunities: 0 to 4. */
  readonly severity: number | null;
  /** Emotion: −2 to +2 in steps of 0.5. */
  readonly score: number | null;
  readonly tokens: readonly CaptureToken[];
}

/** A typed level: digits of any script; a line that runs right to left may have its sign at the end. */
function levelOf(word: string): number | null {
  const turned = /^(.*[\d\u0660-\u0669\u06f0-\u06f9])([+\-\u2212])$/u.exec(word);
  return parseDecimal(turned ? `${turned[2]}${turned[1]}` : word);
}

const laneOfKind = (doc: Doc, kind: CardKind): Lane | undefined =>
  lanesOf(doc).find((lane) => !lane.hidden && DEFAULT_CARD_KIND[lane.kind] === kind);

interface Wish {
  readonly kind: CardKind | null;
  readonly stepId: Id | null;
  readonly laneId: Id | null;
}

/** The cell for what was named: a named lane, the lane of the cell if it fits, the first lane that does. */
function cellFor({ doc, cell }: CaptureContext, { kind, stepId, laneId }: Wish): Cell | null {
  const step = stepId ?? cell?.stepId;
  const here = cell && doc.lanes.get(cell.laneId);
  const fits = here && (kind === null || DEFAULT_CARD_KIND[here.kind] === kind);
  const lane = laneId ?? (fits ? here.id : laneOfKind(doc, kind ?? 'note')?.id) ?? here?.id;
  return step !== undefined && lane !== undefined ? { laneId: lane, stepId: step } : null;
}

/** The levels of a kind of card, with a number that must be one of them. */
function fieldsOf(kind: CardKind, level: number | null): { severity: number | null; score: number | null } {
  const scored = kind === 'pain' || kind === 'opportunity';
  const isSeverity = scored && level !== null && Number.isInteger(level) && level >= 0 && level <= 4;
  const isScore = kind === 'emotion' && level !== null && Number.isInteger(level * 2) && Math.abs(level) <= 2;
  return { severity: isSeverity ? level : null, score: isScore ? level : null };
}

/**
 * Reads a line such as “Search is slow #pain >Consider @product !3”. Signs count at the beginning of a word only,
 * in any order; words are folded, beginnings do, several words are quoted or joined by `_`. What is not understood
 * stays in the text: text and understood tokens together are the whole line, white space aside.
 */
export function parseCapture(line: string, context: CaptureContext): Capture {
  const { doc } = context;
  const words = splitCapture(line);
  const understood = new Map<CaptureSign, CaptureWord>();
  const repeated = new Set<CaptureWord>();
  /** The first token of a sign that means something. */
  const read = <T>(sign: CaptureSign, meaning: (word: string) => T | null | undefined): T | null => {
    let taken: T | null = null;
    for (const one of words) {
      const meant = one.sign === sign ? meaning(one.word) : null;
      if (meant === null || meant === undefined) continue;
      if (understood.has(sign)) repeated.add(one);
      else {
        understood.set(sign, one);
        taken = meant;
      }
    }
    return taken;
  };
  const named = {
    kind: read('#', kindOf),
    stepId: read('>', (word) => columnsFor(doc, word)[0]?.stepId),
    laneId: read('/', (word) => lanesFor(doc, word, context.laneName)[0]?.id),
  };
  const owner = read(
    '@',
    (word) => wordsInUse(doc.cards).owners.find((known) => foldWord(known) === foldWord(word)) ?? word,
  );
  const level = read('!', levelOf);
  const cell = cellFor(context, named);
  const lane = cell && doc.lanes.get(cell.laneId);
  const kind = named.kind ?? (lane ? DEFAULT_CARD_KIND[lane.kind] : 'note');
  const { severity, score } = fieldsOf(kind, level);
  const missOf = (word: CaptureWord): CaptureMiss | null => {
    if (understood.get(word.sign) !== word) return repeated.has(word) ? 'repeated' : 'unknown';
    if (word.sign === '>' && cell === null) return 'noLane';
    if (word.sign === '/' && cell === null) return 'noStage';
    return word.sign === '!' && severity === null && score === null ? 'noLevel' : null;
  };
  const tokens = words.map((word) => ({ ...word, miss: missOf(word) }));
  return { text: textBetween(line, tokens), kind, cell, owner, severity, score, tokens };
}

/** The line without the tokens that were understood. */
function textBetween(line: string, tokens: readonly CaptureToken[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, miss } of tokens) {
    if (miss !== null) continue;
    pieces.push(line.slice(from, start));
    from = end;
  }
  pieces.push(line.slice(from));
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' ');
}
