import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import excelEu from '../../../tests/fixtures/tables/excel-eu-multiline.csv?inline';
import excelUnicode from '../../../tests/fixtures/tables/excel-unicode-text.txt?inline';
import itemsEn from '../../../tests/fixtures/tables/items-en.csv?inline';
import lanesFa from '../../../tests/fixtures/tables/lanes-by-stages-fa.csv?inline';
import oldMac from '../../../tests/fixtures/tables/old-mac.csv?inline';
import windows1256 from '../../../tests/fixtures/tables/windows-1256.csv?inline';
import { decodeBase64 } from '../../lib/base64.ts';
import type { Doc } from '../../model/Doc.ts';
import { cardsInCell, columnsOf, inboxCards, lanesOf, stagesOf, stepsOfStage } from '../../model/queries.ts';
import { decodeTable } from './decodeTable.ts';
import { readDelimited } from './readDelimited.ts';
import { guessShape, openTable, optionsFor, readTable } from './readTable.ts';
import type { TableNotes, TableOptions } from './TableReading.ts';
import { writeDelimited } from './writeDelimited.ts';

/** The bytes of a fixture that was imported as a data URL. */
function bytesOf(url: string): Uint8Array {
  const decoded = decodeBase64(url.replace(/^data:[^,]*,/, ''));
  if (!decoded.ok) throw new Error(url);
  return decoded.value;
}

function read(source: Uint8Array | string, change: Partial<TableOptions> = {}) {
  const decoded = typeof source === 'string' ? { ok: true as const, value: source } : decodeTable(source);
  if (!decoded.ok) throw new Error(decoded.error);
  const delimited = readDelimited(decoded.value);
  const opened = delimited && openTable(delimited.table);
  if (!opened?.ok) throw new Error('no table');
  const { shape, turned } = guessShape(opened.value);
  const options = { ...optionsFor(opened.value, shape, turned), ...change };
  const reading = readTable(opened.value, decoded.value, options);
  if (!reading.ok) throw new Error(reading.error);
  return { ...reading.value, options };
}

/** Lanes as "kind: texts of the columns". */
const grid = (part: Doc) =>
  lanesOf(part).map((lane) => [
    lane.kind,
    ...columnsOf(part).map((step) =>
      cardsInCell(part, lane.id, step.id)
        .map(({ text, score }) => (score === null ? text : `${score}${text && ` ${text}`}`))
        .join(' | '),
    ),
  ]);
const counts = (notes: TableNotes) => Object.fromEntries([...notes].map(([what, { count }]) => [what, count]));
const stages = (part: Doc) =>
  stagesOf(part).map((stage) => [stage.title, ...stepsOfStage(part, stage.id).map(({ title }) => title)]);

