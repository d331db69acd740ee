import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Doc, emptyDoc } from '../Doc.ts';
import { newJourney, newRow } from '../newRow.ts';
import type { Lane } from '../records/lane.ts';
import { parseCapture } from './parseCapture.ts';

const START = '2026-01-01T00:00:00.000Z';
const rows = <T extends { readonly id: string }>(...list: readonly T[]) => new Map(list.map((row) => [row.id, row]));
const doc: Doc = {
  ...emptyDoc(newJourney({ id: 'J', title: 'J', createdAt: START, updatedAt: START })),
  stages: rows(
    newRow('stages', { id: 'S1', order: 'a0', title: 'Consideration' }),
    newRow('stages', { id: 'S2', order: 'a1', title: 'Online purchase' }),
    newRow('stages', { id: 'S3', order: 'a2', title: 'بررسی گزینه‌ها' }),
  ),
  steps: rows(
    newRow('steps', { id: 'P1', order: 'a0', stageId: 'S1' }),
    newRow('steps', { id: 'P2', order: 'a0', stageId: 'S2', title: 'Basket' }),
    newRow('steps', { id: 'P3', order: 'a1', stageId: 'S2', title: 'Payment' }),
    newRow('steps', { id: 'P4', order: 'a0', stageId: 'S3' }),
  ),
  lanes: rows(
    newRow('lanes', { id: 'L1', order: 'a0', kind: 'actions', title: 'Actions' }),
    newRow('lanes', { id: 'L0', order: 'a01', kind: 'painPoints', title: 'Old pains', hidden: true }),
    newRow('lanes', { id: 'L2', order: 'a1', kind: 'painPoints', title: 'نقاط درد' }),
    newRow('lanes', { id: 'L3', order: 'a2', kind: 'emotion', title: 'Emotion' }),
  ),
  cards: rows(newRow('cards', { id: 'C', order: 'a0', text: 'x', owner: 'Design Team' })),
};
const laneName = ({ title }: Lane) => title;
const ACTIONS = { laneId: 'L1', stepId: 'P1' };
const parse = (line: string, cell: typeof ACTIONS | null = null) => parseCapture(line, { doc, cell, laneName });
const misses = (line: string, cell: typeof ACTIONS | null = null) => parse(line, cell).tokens.map(({ miss }) => miss);

describe('CAP-1: the words of a line', () => {
  test('set kind, place, owner and severity, in any order and anywhere', () => {
    const whole = {
      text: 'Search is slow',
      kind: 'pain',
      cell: { laneId: 'L2', stepId: 'P1' },
      owner: 'Product',
      severity: 3,
    };
    expect(parse('Search is slow #pain >Consideration @Product !3')).toMatchObject(whole);
    expect(parse('!3 Search #pain is @Product slow >cons')).toMatchObject(whole);
  });
  test('are Persian as well, with Persian digits, joiners or underscores', () => {
    const whole = {
      text: 'جستجو کند است',
      kind: 'pain',
      cell: { laneId: 'L2', stepId: 'P4' },
      owner: 'محصول',
      severity: 3,
    };
    expect(parse('جستجو کند است #درد >بررسی @محصول !۳')).toMatchObject(whole);
    expect(parse('#نقطه_درد !٣ >«بررسی گزینه ها» @محصول جستجو کند است')).toMatchObject(whole);
    expect(parse('جستجو کند است #نقطه‌درد <بررسي /نقاط @محصول !۳')).toMatchObject(whole);
  });
  test('of several words are quoted', () => {
    expect(parse('x >"online pur" @“Ada L”').cell).toBeNull();
    expect(parse('x >"online pur" @“Ada L” #action')).toMatchObject({
      text: 'x',
      owner: 'Ada L',
      cell: { laneId: 'L1', stepId: 'P2' },
    });
  });
  test('name steps as well as stages, whole titles before beginnings, beginnings before inner words', () => {
    expect(parse('x >pay #pain').cell?.stepId).toBe('P3');
    expect(parse('x >purchase #pain').cell?.stepId).toBe('P2');
  });
  test('give owners the spelling in use', () => {
    expect(parse('x @design_team').owner).toBe('Design Team');
    expect(parse('x @new_team').owner).toBe('new_team');
  });
  test('score an emotion with a sign on either side', () => {
    for (const word of ['!-1', '!−1', '!۱-', '!-۱'])
      expect(parse(`tense #emotion ${word}`)).toMatchObject({ text: 'tense', score: -1, severity: null });
    expect(parse('glad #احساس !+۱٫۵').score).toBe(1.5);
  });
});

describe('CAP-2: the place', () => {
  test('is that of the keyboard, or the inbox', () => {
    expect(parse('x', ACTIONS)).toMatchObject({ cell: ACTIONS, kind: 'action' });
    expect(parse('x')).toMatchObject({ cell: null, kind: 'note' });
    expect(parse('x #pain')).toMatchObject({ cell: null, kind: 'pain' });
  });
  test('is the first visible lane that the kind belongs in', () => {
    expect(parse('x #pain', ACTIONS).cell).toEqual({ laneId: 'L2', stepId: 'P1' });
    expect(parse('x #pain >pay', ACTIONS).cell).toEqual({ laneId: 'L2', stepId: 'P3' });
    expect(parse('x #question', ACTIONS)).toMatchObject({ cell: ACTIONS, kind: 'question' });
  });
  test('is a named lane, whatever the kind', () => {
    expect(parse('x /emo #pain', ACTIONS)).toMatchObject({ cell: { laneId: 'L3', stepId: 'P1' }, kind: 'pain' });
    expect(parse('x /emo >pay')).toMatchObject({ cell: { laneId: 'L3', stepId: 'P3' }, kind: 'emotion' });
  });
});

describe('CAP-3: what is not understood stays in the text', () => {
  test.each([
    'a#pain',
    'and/or',
    'ada@home.org',
    '#1 in the list',
    'takes >9 days',
    '# pain',
    'wow !important',
    '>"',
    '/var/log',
  ])('%s', (line) => {
    expect(parse(line, ACTIONS)).toMatchObject({ text: line, kind: 'action', cell: ACTIONS, owner: null });
  });
  test('with the reason', () => {
    expect(misses('x #nothing >nowhere')).toEqual(['unknown', 'unknown']);
    expect(misses('#1 #pain #note')).toEqual(['unknown', null, 'repeated']);
    expect(misses('x >cons #question')).toEqual(['noLane', null]);
    expect(misses('x /emo')).toEqual(['noStage']);
    expect(misses('x !3', ACTIONS)).toEqual(['noLevel']);
    expect(misses('x #pain !9')).toEqual([null, 'noLevel']);
  });
  test('so that text and understood tokens are the whole line', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '#pain',
        '#درد',
        '>cons',
        '>«بررسی»',
        '/emo',
        '@x',
        '!3',
        '!۲-',
        '>"a',
        '"',
        '«',
        '#',
        '\u200f',
        ' ',
        '\t',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const lines = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const letters = (text: string) => [...text.replaceAll(/\s/gu, '')].sort().join('');
    fc.assert(
      fc.property(lines, fc.constantFrom(null, ACTIONS), (line, cell) => {
        const { text, tokens } = parse(line, cell);
        const used = tokens.filter(({ miss }) => miss === null).map(({ start, end }) => line.slice(start, end));
        expect(letters(text + used.join(''))).toBe(letters(line));
      }),
      { numRuns: 500 },
    );
  });
});
