import type { IconNode } from './lucideIcons.ts';

const n = (value: string | number | undefined): number => Number(value ?? 0);

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function rectangle(x: number, y: number, w: number, h: number, r: number): string {
  if (r <= 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const across = w - 2 * r;
  const down = h - 2 * r;
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}

function shapePath(tag: string, a: Readonly<Record<string, string | number | undefined>>): string {
  switch (tag) {
    case 'path':
      // Joined to the shapes before it: a relative first move must start from the corner, not from their end.
      return `M0 0${String(a.d ?? '')}`;
    case 'circle':
      return ellipse(n(a.cx), n(a.cy), n(a.r), n(a.r));
    case 'ellipse':
      return ellipse(n(a.cx), n(a.cy), n(a.rx), n(a.ry));
    case 'line':
      return `M${n(a.x1)} ${n(a.y1)}L${n(a.x2)} ${n(a.y2)}`;
    case 'rect':
      return rectangle(n(a.x), n(a.y), n(a.width), n(a.height), n(a.rx ?? a.ry));
    case 'polyline':
      return `M${String(a.points ?? '')}`;
    case 'polygon':
      return `M${String(a.points ?? '')}z`;
    default:
      return '';
  }
}

/** Shapes as SVG path data on the same grid, to be stroked. */
export const iconToPath = (icon: IconNode): string =>
  icon.map(([tag, attributes]) => shapePath(tag, attributes)).join('');
