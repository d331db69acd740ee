import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDoc } from '../../../tests/unit/arbitraries/doc.ts';
import { fold, stretchesOf } from '../../lib/fold.ts';
import { findHits } from './findHits.ts';
import { replaceStretches } from './replaceStretches.ts';

const spellings = ['مشتری\u200Cمداری', 'مشتري مداري', 'مشتری مداری', 'مشتریمداري'];

describe('find', () => {
  test('FIND-1: every spelling of a word is found by every other, where it stands', () => {
    const text = `اول ${spellings.join('، ')} آخر`;
    for (const query of spellings) {
      const found = stretchesOf(text, fold(query)).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(spellings);
    }
  });

  test('FIND-1: one letter that folds to several is found once', () => {
    expect(stretchesOf('ﷺ', fold('ل'))).toHaveLength(1);
    expect(stretchesOf('ﬃ', 'f')).toEqual([{ start: 0, end: 1 }]);
  });

  test('FIND-1: what is found folds to what was asked for, and stretches never overlap', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'ی', 'ي', '\u200C', ' ', 'َ', 'م', '۱', '1'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const wanted = fold(query);
        const found = stretchesOf(text, wanted);
        for (const [index, { start, end }] of found.entries()) {
          expect(fold(text.slice(start, end))).toContain(wanted);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
        expect(found.length > 0).toBe(wanted !== '' && fold(text).includes(wanted));
      }),
    );
  });

  test('FIND-2: finds each text, owner, tag and empathy note of any document by itself, and nothing for nothing', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        expect(findHits(doc, ' \u200C')).toEqual([]);
        const of = (query: string, id: string, field: string): boolean =>
          findHits(doc, query).some((hit) => hit.id === id && hit.field === field);
        for (const card of doc.cards.values()) {
          if (fold(card.text) !== '') expect(of(card.text, card.id, 'text')).toBe(true);
          if (fold(card.owner) !== '') expect(of(card.owner, card.id, 'owner')).toBe(true);
          for (const tag of card.tags) expect(of(tag, card.id, 'tags')).toBe(true);
        }
        for (const note of doc.empathyNotes.values())
          if (fold(note.text) !== '') expect(of(note.text, note.id, 'text')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('replace', () => {
  test('FIND-5: the found stretch goes, whatever its spelling; all else stays to the letter', () => {
    const text = `برنامهٔ ${spellings[0]} و كتاب ${spellings[1]}.`;
    const replaced = replaceStretches(text, stretchesOf(text, fold('مشتری مداری')), 'وفاداری');
    expect(replaced).toBe('برنامهٔ وفاداری و كتاب وفاداری.');
  });

  test('FIND-5: putting back what was there gives the text as it was', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', 'ي', 'ی', '\u200C', 'ّ'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (text, query) => {
        const stretches = stretchesOf(text, fold(query));
        const parts = stretches.map((stretch) =>
          replaceStretches(text, [stretch], text.slice(stretch.start, stretch.end)),
        );
        expect(parts.every((part) => part === text)).toBe(true);
        const kept = replaceStretches(text, stretches, '');
        const foundLength = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(kept).toHaveLength(text.length - foundLength);
      }),
    );
  });
});
