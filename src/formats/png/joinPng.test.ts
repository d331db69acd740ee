import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandPacker, type PackedBand } from './BandPacker.ts';
import { crc32 } from './crc32.ts';
import { joinPng } from './joinPng.ts';

const ascii = new TextDecoder('latin1');

/** A strict little decoder for what may be written: 8-bit RGB or RGBA, filters none and up. */
async function decode(png: Blob) {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const view = new DataView(bytes.buffer);
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const data: Uint8Array<ArrayBuffer>[] = [];
  const names: string[] = [];
  let header = { width: 0, height: 0, channels: 0 };
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const name = ascii.decode(bytes.subarray(at + 4, at + 8));
    expect(view.getUint32(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    if (name === 'IHDR') {
      expect(bytes[at + 16]).toBe(8);
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        channels: bytes[at + 17] === 6 ? 4 : 3,
      };
    }
    if (name === 'IDAT') data.push(bytes.slice(at + 8, at + 8 + length));
    names.push(name);
    at += 12 + length;
  }
  expect([names[0], names.at(-1)]).toEqual(['IHDR', 'IEND']);
  const inflated = new Blob(data).stream().pipeThrough(new DecompressionStream('deflate'));
  const raw = new Uint8Array(await new Response(inflated).arrayBuffer());
  const { width, height, channels } = header;
  const row = width * channels;
  expect(raw).toHaveLength(height * (row + 1));
  const pixels = new Uint8Array(height * row);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    expect([0, 2]).toContain(filter);
    for (let i = 0; i < row; i++) {
      const above = filter === 2 && y > 0 ? (pixels[(y - 1) * row + i] ?? 0) : 0;
      pixels[y * row + i] = (raw[y * (row + 1) + 1 + i] ?? 0) + above;
    }
  }
  return { ...header, pixels };
}

describe('PIC-8: pictures larger than a canvas are packed in bands', () => {
  it('knows the checksum of an empty last chunk', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });

  it('gives back every pixel, however the rows are cut into bands', async () => {
    const picture = fc
      .record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 30 }), alpha: fc.boolean() })
      .chain(({ width, height, alpha }) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          alpha: fc.constant(alpha),
          band: fc.integer({ min: 1, max: height }),
          // Long runs and noise: both sorts of pixels that drawn maps have.
          rgba: fc.oneof(
            fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
            fc.integer({ min: 0, max: 255 }).map((n) => new Uint8Array(width * height * 4).fill(n)),
            fc
              .array(fc.constantFrom(0, 255, 90), { minLength: width * height * 4, maxLength: width * height * 4 })
              .map((bytes) => Uint8Array.from(bytes)),
          ),
        }),
      );
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, height, alpha, band, rgba }) => {
        const packer = new BandPacker(width, alpha ? 4 : 3);
        const bands: PackedBand[] = [];
        for (let y = 0; y < height; y += band) {
          const rows = rgba.slice(y * width * 4, Math.min(height, y + band) * width * 4);
          bands.push(packer.pack(new Uint8ClampedArray(rows.buffer)));
        }
        const blob = joinPng({ width, height }, alpha, bands);
        expect(blob.type).toBe('image/png');
        const decoded = await decode(blob);
        const expected = alpha ? rgba : rgba.filter((_, i) => i % 4 !== 3);
        expect([decoded.width, decoded.height, decoded.channels]).toEqual([width, height, alpha ? 4 : 3]);
        expect(decoded.pixels).toEqual(new Uint8Array(expected));
      }),
    );
  });

  it('joins no picture whose rows are not all there', () => {
    const band = new BandPacker(2, 3).pack(new Uint8ClampedArray(8));
    expect(() => joinPng({ width: 2, height: 2 }, false, [band])).toThrow('all rows packed');
  });
});
