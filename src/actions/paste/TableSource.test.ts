import { expect, test } from 'vitest';
import { type TableSource, tableOfFile, tableOfText } from './TableSource.ts';
import { guessOptions } from './tables.ts';

const opened = (source: ReturnType<typeof tableOfText>): TableSource => {
  if (!source.ok) throw new Error(source.error);
  return source.value;
};
const shapeOf = (text: string) => guessOptions(opened(tableOfText(text, null)).table).shape;
const fileShape = (name: string, text: string) =>
  guessOptions(opened(tableOfFile({ name, bytes: new TextEncoder().encode(text) })).table).shape;

const PROSE = 'Hello, this is one line.\nAnd that, of all things is another.';

test('PASTE-21: sentences with commas are lines, pasted and from a text file', () => {
  const sentences = 'Hello, I have a problem with it.\nWell, so do we all.';
  for (const text of [PROSE, sentences]) {
    expect(shapeOf(text)).toBe('lines');
    expect(fileShape('notes.txt', text)).toBe('lines');
  }
});

test('PASTE-21: what has titles that are known, or no spaces behind its commas, is a table', () => {
  expect(shapeOf('Stage, Actions, Pain points\nFind, asks, slow')).toBe('grid');
  expect(shapeOf(', Find, Buy\nPain points, slow, dear')).toBe('grid');
  expect(shapeOf('x,Find,Buy\ny,slow,dear')).toBe('grid');
  expect(fileShape('notes.csv', 'Hello, you\nGood bye, you')).toBe('grid');
});
