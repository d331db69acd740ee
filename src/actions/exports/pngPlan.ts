import { type PngPlan, planPng } from '../../formats/png/planPng.ts';
import { PICTURE_MARGIN, type PngScale } from './PictureOptions.ts';

/** How large a PNG of a map of this size (CSS pixels) becomes, and whether it can be made. */
export const pngPlan = (map: { readonly width: number; readonly height: number }, scale: PngScale): PngPlan =>
  planPng(map.width + 2 * PICTURE_MARGIN, map.height + 2 * PICTURE_MARGIN, scale);
