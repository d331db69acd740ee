import { bench, describe } from 'vitest';
import { readSafarFile } from '../../../src/formats/safar/readSafarFile.ts';
import { checkMap } from '../../../src/model/check/checkMap.ts';
import { countOpen, questionsOf } from '../../../src/model/check/openQuestions.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import type { Card } from '../../../src/model/records/card.ts';
import { workload } from '../../bench/workload.mjs';

// `npx vitest bench tests/unit/check/checkMap.bench.ts`: what the map check costs after one edit, and from scratch.

const TODAY = '2026-06-01';

function docOf(count: number): Doc {
  const read = readSafarFile(JSON.stringify(workload(count)));
  if (!read.ok) throw new Error('the workload is a journey');
  return read.value.doc;
}

/** The document with another value in one card of a kind, as a command leaves it. */
function edited(doc: Doc, kind: Card['kind'], patch: Partial<Card>): Doc {
  const card = [...doc.cards.values()].find((one) => one.kind === kind);
  if (!card) throw new Error(`the workload has a ${kind}`);
  return { ...doc, cards: new Map(doc.cards).set(card.id, { ...card, ...patch }) };
}

for (const count of [1000, 5000])
  describe(`${count} cards`, () => {
    const doc = docOf(count);
    const check = checkMap(doc, TODAY);
    const typed = edited(doc, 'note', { text: 'One more letter' });
    const owned = edited(doc, 'pain', { owner: 'Sara' });
    const handed = edited(doc, 'touchpoint', { owner: 'Sara' });
    bench('from scratch', () => void checkMap(doc, TODAY));
    bench('after a letter in a note', () => void checkMap(typed, TODAY, check));
    bench('after the owner of a pain', () => void checkMap(owned, TODAY, check));
    bench('after the owner of a touchpoint', () => void checkMap(handed, TODAY, check));
    bench('count of the open questions', () => void countOpen(check));
    bench('open questions in order', () => void questionsOf(check));
  });
