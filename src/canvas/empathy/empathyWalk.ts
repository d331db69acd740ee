import type { EmpathyLayout } from '../../layout/empathy/EmpathyLayout.ts';
import type { Rect } from '../../layout/Layout.ts';
import type { Id } from '../../model/id.ts';
import type { EmpathySection } from '../../model/scales.ts';

/** A place on which the keyboard can stand: a note, or the button that adds one to a section. */
export type EmpathyStop =
  | { readonly kind: 'note'; readonly id: Id; readonly section: EmpathySection }
  | { readonly kind: 'add'; readonly section: EmpathySection };

export const ADD_HEIGHT = 28;

/** Names a stop, for comparing and for finding its element. */
export const stopKey = (stop: EmpathyStop): string =>
  stop.kind === 'note' ? `note ${stop.id}` : `add ${stop.section}`;

interface Place {
  readonly stop: EmpathyStop;
  readonly rect: Rect;
}

/** Every stop in reading order, with its place on the map. */
export function empathyStops(layout: EmpathyLayout): readonly Place[] {
  return layout.sections.flatMap((box) => [
    ...box.notes.map((note): Place => ({ stop: { kind: 'note', id: note.id, section: box.section }, rect: note })),
    {
      stop: { kind: 'add', section: box.section },
      rect: { x: box.x, y: box.y + box.height - ADD_HEIGHT, width: box.width, height: ADD_HEIGHT },
    },
  ]);
}

export type Way = 'left' | 'right' | 'up' | 'down';
const STEP: Readonly<Record<Way, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Sideways distance counts more than distance ahead, so that a column is walked before the next one is entered. */
const SIDEWAYS = 3;

/** The stop that lies next in a direction of the screen; the same one at the edge. */
export function nextStop(layout: EmpathyLayout, from: EmpathyStop, way: Way): EmpathyStop {
  const places = empathyStops(layout);
  const start = places.find(({ stop }) => stopKey(stop) === stopKey(from));
  if (!start) return places[0]?.stop ?? from;
  const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
  const [dx, dy] = STEP[way];
  const origin = middle(start.rect);
  let best: { readonly stop: EmpathyStop; readonly cost: number } | null = null;
  for (const { stop, rect } of places) {
    const { x, y } = middle(rect);
    const ahead = (x - origin.x) * dx + (y - origin.y) * dy;
    const aside = Math.abs((x - origin.x) * dy) + Math.abs((y - origin.y) * dx);
    if (ahead < 1) continue;
    const cost = ahead + aside * SIDEWAYS;
    if (!best || cost < best.cost) best = { stop, cost };
  }
  return best?.stop ?? from;
}
