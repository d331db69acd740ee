import type { Page } from '@playwright/test';

/** Size that the header of a PNG tells. */
export const pngSize = (png: Buffer): { readonly width: number; readonly height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

export interface Look {
  /** Colour of the first pixel: #rrggbbaa. */
  readonly corner: string;
  /** Number of different colours in a fifth of the pixels, evenly chosen. */
  readonly colors: number;
  /** Share of those pixels that differ from the first one. */
  readonly drawn: number;
}

/** What a PNG shows, decoded by the browser. */
export const lookOf = (page: Page, png: Buffer): Promise<Look> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no context');
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    const [first = 0] = pixels;
    const seen = new Map<number, number>();
    for (let at = 0; at < pixels.length; at += 5) {
      const pixel = pixels[at] ?? 0;
      seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
    }
    const colors = seen.size;
    const drawn = 1 - (5 * (seen.get(first) ?? 0)) / pixels.length;
    const corner = [0, 8, 16, 24].map((shift) => ((first >>> shift) & 255).toString(16).padStart(2, '0')).join('');
    return { corner: `#${corner}`, colors, drawn };
  }, png.toString('base64'));

const dataUrl = (picture: Buffer): string =>
  `data:image/${picture.subarray(1, 4).toString() === 'PNG' ? 'png' : 'svg+xml'};base64,${picture.toString('base64')}`;

/**
 * The share of pixels in which two pictures of the same size (PNG or SVG), shown as images in a page of their own,
 * differ visibly (by a quarter of a channel).
 */
export async function shareApart(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const aside = await page.context().newPage();
  try {
    return await aside.evaluate(
      async ([first, second]) => {
        const draw = async (source: string) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext('2d', { willReadFrequently: true });
          if (!context) throw new Error('no context');
          // Fonts inside an SVG image may come a moment after its decoding.
          for (let attempt = 0; attempt < 3; attempt++) {
            await new Promise((resolve) => setTimeout(resolve, 100));
            context.drawImage(image, 0, 0);
          }
          return context.getImageData(0, 0, canvas.width, canvas.height);
        };
        const a = await draw(first);
        const b = await draw(second);
        if (a.width !== b.width || a.height !== b.height) return 1;
        let apart = 0;
        for (let at = 0; at < a.data.length; at += 4)
          if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 64))
            apart++;
        return (apart * 4) / a.data.length;
      },
      [dataUrl(one), dataUrl(other)] as const,
    );
  } finally {
    await aside.close();
  }
}

/** A PNG of one colour. */
export async function plainPng(page: Page, width: number, height: number, color: string): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([width, height, color]) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no context');
      context.fillStyle = color;
      context.fillRect(0, 0, width, height);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(String.fromCharCode(...bytes));
    },
    [width, height, color] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** How many pixels of an image have exactly this colour (#rrggbb). The image is drawn by a page of its own. */
export async function pixelsOf(page: Page, image: Buffer, mime: string, color: string): Promise<number> {
  const aside = await page.context().newPage();
  try {
    return await aside.evaluate(
      async ([data, mime, color]) => {
        const image = new Image();
        image.src = `data:${mime};base64,${data}`;
        await image.decode();
        await new Promise((resolve) => setTimeout(resolve, 200));
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no context');
        context.drawImage(image, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
        const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
        let count = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (wanted.every((channel, index) => pixels[at + index] === channel)) count++;
        return count;
      },
      [image.toString('base64'), mime, color] as const,
    );
  } finally {
    await aside.close();
  }
}
