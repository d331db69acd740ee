import { bench, describe } from 'vitest';
import { readSafarFile } from '../../../src/formats/safar/readSafarFile.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import { findHits, foldTexts } from '../../../src/model/find/findHits.ts';
import { workload } from '../../bench/workload.mjs';

// `npx vitest bench tests/unit/find/findHits.bench.ts`: what a letter in find costs, over all texts.

function docOf(count: number): Doc {
  const read = readSafarFile(JSON.stringify(workload(count)));
  if (!read.ok) throw new Error('the workload is a journey');
  return read.value.doc;
}

for (const count of [1000, 5000])
  describe(`${count} cards`, () => {
    const doc = docOf(count);
    foldTexts(doc);
    bench('a word', () => void findHits(doc, 'customer'));
    bench('a letter that is everywhere', () => void findHits(doc, 'e'));
    bench('a Persian word', () => void findHits(doc, 'مشتری'));
    bench('texts that were never folded', () => {
      // New rows: what was folded before is not known of them.
      const fresh = new Map([...doc.cards].map(([id, card]) => [id, { ...card }]));
      findHits({ ...doc, cards: fresh }, 'customer');
    });
  });
