// Pan and zoom, of all targets in turns: a machine that is quicker for a minute is so for each of them.

import { percentile, showFrames, showNumber } from './measure.mjs';

/** @typedef {import('./parts.mjs').Bench} Bench */
/** @typedef {import('./parts.mjs').Row} Row */
/** @typedef {{ part: string, view: 'fit' | 'near', act: (probe: import('./measure.mjs').Probe) => Promise<void> }} Motion */

/** How often each motion is made, of which the medians are told. */
const ROUNDS = 5;
const MS = 2_000;

/** By column. Zoom: from 100 % to 195 % and back, and from 100 % to 26 %, where texts are bars, and back. @type {Record<string, Motion>} */
const MOTIONS = {
  'pan fit': { part: 'pan', view: 'fit', act: (probe) => probe.wheelPan(MS) },
  'pan 100 %': { part: 'pan', view: 'near', act: (probe) => probe.wheelPan(MS) },
  'zoom in': { part: 'zoom', view: 'near', act: (probe) => probe.wheelZoom(MS, -8) },
  'zoom out': { part: 'zoom', view: 'near', act: (probe) => probe.wheelZoom(MS, 16) },
};

/** The parts of the table that are measured here. */
export const MOVING = ['pan', 'zoom'];

/**
 * Dropped frames and processor time a frame of each motion, and that time over the floor's of the same round.
 * @param {readonly Bench[]} benches @param {readonly string[]} parts @param {Bench | undefined} floor one of them
 * @returns {Promise<readonly Row[]>} by bench
 */
export async function measureMotions(benches, parts, floor) {
  /** @type {Row[]} */
  const rows = benches.map(() => ({}));
  for (const [column, { part, view, act }] of Object.entries(MOTIONS)) {
    if (!parts.includes(part)) continue;
    /** @type {Map<Bench, { dropped: number, cpuPerFrame: number }[]>} */
    const runs = new Map(benches.map((bench) => [bench, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [bench, done] of runs) {
        await bench.target.show(bench.probe, view);
        done.push(await bench.probe.frames(() => act(bench.probe)));
      }
    const floors = floor && runs.get(floor);
    for (const [index, bench] of benches.entries()) {
      const done = runs.get(bench) ?? [];
      /** @param {(run: { dropped: number, cpuPerFrame: number }, round: number) => number} of */
      const median = (of) => percentile(done.map(of), 0.5);
      const frames = showFrames({
        dropped: median((run) => run.dropped),
        cpuPerFrame: median((run) => run.cpuPerFrame),
      });
      const ratio = median((run, round) => run.cpuPerFrame / (floors?.[round]?.cpuPerFrame ?? Number.NaN));
      Object.assign(rows[index] ?? {}, {
        [column]: floors && bench !== floor ? `${frames} (${showNumber(ratio)} ×)` : frames,
      });
    }
  }
  return rows;
}
