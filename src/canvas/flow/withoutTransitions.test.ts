import { describe, expect, test } from 'vitest';
import react from '../../../node_modules/@xyflow/react/dist/esm/index.js?raw';
import system from '../../../node_modules/@xyflow/system/dist/esm/index.js?raw';
import d3Drag from '../../../node_modules/d3-drag/dist/d3-drag.mjs?raw';
import d3Selection from '../../../node_modules/d3-selection/dist/d3-selection.mjs?raw';
import d3Zoom from '../../../node_modules/d3-zoom/dist/d3-zoom.mjs?raw';

/** The modules that React Flow moves its view with, as they are installed. */
const libraries = [react, system, d3Zoom, d3Drag, d3Selection].join('\n');
const linesWith = (part: RegExp) =>
  (libraries.match(new RegExp(`^.*${part.source}.*$`, 'gm')) ?? []).map((line) => line.trim());

const ours = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*'], { query: '?raw', import: 'default', eager: true }),
);

describe('React Flow without d3-transition', () => {
  test('CAN-31 takes from d3-transition and d3-interpolate only what stands in for them', () => {
    expect(linesWith(/from ["']d3-(transition|interpolate)["']/)).toEqual([
      "import { interpolateZoom, interpolate } from 'd3-interpolate';",
      "import { interpolateZoom } from 'd3-interpolate';",
      "import { interrupt } from 'd3-transition';",
    ]);
  });

  test('CAN-31 begins a transition only where it is given a duration, and on a double click', () => {
    expect(linesWith(/\.transition\(/)).toEqual([
      "return hasDuration ? selection.transition().duration(duration).ease(ease).on('end', onEnd) : selection;",
      'if (duration > 0) select(this).transition().duration(duration).call(schedule, t1, p0, event);',
    ]);
  });

  test('CAN-31 is given no duration by any canvas, and zooms on no double click', () => {
    const flows = ours.filter(([, text]) => text.includes('<ReactFlow\n'));
    expect(flows.length).toBeGreaterThan(2);
    for (const [name, text] of flows) expect(text, name).toContain('zoomOnDoubleClick={false}');
    for (const [name, text] of ours) expect(text, name).not.toMatch(/\bduration\s*[:=]/);
  });
});
