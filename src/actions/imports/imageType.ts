import type { Asset } from '../../model/records/asset.ts';

const SIGNATURES: readonly (readonly [mime: Asset['mime'], at: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  // "WEBP" after "RIFF" and the length.
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** What kind of image the bytes are, by their first ones; null: none that Safar keeps. */
export const imageType = (bytes: Uint8Array): Asset['mime'] | null =>
  SIGNATURES.find(([, at, signature]) => signature.every((byte, index) => bytes[at + index] === byte))?.[0] ?? null;
