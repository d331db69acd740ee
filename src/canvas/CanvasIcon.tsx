import { ICON_GRID, ICON_STROKE } from '../layout/paint/mapStyle.ts';
import { ICONS, type IconName } from '../lib/icons.ts';

/** An icon of the canvas's own buttons, in the colour of the text. */
export const CanvasIcon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox={`0 0 ${ICON_GRID} ${ICON_GRID}`}
    fill="none"
    stroke="currentColor"
    strokeWidth={ICON_STROKE}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={ICONS[name]} />
  </svg>
);
