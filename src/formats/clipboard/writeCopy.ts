import type { Doc } from '../../model/Doc.ts';
import { cardsInCell, columnsOf, inboxCards, lanesOf } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { Lane } from '../../model/records/lane.ts';
import type { Step } from '../../model/records/step.ts';
import { writeSafarFile } from '../safar/writeSafarFile.ts';
import { guardFormula } from '../table/formulaGuard.ts';
import { writeDelimited } from '../table/writeDelimited.ts';

/** What the clipboard holds of a map: cards, or a lane with its cards. */
export type CopySort = 'cards' | 'lane';

/** The names of places, in the language of the map. */
export interface CopyWords {
  readonly lane: (lane: Lane) => string;
  readonly step: (step: Step) => string;
}

export interface CopyText {
  readonly text: string;
  readonly html: string;
}

/** Attributes of the copied table: what was copied, and the text of a `.safar.json` file of it. */
export const COPY_SORT_ATTRIBUTE = 'data-safar-copy';
export const COPY_FILE_ATTRIBUTE = 'data-safar-file';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const textOf = ({ text, alt, score }: Card): string => text || alt || (score === null ? '' : String(score));

/**
 * A part of a map for the clipboard: plain text and a table for other programs, and in the table an attribute with
 * the whole part as a Safar file, which other tabs and maps read. Cards of one cell are lines; cards of several cells
 * are a table of lanes and columns.
 */
export function writeCopy(part: Doc, sort: CopySort, words: CopyWords): CopyText {
  const rows = rowsOf(part, words);
  const lines = rows.length === 0 ? [...part.cards.values()].map(textOf) : [];
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td>${escapeHtml(cell).replaceAll('\n', '<br>')}</td>`).join('');
  const table = (rows.length === 0 ? lines.map((line) => [line]) : rows).map((row) => row.map(guardFormula));
  const file = escapeHtml(JSON.stringify(JSON.parse(writeSafarFile(part, new Map()))));
  return {
    text: rows.length === 0 ? lines.join('\n') : writeDelimited(rows, '\t'),
    html: `<meta charset="utf-8"><table ${COPY_SORT_ATTRIBUTE}="${sort}" ${COPY_FILE_ATTRIBUTE}="${file}"><tbody>${table
      .map((row) => `<tr>${cells(row)}</tr>`)
      .join('')}</tbody></table>`,
  };
}

/** A header of columns, then a row for each lane; nothing when all cards stand in one place. */
function rowsOf(part: Doc, words: CopyWords): readonly (readonly string[])[] {
  const [lanes, columns] = [lanesOf(part), columnsOf(part)];
  const places = new Set([...part.cards.values()].map(({ laneId, stepId }) => `${laneId} ${stepId}`));
  if (places.size < 2) return [];
  const inCell = (cards: readonly Card[]): string => cards.map(textOf).join('\n');
  const loose = inboxCards(part).map((card) => [textOf(card)]);
  return [
    ['', ...columns.map(words.step)],
    ...lanes.map((lane) => [words.lane(lane), ...columns.map((step) => inCell(cardsInCell(part, lane.id, step.id)))]),
    ...loose,
  ];
}
