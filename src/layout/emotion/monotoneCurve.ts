/** A cubic Bézier segment: start, two control points, end. */
export type Segment = readonly [number, number, number, number, number, number, number, number];

/**
 * The smooth curve through points with growing x that rises and falls only where the points do, so it never shows a
 * feeling beyond what was said. Tangents after F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic
 * Interpolation", SIAM J. Numer. Anal. 17 (1980) 238–246, with the limiter α² + β² ≤ 9; each Hermite piece is then
 * written as a Bézier segment (control points a third of the way).
 */
export function monotoneCurve(points: readonly { readonly x: number; readonly y: number }[]): readonly Segment[] {
  const slopes: number[] = [];
  for (const [index, point] of points.slice(0, -1).entries()) {
    const next = points[index + 1] ?? point;
    slopes.push((next.y - point.y) / (next.x - point.x));
  }
  const tangents = points.map((_, index) => {
    const left = slopes[index - 1];
    const right = slopes[index];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    return left * right <= 0 ? 0 : (left + right) / 2;
  });
  for (const [index, slope] of slopes.entries()) {
    if (slope === 0) {
      tangents[index] = 0;
      tangents[index + 1] = 0;
      continue;
    }
    const alpha = (tangents[index] ?? 0) / slope;
    const beta = (tangents[index + 1] ?? 0) / slope;
    const length = alpha * alpha + beta * beta;
    if (length <= 9) continue;
    const scale = 3 / Math.sqrt(length);
    tangents[index] = scale * alpha * slope;
    tangents[index + 1] = scale * beta * slope;
  }
  return slopes.map((_, index): Segment => {
    const from = points[index] ?? { x: 0, y: 0 };
    const to = points[index + 1] ?? from;
    const third = (to.x - from.x) / 3;
    const rise = third * (tangents[index] ?? 0);
    const fall = third * (tangents[index + 1] ?? 0);
    return [from.x, from.y, from.x + third, from.y + rise, to.x - third, to.y - fall, to.x, to.y];
  });
}
