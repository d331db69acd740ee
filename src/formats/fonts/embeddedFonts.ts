import type { Layout, Marks } from '../../layout/Layout.ts';
import { FONT_FILES, type FontFile } from './fontFiles.ts';

/** A font that travels inside a picture. */
export interface EmbeddedFace {
  readonly family: string;
  readonly weight: string;
  readonly unicodeRange: string;
  /** Data URL of a woff2 file. */
  readonly url: string;
}

/** The fonts that the texts of a map need, no others. Each is loaded from the app's own files once. */
export const embeddedFontsFor = (layout: Layout): Promise<readonly EmbeddedFace[]> =>
  embeddedFonts(codePointsOf(layout));

/** The fonts that have one of the characters. */
export async function embeddedFonts(points: ReadonlySet<number>): Promise<readonly EmbeddedFace[]> {
  const files = FONT_FILES.filter((file) => serves(file, points));
  return Promise.all(
    files.map(async ({ family, unicodeRange, load }) => {
      const { default: url } = await load();
      return { family, weight: '100 900', unicodeRange, url };
    }),
  );
}

export const fontFaceCss = (faces: readonly EmbeddedFace[]): string =>
  faces
    .map(
      ({ family, weight, unicodeRange, url }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${unicodeRange};src:url(${url}) format("woff2")}`,
    )
    .join('');

/** Whether the file's range holds one of the characters. */
export function serves({ unicodeRange }: Pick<FontFile, 'unicodeRange'>, points: ReadonlySet<number>): boolean {
  for (const part of unicodeRange.split(',')) {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    const from = Number.parseInt(first, 16);
    const to = Number.parseInt(last, 16);
    for (const point of points) if (point >= from && point <= to) return true;
  }
  return false;
}

/** Every character that stands on the map. */
export function codePointsOf(layout: Layout): ReadonlySet<number> {
  const points = new Set<number>();
  const add = (text: string) => {
    for (const character of text) points.add(character.codePointAt(0) ?? 0);
  };
  const addMarks = (marks: Marks) => {
    for (const run of marks.texts) add(run.text);
  };
  for (const { marks } of layout.stages) addMarks(marks);
  for (const { marks } of layout.columns) addMarks(marks);
  for (const strip of [layout.heat, layout.handOffs]) {
    if (strip === null) continue;
    addMarks(strip.header);
    for (const { marks } of strip.cells) addMarks(marks);
  }
  for (const line of layout.blueprintLines) add(line.label.text);
  for (const { label } of layout.links) if (label !== null) add(label.text);
  for (const lane of layout.lanes) {
    addMarks(lane.header);
    for (const { cards } of lane.cells) for (const card of cards) addMarks(card.marks);
    for (const { points: dots } of lane.curves) for (const { label } of dots) add(label);
  }
  return points;
}
