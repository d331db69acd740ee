import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import en from '../../../tests/fixtures/safar/minimal-en.safar.json?raw';
import fa from '../../../tests/fixtures/safar/minimal-fa.safar.json?raw';
import { arbitrarySafarFile } from '../../../tests/unit/arbitraries/doc.ts';
import { SAFAR_FILE_SCHEMA } from './fileSchema.ts';
import { writeSafarFile } from './writeSafarFile.ts';

const accepts = (text: string) => v.is(SAFAR_FILE_SCHEMA, JSON.parse(text));

describe('the schema of the file', () => {
  test('FILE-10: it accepts minimal files and every file that is written', () => {
    expect(accepts(en)).toBe(true);
    expect(accepts(fa)).toBe(true);
    fc.assert(
      fc.property(arbitrarySafarFile(), ({ doc, assets }) => {
        expect(accepts(writeSafarFile(doc, assets))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['another format', '{"format":"x","version":1,"journey":{"title":"T"}}'],
    ['no title', '{"format":"safar-journey","version":1,"journey":{}}'],
    ['a score outside its scale', en.replace('"score": -2', '"score": -3')],
    ['an unknown kind', en.replace('"kind": "emotion", "text"', '"kind": "feeling", "text"')],
  ])('FILE-10: it refuses %s', (_, text) => {
    expect(accepts(text)).toBe(false);
  });
});
