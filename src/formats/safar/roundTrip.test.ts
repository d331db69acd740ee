import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySafarFile } from '../../../tests/unit/arbitraries/doc.ts';
import { checkDoc } from '../../model/integrity/checkDoc.ts';
import { readSafarFile } from './readSafarFile.ts';
import { writeSafarFile } from './writeSafarFile.ts';

function read(text: string) {
  const result = readSafarFile(text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('writing and reading', () => {
  test('FILE-1: what was written is read back exactly, without an issue', () => {
    fc.assert(
      fc.property(arbitrarySafarFile(), ({ doc, assets }) => {
        expect(checkDoc(doc)).toEqual([]);
        expect(read(writeSafarFile(doc, assets))).toEqual({ doc, assets, issues: [] });
      }),
    );
  });

  test('FILE-2: two writings of one document are equal byte for byte, in whatever order its rows lie', () => {
    fc.assert(
      fc.property(arbitrarySafarFile(), ({ doc, assets }) => {
        const text = writeSafarFile(doc, assets);
        const again = read(text);
        expect(writeSafarFile(again.doc, again.assets)).toBe(text);
        const turned = { ...doc, cards: new Map([...doc.cards].reverse()), steps: new Map([...doc.steps].reverse()) };
        expect(writeSafarFile(turned, assets)).toBe(text);
      }),
    );
  });
});
