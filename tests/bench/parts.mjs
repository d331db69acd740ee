// What the benchmark measures of a page, part by part: each brings the page to its own beginning, so that one part can
// be run alone (`npm run bench -- --only key,add`).

import { noteWhenShown } from './load.mjs';
import { Probe, percentile, showFrames, showNumber, showStall, sleep } from './measure.mjs';
import { priorities } from './priorities.mjs';
import { WRITING } from './writing.mjs';

/** @typedef {import('./targets.mjs').Target} Target */
/** @typedef {Record<string, string>} Row what the table says, by column */
/** @typedef {{ target: Target, cards: number, probe: Probe }} Bench */
/** @typedef {(bench: Bench) => Promise<Row>} Part */

/** How often an edit is made, of which the median is told. */
const TIMES = 9;
/** How often the text is typed: p95 of a few keys would be the worst of them. */
const TEXTS = 3;
const TEXT = 'the customer waits for an answer';

/**
 * Opens a map and waits until it is shown. The page itself notes that: `waitForFunction` would have it compile some
 * 0.3 MB of Playwright's own code meanwhile.
 * @param {Target} target @param {number} cards @param {import('@playwright/test').BrowserContext} context
 */
export async function open(target, cards, context) {
  const probe = await Probe.open(context);
  await probe.page.goto('about:blank');
  await probe.page.addInitScript({ content: noteWhenShown(target) });
  await probe.page.goto(target.address(cards), { waitUntil: 'commit' });
  for (let waited = 0; waited < 120_000; waited += 100) {
    const { result } = await probe.pageCdp.send('Runtime.evaluate', { expression: 'globalThis.benchShown' });
    if (typeof result.value === 'number') return probe;
    await sleep(100);
  }
  throw new Error(`${target.name} does not show ${cards} cards`);
}

/** @type {Part} */
async function heap({ probe }) {
  await sleep(1_500);
  return { 'heap MB': showNumber(await probe.heapMegabytes()) };
}

/** The longest main-thread task while what is on screen is mounted, after a pan that brings other cards. @type {Part} */
async function settle({ target, probe }) {
  if (!target.settled) return {};
  let longest = 0;
  for (let i = 0; i < 3; i++) {
    await target.show(probe, 'near');
    await probe.wheelPan(600, true);
    await probe.forgetLongest();
    await probe.page.waitForFunction(target.settled, undefined, { polling: 'raf', timeout: 20_000 });
    longest = Math.max(longest, await probe.longest());
  }
  return { settle: showStall(longest) };
}

/** @type {Part} */
async function drag({ target, probe }) {
  if (!target.card) return {};
  await target.show(probe, 'near');
  const grip = await target.card(probe);
  const frames = await probe.frames(() => probe.drag(grip));
  await probe.page.keyboard.press('Escape');
  await probe.page.mouse.up();
  await sleep(500);
  return { drag: showFrames(frames) };
}

/** @param {Bench} bench */
async function selectMiddle({ target, probe }) {
  if (!target.card) return;
  await target.show(probe, 'near');
  const point = await target.card(probe);
  await probe.page.mouse.click(point.x, point.y);
}

/** @type {Part} */
async function key(bench) {
  const { target, probe } = bench;
  if (!target.edit || !target.endEdit) return {};
  await selectMiddle(bench);
  await target.edit(probe);
  const keys = await probe.typing(TEXT.repeat(TEXTS));
  await target.endEdit(probe);
  return { 'key p50/p95': `${showNumber(percentile(keys, 0.5))}/${showNumber(percentile(keys, 0.95))}` };
}

/** Letters in the other places where the product is typed into, from key to paint. @type {Part} */
async function writing(bench) {
  if (!bench.target.saved) return {};
  /** @type {Row} */
  const row = {};
  for (const [column, { begin, text, end }] of Object.entries(WRITING)) {
    await selectMiddle(bench);
    await sleep(500);
    await begin(bench.probe);
    const keys = await bench.probe.typing(text.repeat(TEXTS));
    await end(bench.probe);
    row[column] = `${showNumber(percentile(keys, 0.5))}/${showNumber(percentile(keys, 0.95))}`;
  }
  return row;
}

/**
 * The medians of several times of doing the same, main-thread ms: to its frame, until quiet.
 * @param {Probe} probe @param {() => Promise<void>} act @param {number} [times]
 */
async function often(probe, act, times = TIMES) {
  const costs = await probe.mainThreadMs(times, act);
  const median = (/** @type {'shown' | 'all'} */ what) =>
    showNumber(
      percentile(
        costs.map((cost) => cost[what]),
        0.5,
      ),
    );
  return { shown: median('shown'), all: median('all') };
}

/** @param {{ shown: string, all: string }} cost */
const both = ({ shown, all }) => `${shown} · ${all}`;

/** @type {Part} */
async function add(bench) {
  const { target, probe } = bench;
  const { add, undo } = target;
  if (!add || !undo) return {};
  await selectMiddle(bench);
  return { add: both(await often(probe, () => add(probe))), undo: both(await often(probe, () => undo(probe))) };
}

/**
 * A card one column on, and back, and on, where both columns are in sight. Then on and on, so that the view follows it:
 * what comes into sight is mounted, too, in slices of their own tasks (“settle”).
 * @type {Part}
 */
async function move(bench) {
  const { target, probe } = bench;
  const { move } = target;
  if (!move) return {};
  await selectMiddle(bench);
  let column = 0;
  const there = await often(probe, () => move(probe, ++column % 2 === 1 ? 'on' : 'back'));
  await selectMiddle(bench);
  const follows = await often(probe, () => move(probe, 'on'), 5);
  return { move: both(there), 'move: view follows': follows.all };
}

/** @type {Part} */
async function save(bench) {
  const { target, probe } = bench;
  if (!target.saved || !target.add) return {};
  await selectMiddle(bench);
  /** @type {number[]} */
  const saves = [];
  for (let i = 0; i < 5; i++) {
    const saved = target.saved(probe);
    await target.add(probe);
    const time = await saved;
    // Where “saving” was over before it was shown there is nothing to time.
    if (!Number.isNaN(time)) saves.push(time);
    await sleep(200);
  }
  return { 'save p50': showNumber(percentile(saves, 0.5)) };
}

/** @type {Part} */
async function png({ target, probe }) {
  if (!target.exportPicture) return {};
  const { wall, stall } = await target.exportPicture(probe, 'PNG');
  return { 'PNG 2×': `${showNumber(wall)} (${showStall(stall)})` };
}

/** @type {Part} */
async function svg({ target, probe }) {
  if (!target.exportPicture) return {};
  const { wall, stall } = await target.exportPicture(probe, 'SVG');
  return { SVG: `${showNumber(wall)} (${showStall(stall)})` };
}

/**
 * In the order in which they are measured: what changes the document comes late, and texts that are typed three times over
 * after the edits of cards as the workload has them. @type {Record<string, Part>}
 */
export const PARTS = { heap, settle, drag, add, move, save, key, writing, svg, png, priorities };
