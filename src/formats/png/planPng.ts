/** Longest side of one canvas that all browsers draw; some shrink or empty larger ones unsaid. */
export const CANVAS_SIDE = 16_384;
/** 128 megapixels: half a gigabyte of memory. Larger pictures are drawn and packed in bands. */
export const CANVAS_AREA = 134_217_728;
/**
 * 16 megapixels. Above them bands are quicker, where several workers make them at once. Not of maps with images: the
 * bands are packed for what is drawn, and would make photographs large.
 */
export const QUICK_AREA = 16_777_216;
/** Larger pictures are refused: hardly any program opens them. */
export const PICTURE_SIDE = 65_500;
export const PICTURE_AREA = 1_000_000_000;

export interface PngSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type PngPlan =
  | ({ readonly kind: 'single' | 'tiled' } & PngSize)
  /** `maxScale`: the largest scale, in hundredths, that would not be refused. */
  | { readonly kind: 'refused'; readonly maxScale: number };

/** The pixels of a picture of a map, at so many a CSS pixel and with room round it. */
export const sizeOf = (
  map: { readonly width: number; readonly height: number },
  margin: number,
  scale: number,
): PngSize => scaled(map.width + 2 * margin, map.height + 2 * margin, scale);

const scaled = (width: number, height: number, scale: number): PngSize => ({
  width: Math.max(1, Math.ceil(width * scale)),
  height: Math.max(1, Math.ceil(height * scale)),
});

/**
 * How a picture of `width` × `height` CSS pixels can be made at so many pixels a CSS pixel. Never at a smaller one.
 * `wholeArea`: the largest area, in pixels, that is drawn as a whole.
 */
export function planPng(width: number, height: number, scale: number, wholeArea = CANVAS_AREA): PngPlan {
  const size = scaled(width, height, scale);
  if (fits(size, CANVAS_SIDE, wholeArea)) return { kind: 'single', ...size };
  if (fits(size, PICTURE_SIDE, PICTURE_AREA)) return { kind: 'tiled', ...size };
  const most = Math.min(PICTURE_SIDE / width, PICTURE_SIDE / height, Math.sqrt(PICTURE_AREA / width / height));
  let hundredths = Math.floor(most * 100);
  // Rounding a side up to a whole pixel can be what makes it too large.
  while (hundredths > 0 && planPng(width, height, hundredths / 100).kind === 'refused') hundredths--;
  return { kind: 'refused', maxScale: hundredths / 100 };
}

const fits = ({ width, height }: PngSize, side: number, area: number): boolean =>
  width <= side && height <= side && width * height <= area;
