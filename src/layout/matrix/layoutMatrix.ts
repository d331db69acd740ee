import { startToX } from '../mirror.ts';
import { sameShape } from '../sameShape.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import type { MatrixDot, MatrixItem, MatrixLayout } from './MatrixLayout.ts';
import { MATRIX_METRICS, type MatrixSize, matrixPlane } from './matrixPlane.ts';
import { idsOf, type PlacedDot, placeDots } from './placeDots.ts';
import { placeLabels } from './placeLabels.ts';

const FONT = 'step';
/** A cluster shows its number, so it is as large as a dot can be. */
const radiusOf = ({ items }: PlacedDot): number => (items.length > 1 ? MATRIX_METRICS.maxRadius : items[0].radius);

/**
 * The geometry of a matrix with its items in their order of importance. Pure and deterministic: the same items in the
 * same room always stand in the same places, and a right-to-left matrix is the mirror of the left-to-right one.
 */
export function layoutMatrix(
  items: readonly MatrixItem[],
  size: MatrixSize,
  setter: Typesetter,
  previous?: MatrixLayout,
): MatrixLayout {
  const plane = matrixPlane(
    size,
    items.map(({ effort }) => effort),
  );
  const { plot, direction } = plane;
  const placed = placeDots(items, plane);
  const rows = new Map<string, PlacedDot[]>();
  for (const dot of placed) {
    const key = `${dot.items[0].impact} ${dot.row}`;
    const row = rows.get(key);
    if (row) row.push(dot);
    else rows.set(key, [dot]);
  }
  const atImpact = new Map(plane.impacts.map(({ value, at }) => [value, at]));
  const dots = [...rows.values()].flatMap((row) => {
    const lines = row.map(({ items: [first] }) => setter.line(first.text, FONT, MATRIX_METRICS.maxLabel));
    const rooms = placeLabels(
      row.map((dot, index) => ({ start: dot.start, radius: radiusOf(dot), wanted: lines[index]?.width ?? 0 })),
      plot.width,
    );
    return row.map((dot, index): MatrixDot => {
      const [first] = dot.items;
      const x = plot.x + startToX(direction, plot.width, dot.start, 0);
      const room = rooms[index] ?? null;
      const line = room && setter.line(first.text, FONT, room.width);
      return {
        ids: idsOf(dot.items),
        impact: first.impact,
        x,
        y: (atImpact.get(first.impact) ?? 0) + dot.row * MATRIX_METRICS.pitch,
        radius: radiusOf(dot),
        label:
          room && line && line.text !== ''
            ? placeLine(line, {
                x: plot.x + startToX(direction, plot.width, room.start, room.width) - x,
                width: room.width,
                top: -Math.floor(line.height / 2),
                // Words stand against their dot, whichever way they run.
                side: (room.side === 'after') === (direction === 'ltr') ? 'ltr' : 'rtl',
                font: FONT,
                tone: 'ink',
              })
            : null,
      };
    });
  });
  const old = new Map(previous?.dots.map((dot) => [dot.ids[0], dot]));
  return {
    plane: previous && sameShape(previous.plane, plane) ? previous.plane : plane,
    dots: dots.map((dot) => {
      const before = old.get(dot.ids[0]);
      return before && sameShape(before, dot) ? before : dot;
    }),
    clustered: placed.reduce((count, dot) => count + dot.items.length - 1, 0),
    unlabelled: dots.filter(({ label }) => label === null).length,
  };
}
