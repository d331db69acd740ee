export type ImageMime = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

/** What the first bytes of an image say. Sizes in pixels, as stored (a JPEG's EXIF turn is not applied). */
export interface ImageInfo {
  readonly mime: ImageMime;
  readonly width: number;
  readonly height: number;
}

/** Type and size of an image by its bytes, never by a name or a claim; null: none of the four types. */
export function imageInfo(bytes: Uint8Array): ImageInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (at: number, text: string) =>
    bytes.length >= at + text.length && [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  try {
    if (ascii(0, '\x89PNG\r\n\x1a\n') && ascii(12, 'IHDR'))
      return { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
    if (ascii(0, 'GIF87a') || ascii(0, 'GIF89a'))
      return { mime: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (ascii(0, '\xff\xd8\xff')) return jpegInfo(view);
    if (ascii(0, 'RIFF') && ascii(8, 'WEBP')) return webpInfo(view, ascii);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the header is cut off
  }
  return null;
}

/** Walks the segments to the frame header (SOF0…SOF15 without DHT, JPG and DAC). */
function jpegInfo(view: DataView): ImageInfo | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { mime: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
}

/** The three kinds of first chunk (RFC 9649): lossy, lossless, extended. */
function webpInfo(view: DataView, ascii: (at: number, text: string) => boolean): ImageInfo | null {
  const mime = 'image/webp';
  if (ascii(12, 'VP8 '))
    return { mime, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (ascii(12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { mime, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!ascii(12, 'VP8X')) return null;
  const low24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { mime, width: low24(24) + 1, height: low24(27) + 1 };
}
