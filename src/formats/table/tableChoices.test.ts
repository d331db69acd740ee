import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CleanTable } from './cleanTable.ts';
import { cleanTable } from './cleanTable.ts';
import { guessOptions, readTable } from './readTable.ts';
import { MOST_CHOICES, parseChoices, recallChoice, type TableChoice, withChoice } from './tableChoices.ts';

const tableOf = (...rows: readonly (readonly string[])[]): CleanTable => cleanTable({ rows, merged: [] });
const NOTES = ['Phase', 'What we saw', 'Mood', 'Ticket'];
const monday = tableOf(NOTES, ['Search', 'Nobody finds it', '3', 'A-1']);
const friday = tableOf(NOTES, ['Pay', 'The form forgets', '2', 'A-7'], ['Pay', 'Too slow', '1', 'A-8']);
const chosen = (table: CleanTable) =>
  ({ ...guessOptions(table), shape: 'items', itemRoles: ['stage', 'text', 'score', 'tags'] }) as const;

describe('how a table was read is remembered for its headers (PASTE-23)', () => {
  test('a table with the same headers is read the same way, whatever its rows', () => {
    const kept = withChoice([], monday, { ...chosen(monday), scale: { min: 0, max: 10 } });
    expect(recallChoice(friday, kept)).toEqual({ ...chosen(monday), scale: { min: 0, max: 10 } });
    expect(recallChoice(tableOf(['Phase', 'What we saw', 'Ticket'], ['a', 'b', 'c']), kept)).toBeNull();
  });
  test('headers are compared as search folds them', () => {
    const kept = withChoice([], tableOf(['مرحله', 'ديدگاه‌ها'], ['آ', 'ب']), chosen(monday));
    expect(recallChoice(tableOf(['مرحله', 'دیدگاه ها'], ['پ', 'ت']), kept)?.itemRoles).toEqual(
      chosen(monday).itemRoles,
    );
  });
  test('of a grid the lanes are the headers: other stages make no difference', () => {
    const week = (stages: readonly string[]) => tableOf(['', ...stages], ['Aches', 'x', 'y'], ['Wishes', 'z', '']);
    const options = { ...guessOptions(week(['A', 'B'])), laneRoles: ['painPoints', 'opportunities'] } as const;
    const kept = withChoice([], week(['A', 'B']), options);
    expect(recallChoice(week(['C', 'D']), kept)?.laneRoles).toEqual(['painPoints', 'opportunities']);
  });
  test('a scale that the numbers do not fit is guessed anew', () => {
    const kept = withChoice([], monday, { ...chosen(monday), scale: { min: 1, max: 5 } });
    expect(recallChoice(tableOf(NOTES, ['Pay', 'Slow', '9', '']), kept)?.scale).toEqual({ min: 1, max: 10 });
  });
  test('what is guessed anyway is not kept, and taking the guess forgets the choice', () => {
    expect(withChoice([], monday, guessOptions(monday))).toEqual([]);
    expect(withChoice(withChoice([], monday, chosen(monday)), friday, guessOptions(friday))).toEqual([]);
  });
  test('the last choice counts, and the oldest ones go', () => {
    let kept: readonly TableChoice[] = withChoice([], monday, chosen(monday));
    kept = withChoice(kept, friday, { ...chosen(friday), shape: 'lines' });
    expect(kept).toHaveLength(1);
    for (let week = 0; week < MOST_CHOICES; week++)
      kept = withChoice(kept, tableOf([`w${week}`, 'x'], ['1', '2']), chosen(monday));
    expect(kept).toHaveLength(MOST_CHOICES);
    expect(recallChoice(monday, kept)).toBeNull();
  });
  test('what was kept comes back from its text; broken text is nothing', () => {
    const kept = withChoice([], monday, chosen(monday));
    expect(parseChoices(JSON.stringify(kept))).toEqual(kept);
    for (const text of [null, '', '{', '7', '[7,null,{}]', '[{"shape":"grid","turned":1}]']) {
      expect(parseChoices(text)).toEqual([]);
    }
  });
  test('whatever was kept, a table is read', () => {
    const cell = fc.constantFrom('', 'a', 'b', '3', 'Stage', 'متن');
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, rows, fc.constantFrom('grid', 'items', 'lines'), fc.boolean(), (one, other, shape, flag) => {
        const first = tableOf(...one);
        const options = { ...guessOptions(first), shape, turned: flag, hasSteps: flag } as const;
        const table = tableOf(...other);
        const recalled = recallChoice(table, withChoice([], first, options));
        if (recalled) expect(readTable(table, '', recalled).ok).toBe(true);
      }),
    );
  });
});
