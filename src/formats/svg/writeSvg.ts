import { FONT_FAMILY } from '../../layout/fonts.ts';
import type { Layout } from '../../layout/Layout.ts';
import type { MapTheme } from '../../layout/paint/MapTheme.ts';
import { ICON_STROKE } from '../../layout/paint/mapStyle.ts';
import { ICONS } from '../../lib/icons.ts';
import type { Id } from '../../model/id.ts';
import { type EmbeddedFace, fontFaceCss } from '../fonts/embeddedFonts.ts';
import { svgCards } from './svgCards.ts';
import { svgCurves } from './svgCurves.ts';
import { svgGrid, svgHeaders } from './svgGrid.ts';
import { svgHandOffs } from './svgHandOffs.ts';
import { svgHeat } from './svgHeat.ts';
import { svgBlueprintLines, svgLinks } from './svgLinks.ts';
import { SvgJob, svgRect } from './svgMarks.ts';
import { element, escapeXml, openTag } from './xml.ts';

export interface SvgOptions {
  readonly theme: MapTheme;
  readonly ground: 'paper' | 'none';
  /** Room round the map, CSS pixels. */
  readonly margin: number;
  /** Name of the picture: the journey's title. */
  readonly title: string;
  /** What the picture shows, for those who do not see it. Empty: none. */
  readonly description: string;
  /** BCP 47 language of the map. */
  readonly language: string;
  /** Fonts to carry along (`embeddedFontsFor`), so that the picture looks the same everywhere. */
  readonly fonts: readonly EmbeddedFace[];
  /** Data URLs of the images, by asset. */
  readonly images: ReadonlyMap<Id, string>;
}

/** A whole map as a self-contained SVG document, drawn as the painter draws it, with real text. */
export function writeSvg(layout: Layout, options: SvgOptions): string {
  const pieces = svgPieces(layout, options);
  let after = '';
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value + after;
    after += value;
  }
}

/** The document in pieces of little work each: gives its beginning, in which the icons stand, at the end. */
export function* svgPieces(layout: Layout, options: SvgOptions): Generator<string, string> {
  const { theme, margin } = options;
  const job = new SvgJob(theme, (assetId) => options.images.get(assetId) ?? null);
  const width = layout.width + 2 * margin;
  const height = layout.height + 2 * margin;
  if (options.ground === 'paper') yield line(svgRect(-margin, -margin, width, height, theme.paper));
  yield line(element('g', {}, svgGrid(job, layout)));
  if (layout.handOffs) yield line(element('g', {}, svgHandOffs(job, layout, layout.handOffs)));
  if (layout.heat) yield line(element('g', {}, svgHeat(job, layout, layout.heat)));
  yield line(element('g', {}, svgCurves(job, layout)));
  yield line(element('g', {}, svgLinks(job, layout)));
  yield '<g>\n';
  for (const card of svgCards(job, layout)) yield line(card);
  yield '</g>\n';
  yield line(element('g', {}, svgBlueprintLines(job, layout)));
  yield line(element('g', {}, svgHeaders(job, layout)));
  yield '</svg>\n';
  return svgBeginning(job, options, width, height);
}

const line = (xml: string): string => `${xml}\n`;

function svgBeginning(job: SvgJob, options: SvgOptions, width: number, height: number): string {
  const icons = [...job.icons].map((icon) =>
    element('path', {
      id: icon,
      d: ICONS[icon],
      fill: 'none',
      'stroke-width': ICON_STROKE,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  const style = `text{white-space:pre;font-kerning:normal;text-rendering:geometricPrecision}${fontFaceCss(options.fonts)}`;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `${-options.margin} ${-options.margin} ${width} ${height}`,
    role: 'img',
    'xml:lang': options.language,
    'font-family': FONT_FAMILY,
    'xml:space': 'preserve',
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('svg', root),
    element('title', {}, escapeXml(options.title)),
    ...(options.description === '' ? [] : [element('desc', {}, escapeXml(options.description))]),
    element('style', {}, escapeXml(style)),
    element('defs', {}, icons.join('')),
    '',
  ].join('\n');
}
