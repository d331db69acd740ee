import { FONTS } from '../../layout/fonts.ts';
import type { Marks, TextRun, Tone } from '../../layout/Layout.ts';
import { colorOf, type MapTheme } from '../../layout/paint/MapTheme.ts';
import { HALO_WIDTH, ICON_GRID } from '../../layout/paint/mapStyle.ts';
import type { IconName } from '../../lib/icons.ts';
import { element, escapeXml } from './xml.ts';

/** What the parts of one SVG share: its colours, and the icons that were used. */
export class SvgJob {
  readonly icons = new Set<IconName>();
  readonly theme: MapTheme;
  /** Data URL of an image, or null where there is none. */
  readonly imageUrl: (assetId: string) => string | null;

  constructor(theme: MapTheme, imageUrl: (assetId: string) => string | null) {
    this.theme = theme;
    this.imageUrl = imageUrl;
  }

  color(tone: Tone): string {
    return colorOf(this.theme, tone);
  }
}

/**
 * One line of text; `x`, `y`: what its coordinates are relative to. Lines are placed by their left edge, and in
 * right-to-left text the left edge is the end. `halo`: with a rim, for words that lines may run through.
 */
export function svgText(job: SvgJob, run: TextRun, x: number, y: number, halo = false): string {
  const { size, weight } = FONTS[run.font];
  const rtl = run.direction === 'rtl';
  return element(
    'text',
    {
      x: x + run.x,
      y: y + run.y,
      'font-size': size,
      'font-weight': weight === 400 ? null : String(weight),
      fill: job.color(run.tone),
      direction: run.direction,
      'unicode-bidi': 'isolate',
      'text-anchor': rtl ? 'end' : null,
      ...(halo ? { 'paint-order': 'stroke', stroke: job.theme.paper, 'stroke-width': HALO_WIDTH } : {}),
      'stroke-linejoin': halo ? 'round' : null,
    },
    escapeXml(run.text.replace(/\s/g, ' ')),
  );
}

export const svgTexts = (job: SvgJob, marks: Marks, x: number, y: number, halo = false): string =>
  marks.texts.map((run) => svgText(job, run, x, y, halo)).join('');

export function svgIcons(job: SvgJob, marks: Marks, x: number, y: number): string {
  return marks.icons
    .map((mark) => {
      job.icons.add(mark.icon);
      const transform = `translate(${x + mark.x} ${y + mark.y}) scale(${mark.size / ICON_GRID})`;
      return element('use', { href: `#${mark.icon}`, transform, stroke: job.color(mark.tone) });
    })
    .join('');
}

export const svgRect = (x: number, y: number, width: number, height: number, fill: string): string =>
  element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), fill });
