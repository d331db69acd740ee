import type { Direction } from '../../lib/direction.ts';
import type { FontKey, TextRun, Tone } from '../Layout.ts';
import { baselineIn } from './lineMetrics.ts';
import type { Line } from './Typesetter.ts';

/** Where a line is set: a horizontal room, the top of its line box, and the side at which it starts. */
export interface LinePlace {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  /** `rtl`: the line ends at the right edge of the room. The line's own direction where not given. */
  readonly side?: Direction;
  readonly font: FontKey;
  readonly tone: Tone;
}

/** A line as it is drawn. `x` is its left edge in whole pixels, for right-to-left lines too. */
export function placeLine(line: Line, { x, width, top, side = line.direction, font, tone }: LinePlace): TextRun {
  return {
    text: line.text,
    x: side === 'rtl' ? Math.floor(x + width - line.width) : x,
    y: top + baselineIn(line.height, font),
    width: line.width,
    direction: line.direction,
    font,
    tone,
  };
}
