import { FONT_FAMILY } from '../../layout/fonts.ts';
import type { Layout } from '../../layout/Layout.ts';
import type { MapTheme } from '../../layout/paint/MapTheme.ts';
import { ICON_STROKE } from '../../layout/paint/mapStyle.ts';
import { iconPath } from '../../lib/iconPath.ts';
import type { Id } from '../../model/id.ts';
import { type EmbeddedFace, fontFaceCss } from '../fonts/embeddedFonts.ts';
import { svgCards } from './svgCards.ts';
import { svgCurves } from './svgCurves.ts';
import { svgGrid, svgHeaders } from './svgGrid.ts';
import { svgHandOffs } from './svgHandOffs.ts';
import { svgHeat } from './svgHeat.ts';
import { svgBlueprintLines, svgLinks } from './svgLinks.ts';
import { SvgJob, svgRect } from './svgMarks.ts';
import { element, escapeXml } from './xml.ts';

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
  const { theme, margin } = options;
  const job = new SvgJob(theme, (assetId) => options.images.get(assetId) ?? null);
  const width = layout.width + 2 * margin;
  const height = layout.height + 2 * margin;
  const body = [
    options.ground === 'paper' ? svgRect(-margin, -margin, width, height, theme.paper) : '',
    element('g', {}, svgGrid(job, layout)),
    layout.handOffs ? element('g', {}, svgHandOffs(job, layout, layout.handOffs)) : '',
    layout.heat ? element('g', {}, svgHeat(job, layout, layout.heat)) : '',
    element('g', {}, svgCurves(job, layout)),
    element('g', {}, svgLinks(job, layout)),
    element('g', {}, svgCards(job, layout)),
    element('g', {}, svgBlueprintLines(job, layout)),
    element('g', {}, svgHeaders(job, layout)),
  ];
  const icons = [...job.icons].map((icon) =>
    element('path', {
      id: icon,
      d: iconPath(icon),
      fill: 'none',
      'stroke-width': ICON_STROKE,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  const style = `text{white-space:pre;font-kerning:normal;text-rendering:geometricPrecision}${fontFaceCss(options.fonts)}`;
  const head = [
    element('title', {}, escapeXml(options.title)),
    options.description === '' ? '' : element('desc', {}, escapeXml(options.description)),
    element('style', {}, escapeXml(style)),
    element('defs', {}, icons.join('')),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `${-margin} ${-margin} ${width} ${height}`,
    role: 'img',
    'xml:lang': options.language,
    'font-family': FONT_FAMILY,
    'xml:space': 'preserve',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, [...head, ...body].filter(Boolean).join('\n'))}\n`;
}
