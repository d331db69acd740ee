import type { FontKey } from './Layout.ts';

/** Both scripts are bundled: Latin letters come from Inter, Arabic-script ones from Vazirmatn. */
export const FONT_FAMILY = '"Inter Variable", "Vazirmatn Variable", system-ui, sans-serif';

export interface Font {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  /** Whole pixels. `tall` for lines with Arabic script, whose marks need the room (1.75 against 1.5). */
  readonly lineHeight: { readonly normal: number; readonly tall: number };
}

export const FONTS: Readonly<Record<FontKey, Font>> = {
  card: { size: 13, weight: 400, lineHeight: { normal: 19, tall: 23 } },
  meta: { size: 11, weight: 400, lineHeight: { normal: 16, tall: 18 } },
  metaStrong: { size: 11, weight: 600, lineHeight: { normal: 16, tall: 18 } },
  lane: { size: 12, weight: 600, lineHeight: { normal: 17, tall: 20 } },
  stage: { size: 13, weight: 600, lineHeight: { normal: 19, tall: 23 } },
  step: { size: 12, weight: 400, lineHeight: { normal: 17, tall: 20 } },
  title: { size: 18, weight: 600, lineHeight: { normal: 26, tall: 31 } },
};

const CSS_FONTS = Object.fromEntries(
  Object.entries(FONTS).map(([key, { weight, size }]) => [key, `${weight} ${size}px ${FONT_FAMILY}`]),
) as Readonly<Record<FontKey, string>>;

/** The CSS font shorthand of a text style, for measuring and painting. The same string each time. */
export const cssFont = (key: FontKey): string => CSS_FONTS[key];
