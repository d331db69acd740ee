import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySafarFile } from '../../../tests/unit/arbitraries/doc.ts';
import { TABLE_FIELDS, TABLE_NAMES } from '../../model/Doc.ts';
import { checkDoc } from '../../model/integrity/checkDoc.ts';
import { LIMITS } from '../../model/limits.ts';
import { readSafarFile } from './readSafarFile.ts';
import { SAFAR_FORMAT } from './safarFile.ts';
import { writeSafarFile } from './writeSafarFile.ts';

const refusal = (source: Uint8Array | string) => {
  const result = readSafarFile(source);
  return result.ok ? 'read' : result.error.code;
};
const file = (members: string) => `{"format":"${SAFAR_FORMAT}","version":1,"journey":{"title":"T"}${members}}`;
const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads, and proves what holds of every file that is read. */
function readSoundly(source: Uint8Array | string) {
  const result = readSafarFile(source);
  if (!result.ok) return null;
  const { doc, assets } = result.value;
  expect(checkDoc(doc)).toEqual([]);
  for (const id of assets.keys()) expect(doc.assets.has(id)).toBe(true);
  const again = readSafarFile(writeSafarFile(doc, assets));
  expect(again.ok && again.value.doc).toEqual(doc);
  return result.value;
}

describe('files that are not what they should be', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\t'],
    ['notJson', '{'],
    ['notJson', 'hello'],
    ['notJson', '{"format":"safar-journey",}'],
    ['otherFormat', '[]'],
    ['otherFormat', 'null'],
    ['otherFormat', '"safar-journey"'],
    ['otherFormat', '{"type":"excalidraw","elements":[]}'],
    ['newerVersion', file('').replace('"version":1', '"version":2')],
    ['newerVersion', file('').replace('"version":1', '"version":1e9')],
    ['tooDeep', file(`,"x":${'['.repeat(100_000)}`)],
    ['tooDeep', file(`,"x":${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)],
    ['tooManyValues', file(`,"x":[${'1,'.repeat(LIMITS.values)}1]`)],
    ['tooManyCards', file(`,"cards":[${Array.from({ length: LIMITS.cards + 1 }, () => '1').join()}]`)],
    ['tooManyRows', file(`,"steps":[${Array.from({ length: LIMITS.rows + 1 }, () => '1').join()}]`)],
    ['tooManyRows', file(`,"stages":[{"steps":[${Array.from({ length: LIMITS.rows }, () => '1').join()}]}]`)],
  ])('FILE-3: refused as %s', (code, source) => {
    expect(refusal(source)).toBe(code);
    expect(refusal(bytes(source))).toBe(code);
  });

  test('FILE-3: refused by size before it is read; bytes that are no text are refused', () => {
    expect(refusal(new Uint8Array(LIMITS.fileBytes + 1))).toBe('tooLarge');
    expect(refusal(new Uint8Array([0x7b, 0xc3, 0x28]))).toBe('notText');
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe('notText');
  });

  test('FILE-4: a byte order mark and UTF-16 are fine; brackets inside texts are no nesting', () => {
    const text = file(`,"stages":["${'['.repeat(200)}\\"${'{'.repeat(200)}"]`);
    expect(refusal(`\uFEFF${text}`)).toBe('read');
    expect(refusal(bytes(`\uFEFF${text}`))).toBe('read');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(refusal(utf16)).toBe('read');
  });

  test('FILE-4: prototype keys reach nothing, and the rest of the file is read', () => {
    const result = readSoundly(
      file(`,"__proto__":{"polluted":1},"stages":[{"title":"S","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],
        "cards":[{"text":"x","distribution":{"__proto__":1,"5":2}}],"note":{"prototype":1}`),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(result?.doc.cards.size).toBe(1);
    expect(result?.issues.filter((issue) => issue.what === 'unsafeKey')).toHaveLength(5);
  });

  test('FILE-4: a row with too many members or too long a list is cut, with an issue', () => {
    const many = Array.from({ length: LIMITS.unknownMembers + 5 }, (_, index) => `"k${index}":1`).join();
    const result = readSoundly(
      file(`,"cards":[{"text":"x","tags":[${'"t",'.repeat(LIMITS.listLength)}"t"]},{${many}}]`),
    );
    expect(result?.doc.cards.size).toBe(2);
    expect(result?.issues.filter((issue) => issue.what === 'tooLong').map((issue) => issue.path)).toEqual([
      'cards[0].tags',
      'cards[1]',
    ]);
  });

  test('FILE-4: script text is text', () => {
    const text = '</script><img src=x onerror=alert(1)>';
    const result = readSoundly(file(`,"cards":[{"text":${JSON.stringify(text)}}]`));
    expect([...(result?.doc.cards.values() ?? [])].map((card) => card.text)).toEqual([text]);
  });

  test('FILE-4: any JSON in any place gives a sound document or a refusal, and never throws', () => {
    const value = fc.oneof(
      fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
      fc.constantFrom<unknown>(1e9, -0, 'NaN', 'a0', 'x', 'stage0', 'Purchase', 'emotion', '__proto__', 1, '1', null),
    );
    const row = fc
      .constantFrom(...TABLE_NAMES)
      .chain((table) =>
        fc.oneof(
          value,
          fc.dictionary(
            fc.constantFrom(
              ...Object.keys(TABLE_FIELDS[table]),
              'stage',
              'step',
              'lane',
              'steps',
              'data',
              'from',
              '__proto__',
              'zeta',
            ),
            value,
          ),
        ),
      );
    const members = fc.dictionary(
      fc.constantFrom('version', 'journey', 'zeta', '__proto__', ...TABLE_NAMES),
      fc.oneof(value, fc.array(row, { maxLength: 5 })),
    );
    fc.assert(
      fc.property(members, (given) => {
        readSoundly(JSON.stringify({ ...given, format: SAFAR_FORMAT }));
      }),
      { numRuns: 600 },
    );
  });

  test('FILE-4: a file that was cut, or has other bytes here and there, gives a sound document or a refusal', () => {
    const blow = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255), cut: fc.boolean() });
    fc.assert(
      fc.property(arbitrarySafarFile(), fc.array(blow, { minLength: 1, maxLength: 3 }), ({ doc, assets }, blows) => {
        let damaged = bytes(writeSafarFile(doc, assets));
        for (const { at, byte, cut } of blows) {
          const place = Math.floor(at * damaged.length);
          if (cut) damaged = damaged.slice(0, place);
          else damaged[place] = byte;
        }
        readSoundly(damaged);
      }),
      { numRuns: 200 },
    );
  });

  test('FILE-9: images are known by their bytes: claims are corrected, what is no image is left out', () => {
    const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const result = readSoundly(
      file(`,"stages":["S"],"lanes":["Images"],"cards":[{"kind":"image","assetId":"a","lane":"Images","stage":"S"}],"assets":[
        {"id":"a","mime":"image/png","data":"data:image/png;base64,${gif}"},{"id":"b","data":"${gif}"},
        {"id":"c","data":"PHN2Zz48L3N2Zz4="},{"id":"d","data":"not base64!"},{"id":"e","data":5}]`),
    );
    const [asset] = result?.doc.assets.values() ?? [];
    expect(result?.doc.assets.size).toBe(1);
    expect(asset).toMatchObject({ mime: 'image/gif', width: 1, height: 1 });
    expect([...(result?.doc.cards.values() ?? [])].map((card) => card.assetId)).toEqual([asset?.id]);
    expect(result?.issues.map(({ path, what }) => `${path} ${what}`)).toEqual([
      'assets[0].mime wrongImageType',
      'assets[2] notAnImage',
      'assets[3] notAnImage',
      'assets[4] notAnImage',
    ]);
  });
});
