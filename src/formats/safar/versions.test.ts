import { expect, test } from 'vitest';
import one from '../../../tests/fixtures/safar/version-1.safar.json?raw';
import { SCHEMA_VERSION } from '../../model/migrations/migrate.ts';
import { readSafarFile } from './readSafarFile.ts';
import { writeSafarFile } from './writeSafarFile.ts';

/** One complete file of every version, kept for ever. A new version adds a line, and changes no file. */
const FILES = [{ version: 1, text: one }];

test.each(FILES)('FILE-11: a file of version $version opens without an issue', ({ text }) => {
  const result = readSafarFile(text);
  expect(result.ok && result.value.issues).toEqual([]);
  expect(result.ok && result.value.doc.cards.size).toBeGreaterThan(10);
  expect(result.ok && result.value.assets.size).toBe(1);
});

test('FILE-11: there is a file of every version; that of the current one is written back byte for byte', () => {
  expect(FILES.map((file) => file.version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
  const text = FILES.at(-1)?.text ?? '';
  const result = readSafarFile(text);
  expect(result.ok && writeSafarFile(result.value.doc, result.value.assets)).toBe(text);
});
