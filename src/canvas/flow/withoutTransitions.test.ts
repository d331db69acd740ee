import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The modules that React Flow moves its view with, as they are installed. */
const LIBRARIES = [
  '@xyflow/react/dist/esm/index.js',
  '@xyflow/system/dist/esm/index.js',
  'd3-zoom/dist/d3-zoom.mjs',
  'd3-drag/dist/d3-drag.mjs',
  'd3-selection/dist/d3-selection.mjs',
];
const textOf = (library: string) => readFileSync(path.join('node_modules', library), 'utf8');
const everyLibrary = LIBRARIES.map(textOf).join('\n');
const linesWith = (part: RegExp) => everyLibrary.match(new RegExp(`^.*${part.source}.*$`, 'gm')) ?? [];

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

describe('React Flow without d3-transition', () => {
  test('CAN-31 takes from d3-transition and d3-interpolate only what stands in for them', () => {
    expect(linesWith(/from ["']d3-(transition|interpolate)["']/).map((line) => line.trim())).toEqual([
      "import { interpolateZoom, interpolate } from 'd3-interpolate';",
      "import { interpolateZoom } from 'd3-interpolate';",
      "import { interrupt } from 'd3-transition';",
    ]);
  });

  test('CAN-31 begins a transition only where it is given a duration, and on a double click', () => {
    expect(linesWith(/\.transition\(/).map((line) => line.trim())).toEqual([
      "return hasDuration ? selection.transition().duration(duration).ease(ease).on('end', onEnd) : selection;",
      'if (duration > 0) select(this).transition().duration(duration).call(schedule, t1, p0, event);',
    ]);
  });

  test('CAN-31 is given no duration by any canvas, and zooms on no double click', () => {
    const files = filesBelow('src/canvas');
    const flows = files.filter(({ text }) => text.includes('<ReactFlow\n'));
    expect(flows.length).toBeGreaterThan(2);
    for (const { name, text } of flows) expect(text, name).toContain('zoomOnDoubleClick={false}');
    for (const { name, text } of files) expect(text, name).not.toMatch(/\bduration\s*[:=]/);
  });
});
