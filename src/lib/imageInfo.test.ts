import { expect, test } from 'vitest';
import { imageInfo } from './imageInfo.ts';

const hex = (text: string) =>
  new Uint8Array((text.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16)));

const PNG = '89504e470d0a1a0a 0000000d 49484452 00000140 000000f0';
const GIF = '474946383961 4001 f000';
// A JPEG of 320 × 240: an APP0 segment and a Huffman table before the frame header.
const JPEG = 'ffd8 ffe0 0004 0000 ffc4 0003 00 ffc0 0011 08 00f0 0140 03';
const LOSSY = '52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000';
const LOSSLESS = '52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00';
const EXTENDED = '52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 ef0000';

test.each([
  ['image/png', PNG],
  ['image/gif', GIF],
  ['image/jpeg', JPEG],
  ['image/webp', LOSSY],
  ['image/webp', LOSSLESS],
  ['image/webp', EXTENDED],
])('FILE-9: type and size of %s are read from its bytes', (mime, bytes) => {
  expect(imageInfo(hex(bytes))).toEqual({ mime, width: 320, height: 240 });
});

test('FILE-9: a header that is cut anywhere, and other bytes, are no image', () => {
  for (const text of [PNG, GIF, JPEG, LOSSY, LOSSLESS, EXTENDED]) {
    const whole = hex(text);
    for (let length = 0; length < 10; length++) expect(imageInfo(whole.subarray(0, length))).toBeNull();
  }
  expect(imageInfo(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
});
