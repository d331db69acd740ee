/** How a picture of the map shall look. */
export interface PictureOptions {
  readonly theme: 'light' | 'dark' | 'print';
  /** No ground: what lies under the picture shows through. */
  readonly transparent: boolean;
}

/** Room round the map in pictures, CSS pixels. */
export const PICTURE_MARGIN = 24;
export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];