describe('PASTE-20: tables as programs write them', () => {
  test('Excel of a European country: BOM, semicolons, several lines in a cell, decimal commas', () => {
    const { part, options, notes } = read(bytesOf(excelEu));
    expect(options).toMatchObject({ shape: 'grid', turned: true, scale: { min: -5, max: 5 } });
    expect(stages(part)).toEqual([
      ['Aware', ''],
      ['Buy "now"', ''],
    ]);
    expect(grid(part)).toEqual([
      ['touchpoints', 'Web site;\nadvert', 'Shop'],
      ['painPoints', 'Prices are hidden\nuntil the end', ''],
      ['emotion', '1.5', '-0.5'],
    ]);
    expect(counts(notes)).toEqual({ emptyRows: 1 });
  });

  test('Excel “Unicode text”: UTF-16 with tabs, a column of steps, two scripts', () => {
    const { part, options } = read(bytesOf(excelUnicode));
    expect(options).toMatchObject({ turned: true, hasSteps: true, scale: { min: 1, max: 5 } });
    expect(stages(part)).toEqual([
      ['Search', 'Compare', 'Choose'],
      ['Buy', ''],
    ]);
    expect(grid(part)).toEqual([
      ['actions', 'Reads reviews', 'Asks\na friend', 'Pays'],
      ['emotion', '1', '-1', '2'],
    ]);
  });

  test('lines that end with CR only', () => {
    expect(grid(read(bytesOf(oldMac)).part)).toEqual([
      ['actions', 'Searches, asks', 'Installs'],
      ['opportunities', 'Better search', ''],
    ]);
  });

  test('Windows-1256', () => {
    const { part, options } = read(bytesOf(windows1256));
    expect(options).toMatchObject({ shape: 'grid', turned: false });
    expect(grid(part)).toEqual([
      ['painPoints', 'كند است', 'گران است'],
      ['opportunities', '', 'تخفيف'],
    ]);
  });

  test('lanes by stages in Persian: steps under merged stages, Persian digits, lists in cells', () => {
    const { part, options } = read(bytesOf(lanesFa));
    expect(options).toMatchObject({ turned: false, hasSteps: true, scale: { min: 1, max: 5 } });
    expect(part.journey.language).toBe('fa');
    expect(stages(part)).toEqual([
      ['آشنایی', 'آگهی', 'جست‌وجو'],
      ['خرید', 'پرداخت'],
      ['پس از خرید', ''],
    ]);
    expect(grid(part)).toEqual([
      ['touchpoints', 'وب‌سایت، اینستاگرام', 'گوگل', 'فروشگاه', 'پشتیبانی'],
      ['emotion', '1', '2', '-1', '2'],
      ['painPoints', 'هزینهٔ ارسال\nمعلوم نیست', '', '«کند» است', 'صف | تأخیر'],
    ]);
  });

  test('one row an item: columns by name, guarded formulas, words for values, the rest to the inbox', () => {
    const { part, options, notes } = read(bytesOf(itemsEn));
    expect(options.shape).toBe('items');
    expect(options.itemRoles).toEqual([
      'stage',
      'kind',
      'text',
      'severity',
      'owner',
      'score',
      'evidence',
      'tags',
      'skip',
    ]);
    const cards = [...part.cards.values()];
    expect(cards.find(({ text }) => text.startsWith('Coupon'))).toMatchObject({
      kind: 'pain',
      severity: 3,
      owner: 'Payments',
      evidence: 'observed',
      tags: ['coupon', 'price'],
    });
    expect(cards.map(({ text }) => text)).toContain('=SUM(A1) in the basket');
    expect(cards.map(({ text }) => text)).toContain("'tis late");
    expect(cards.filter(({ kind }) => kind === 'emotion').map(({ score }) => score)).toEqual([-2]);
    expect(inboxCards(part).map(({ text, kind }) => [text, kind])).toEqual([['Send a text message', 'opportunity']]);
    expect(counts(notes)).toEqual({ skipped: 1, notUnderstood: 1, withoutStage: 1, withoutText: 1 });
  });
});

describe('PASTE-21: what a table is', () => {
  test('commas make columns although cells hold lists with semicolons', () => {
    const { part } = read('Stage,Actions,Pain points\nA,read; ask,slow\nB,buy; pay; go,dear');
    expect(grid(part)[0]).toEqual(['actions', 'read; ask', 'buy; pay; go']);
  });

  test('one column is lines, without bullets and numbers', () => {
    const { part, options } = read('1. first\n\n- second\n۳) third\n[x] fourth');
    expect(options.shape).toBe('lines');
    expect(inboxCards(part).map(({ text }) => text)).toEqual(['first', 'second', 'third', 'fourth']);
  });

  test('turned round, the same table is read the other way', () => {
    const { part } = read('A,B\nx,y', { turned: true, laneRoles: ['painPoints'] });
    expect(stages(part)).toEqual([['x', '']]);
    expect(grid(part)).toEqual([['painPoints', 'y']]);
  });

  test('a row of goals becomes the goals of the stages, a skipped row nothing', () => {
    const { part, notes } = read(',Find,Buy\nGoal,know,have\nNotes,a,b\nPain points,c,', {
      laneRoles: ['goal', 'skip', 'painPoints'],
    });
    expect(stagesOf(part).map(({ goal }) => goal)).toEqual(['know', 'have']);
    expect(part.cards.size).toBe(1);
    expect(notes.get('skipped')).toEqual({ count: 1, places: [{ row: 3, titles: ['Notes'], value: '' }] });
  });

  test('pictures and workbooks are no tables', () => {
    expect(decodeTable(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))).toEqual({ ok: false, error: 'notText' });
    expect(decodeTable(new TextEncoder().encode(' \r\n'))).toEqual({ ok: false, error: 'empty' });
  });
});

