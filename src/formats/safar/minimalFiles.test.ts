import { describe, expect, test } from 'vitest';
import en from '../../../tests/fixtures/safar/minimal-en.safar.json?raw';
import fa from '../../../tests/fixtures/safar/minimal-fa.safar.json?raw';
import type { Doc } from '../../model/Doc.ts';
import { checkDoc } from '../../model/integrity/checkDoc.ts';
import { columnsOf, inboxCards, lanesOf, stagesOf } from '../../model/queries.ts';
import { readSafarFile } from './readSafarFile.ts';
import { SAFAR_FORMAT } from './safarFile.ts';

function read(source: string | object) {
  const result = readSafarFile(typeof source === 'string' ? source : JSON.stringify(source));
  if (!result.ok) throw new Error(result.error.code);
  expect(checkDoc(result.value.doc)).toEqual([]);
  return result.value;
}
const file = (members: object) => ({ format: SAFAR_FORMAT, version: 1, journey: { title: 'T' }, ...members });

/** Each placed card as "text @ lane / step", for reading. */
const places = (doc: Doc) =>
  [...doc.cards.values()].map(({ text, laneId, stepId }) => {
    const lane = laneId === null ? null : doc.lanes.get(laneId);
    const step = stepId === null ? null : doc.steps.get(stepId);
    return lane && step ? `${text} @ ${lane.title || lane.kind} / ${step.title}` : `${text} @ inbox`;
  });

describe('minimal files', () => {
  test('FILE-5: a minimal English file opens without an issue', () => {
    const { doc, issues } = read(en);
    expect(issues).toEqual([]);
    expect(stagesOf(doc).map((stage) => stage.title)).toEqual(['Discover', 'Purchase']);
    expect(columnsOf(doc).map((step) => step.title)).toEqual(['', 'Choose', 'Pay']);
    expect(lanesOf(doc).map((lane) => lane.kind)).toEqual(['actions', 'painPoints', 'emotion']);
    expect([...doc.cards.values()].map((card) => card.kind)).toEqual(['action', 'pain', 'emotion', 'note']);
    expect(places(doc)).toEqual([
      'Sees an advert @ Customer actions / ',
      'Coupon does not work on the phone @ Pain points / Pay',
      'Annoyed @ emotion / Choose',
      'Ask the shop about returns @ inbox',
    ]);
    expect(inboxCards(doc)).toHaveLength(1);
    expect(doc.journey.language).toBe('en');
  });

  test('FILE-5, FILE-6: a minimal Persian file with one numbering for all tables opens without an issue', () => {
    const { doc, issues } = read(fa);
    expect(issues).toEqual([]);
    expect(doc.journey.language).toBe('fa');
    expect(lanesOf(doc).map((lane) => lane.kind)).toEqual(['actions', 'painPoints']);
    expect(places(doc)).toEqual([
      'آگهی را می‌بیند @ کنش‌های مشتری / دیدن آگهی',
      'کد تخفیف روی گوشی کار نمی‌کند @ نقاط درد / پرداخت',
    ]);
    const [link] = doc.links.values();
    expect(link && [doc.cards.get(link.fromId)?.text, doc.cards.get(link.toId)?.text]).toEqual([
      'آگهی را می‌بیند',
      'کد تخفیف روی گوشی کار نمی‌کند',
    ]);
  });

  test('FILE-5: only format, version and title are needed', () => {
    const { doc } = read(file({}));
    expect([doc.stages.size, doc.steps.size, doc.lanes.size, doc.cards.size]).toEqual([1, 1, 1, 0]);
  });

  test('FILE-7: rows named by title are found however the title is spelt', () => {
    const { doc, issues } = read(
      file({
        stages: ['مشتري‌مداري'],
        lanes: [{ title: 'نقاط  درد' }],
        cards: [{ text: 'x', lane: 'نقاط\u200Cدرد', stage: 'مشتری مداری' }],
      }),
    );
    expect(issues).toEqual([]);
    expect(inboxCards(doc)).toEqual([]);
  });

  test('FILE-7: a step named together with its stage is looked for in that stage first', () => {
    const stages = [
      { title: 'A', steps: ['Pay'] },
      { title: 'B', steps: ['Look', 'Pay'] },
    ];
    const { doc } = read(
      file({ stages, lanes: ['Notes'], cards: [{ text: 'x', lane: 'Notes', stage: 'B', step: 'pay' }] }),
    );
    const [card] = doc.cards.values();
    expect(card && columnsOf(doc).findIndex((step) => step.id === card.stepId)).toBe(2);
  });

  test('FILE-6: numbers give the order where all siblings have one, the list where not', () => {
    const { doc } = read(
      file({
        stages: [
          { title: 'second', order: 2 },
          { title: 'first', order: 1 },
        ],
        lanes: [{ title: 'a', order: 2 }, { title: 'b' }],
      }),
    );
    expect(stagesOf(doc).map((stage) => stage.title)).toEqual(['first', 'second']);
    expect(lanesOf(doc).map((lane) => lane.title)).toEqual(['a', 'b']);
  });

  test('FILE-8: two rows of one id are both kept, with an issue', () => {
    const { doc, issues } = read(
      file({
        stages: ['S'],
        cards: [
          { id: 'x', text: 'a' },
          { id: 'x', text: 'b' },
        ],
      }),
    );
    expect([...doc.cards.values()].map((card) => card.text)).toEqual(['a', 'b']);
    expect(issues.filter((issue) => issue.what !== 'noLane')).toEqual([
      { path: 'cards[1].id', what: 'duplicateId', done: 'idRenewed' },
    ]);
  });

  test('FILE-8: issues name the place in the file', () => {
    const { doc, issues } = read(
      file({
        stages: ['S'],
        lanes: ['Notes'],
        cards: [
          { text: 'a', lane: 'Nowhere', stage: 'S' },
          { text: 'b', lane: 'Notes', stage: 'S', severity: 7, span: 4 },
          12,
          null,
        ],
      }),
    );
    expect(issues).toEqual([
      { path: 'cards[3]', what: 'notAnObject', done: 'rowDropped' },
      { path: 'cards[1].severity', what: 'outOfScale', done: 'cleared' },
      { path: 'cards[0].laneId', what: 'unknownReference', done: 'movedToInbox' },
      { path: 'cards[1].span', what: 'outsideGrid', done: 'spanCut' },
    ]);
    expect([...doc.cards.values()].map((card) => [card.text, card.severity, card.span])).toEqual([
      ['a', null, 1],
      ['b', null, 1],
      ['12', null, 1],
    ]);
  });
});