describe('PASTE-24: what is left out or changed is told, with its place', () => {
  const HEADER = 'Text,Kind,Stage,Lane,Severity,Frequency,Status,Ticket';
  test('values outside their list or scale, and those that cards of their kind do not have', () => {
    const { notes, part } = read(
      `${HEADER}\nslow,pain,Pay,Trouble,9,often,open,A-1\n\nlooks,action,Pay,Doing,3,,someday,A-2`,
    );
    expect([...part.cards.values()].map(({ severity, frequency }) => [severity, frequency])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(notes.get('unfit')).toEqual({
      count: 3,
      places: [
        { row: 2, titles: ['Severity'], value: '9' },
        { row: 2, titles: ['Frequency'], value: 'often' },
        { row: 4, titles: ['Status'], value: 'someday' },
      ],
    });
    expect(notes.get('notOfKind')?.places).toEqual([{ row: 4, titles: ['Severity'], value: '3' }]);
    expect(notes.get('skipped')?.places).toEqual([{ column: 8, titles: ['Ticket'], value: '' }]);
  });

  test('kind and lane are two columns; a kind that is not known leaves the card that of its lane', () => {
    const { notes, options, part } = read(
      `${HEADER}\nslow,opportunity,Pay,Pain points,,,,\ndear,gizmo,Pay,Pain points,,,,\nask,سؤال,Pay,Team,,,,x`,
    );
    expect(options.itemRoles.slice(0, 4)).toEqual(['text', 'kind', 'stage', 'lane']);
    expect(lanesOf(part).map(({ title }) => title)).toEqual(['Pain points', 'Team']);
    expect([...part.cards.values()].map(({ kind }) => kind)).toEqual(['opportunity', 'pain', 'question']);
    expect(notes.get('unknownKind')).toEqual({
      count: 1,
      places: [{ row: 3, titles: ['Kind'], value: 'gizmo' }],
    });
  });

  test('the corner of a grid, unless it only says what rows and columns are', () => {
    expect(read('Our shop,Find,Buy\nPain points,a,b').notes.get('corner')?.places[0]?.value).toBe('Our shop');
    expect(read('Lane / Stage,Find,Buy\nPain points,a,b').notes.has('corner')).toBe(false);
    expect(read(',Find,Buy\nPain points,a,b').notes.has('corner')).toBe(false);
  });

  test('a feeling is named by its lane and stage', () => {
    const { notes } = read(',Find,Buy\nEmotion,blorp,3');
    expect(notes.get('notUnderstood')?.places).toEqual([{ titles: ['Emotion', 'Find'], value: 'blorp' }]);
  });
});

describe('PASTE-21: what looks like another table than it is', () => {
  const texts = ({ part }: ReturnType<typeof read>) => [...part.cards.values()].map(({ text }) => text);
  test('a Markdown table without its rule and outer pipes', () => {
    const markdown = '|  | Find | Buy |\n|:--|---|--:|\n| Pain points | a \\| b, c | d<br>e |';
    const { part, notes } = read(markdown);
    expect(grid(part)).toEqual([['painPoints', 'a | b, c', 'd\ne']]);
    expect(counts(notes)).toEqual({});
    expect(grid(read('Stage|Actions\n---|---\nFind|asks').part)).toEqual([['actions', 'asks']]);
  });
  test('one row is no header: its cells are lines', () => {
    expect(texts(read('a\tb'))).toEqual(['a', 'b']);
  });
  test('a column of a sheet is lines, though one of its cells has a tab, and another several lines', () => {
    const sheet = 'cell\n\t=1\n"""=1"""\n\'=2\n"two\nlines"';
    expect(texts(read(sheet))).toEqual(['cell', '=1', '"=1"', '=2', 'two\nlines']);
  });
});

describe('PASTE-22: whatever comes', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1', "'=1", "'x", '"', 'a,b', 'x\ny', '\t', ' '),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );

  test('written and read again, a table is the same', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        const unguarded = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '');
        const again = readDelimited(`sep=${delimiter}\r\n${writeDelimited(rows, delimiter)}`)?.table.rows;
        // A cell that begins with a guard of its own loses it: nobody can tell it from ours.
        expect(again).toEqual(rows.map((row) => row.map((one) => unguarded(one))));
      }),
    );
  });

  test('random bytes are refused or read, never more', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, turned) => {
        const decoded = decodeTable(bytes);
        const delimited = decoded.ok ? readDelimited(decoded.value) : null;
        const opened = delimited && openTable(delimited.table);
        if (!decoded.ok || !opened?.ok) return;
        for (const shape of ['grid', 'items', 'lines'] as const) {
          const options = optionsFor(opened.value, shape, turned);
          const reading = readTable(opened.value, decoded.value, options);
          expect(reading.ok && reading.value.part.cards.size >= 0).toBe(true);
        }
      }),
    );
  });
});
