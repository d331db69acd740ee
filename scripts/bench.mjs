#!/usr/bin/env node
// npm run bench [-- --sizes 200,1000,5000]: the benchmark table, on production builds, in one run.
// Compare rows of one run only: machines differ and are noisy.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { Probe, percentile, sleep } from '../tests/bench/measure.mjs';
import { canvasFloor, plainReactFlow, safar } from '../tests/bench/targets.mjs';
import { findBrowser } from './findBrowser.mjs';
import { freePort } from './freePort.mjs';
import { programOf } from './runSteps.mjs';

/** @typedef {import('../tests/bench/targets.mjs').Target} Target */
/** @typedef {Record<string, string>} Row */

const sizesAt = process.argv.indexOf('--sizes');
const sizes = (sizesAt > 0 ? (process.argv[sizesAt + 1] ?? '') : '200,1000,5000').split(',').map(Number);
const VIEWPORT = { width: 1440, height: 900 };
/** Loads of which the median is told. */
const LOADS = 3;
const TEXT = 'the customer waits for an answer';

/** @param {number} n @param {string} [unit] */
const show = (n, unit = '') => (Number.isFinite(n) ? `${n < 10 ? n.toFixed(1) : Math.round(n)}${unit}` : '–');
/** @param {number} ms longest task; the browser tells of those over 50 ms only */
const showStall = (ms) => (ms < 50 ? '< 50' : show(ms));
/** @param {{ dropped: number, cpuPerFrame: number }} frames */
const showFrames = ({ dropped, cpuPerFrame }) => `${Math.round(dropped * 100)} % · ${show(cpuPerFrame)}`;

/** @param {string[]} args */
function buildWith(args) {
  const { status } = spawnSync(process.execPath, [programOf('vite', 'vite'), 'build', '--logLevel', 'warn', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** @param {string} [outDir] */
async function serve(outDir) {
  const port = await freePort();
  await preview({
    configFile: outDir ? false : 'vite.config.ts',
    preview: { host: '127.0.0.1', port, strictPort: true },
    ...(outDir ? { build: { outDir } } : {}),
  });
  return `http://127.0.0.1:${port}/`;
}

/**
 * Everything the table says of one target at one size, in a browser of its own.
 * @param {Target} target @param {number} cards @param {string | undefined} executable @returns {Promise<Row>}
 */
async function measure(target, cards, executable) {
  const browser = await chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US' });
    const first = await Probe.open(context);
    await target.prepare(first, cards);
    await first.page.close();

    const { probe, load } = await openThrice(context, target, cards);
    const { page } = probe;
    await sleep(1_500);
    const heap = await probe.heapMegabytes();

    await target.show(probe, 'fit');
    const panFit = await probe.frames(() => probe.wheelPan(2_000));
    await target.show(probe, 'near');
    const panNear = await probe.frames(() => probe.wheelPan(2_000));
    const zoom = await probe.frames(() => probe.wheelZoom(2_000));
    const settling = await longestWhileSettling(probe, target);
    /** @type {Row} */
    const row = {
      target: target.name,
      cards: String(cards),
      'load ms': show(load),
      'heap MB': show(heap),
      'pan fit': showFrames(panFit),
      'pan 100 %': showFrames(panNear),
      zoom: showFrames(zoom),
      ...(target.settled ? { settle: showStall(settling) } : {}),
    };
    await target.show(probe, 'near');
    if (target.card && target.edit && target.endEdit && target.add && target.undo) {
      const grip = await target.card(probe);
      const drag = await probe.frames(() => probe.drag(grip));
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await sleep(500);
      row.drag = showFrames(drag);
      await target.show(probe, 'near');
      const point = await target.card(probe);
      await page.mouse.click(point.x, point.y);
      await target.edit(probe);
      const keys = await probe.typing(TEXT);
      await target.endEdit(probe);
      row['key p50/p95'] = `${show(percentile(keys, 0.5))}/${show(percentile(keys, 0.95))}`;
      const { add, undo } = target;
      row.add = show(await probe.mainThreadMs(() => add(probe)));
      row.undo = show(await probe.mainThreadMs(() => undo(probe)));
    }
    if (target.name === 'Safar') Object.assign(row, await safarOnly(probe));
    return row;
  } finally {
    await browser.close();
  }
}

/**
 * The page, open, and the median time of three loads.
 * @param {import('@playwright/test').BrowserContext} context @param {Target} target @param {number} cards
 */
async function openThrice(context, target, cards) {
  /** @type {number[]} */
  const loads = [];
  for (;;) {
    const probe = await Probe.open(context);
    await probe.page.goto('about:blank');
    await probe.page.goto(target.address(cards), { waitUntil: 'commit' });
    const shown = await probe.page.waitForFunction(target.shown, undefined, { polling: 'raf', timeout: 120_000 });
    loads.push(Number(await shown.jsonValue()));
    if (loads.length === LOADS) return { probe, load: percentile(loads, 0.5) };
    // Else the next load would compete with what this page still fetches in idle moments.
    await sleep(1_000);
    await probe.page.close();
  }
}

/**
 * The longest main-thread task over 50 ms while what is on screen is mounted, after a pan that brings other cards.
 * @param {Probe} probe @param {Target} target
 */
async function longestWhileSettling(probe, target) {
  if (!target.settled) return Number.NaN;
  let longest = 0;
  for (let i = 0; i < 3; i++) {
    await target.show(probe, 'near');
    await probe.wheelPan(600, true);
    await probe.forgetLongest();
    await probe.page.waitForFunction(target.settled, undefined, { polling: 'raf', timeout: 20_000 });
    longest = Math.max(longest, await probe.longest());
  }
  return longest;
}

/**
 * What only the product does: saving and pictures.
 * @param {Probe} probe @returns {Promise<Row>}
 */
async function safarOnly(probe) {
  const { page } = probe;
  /** @type {number[]} */
  const saves = [];
  for (let i = 0; i < 5; i++) {
    const saved = page.evaluate(
      () =>
        /** @type {Promise<number>} */ (
          new Promise((resolve) => {
            const began = performance.now();
            let wrote = false;
            const look = () => {
              const state = document.querySelector('[data-save-state]')?.getAttribute('data-save-state');
              if (state !== 'saved') wrote = true;
              else if (wrote) resolve(performance.now() - began);
            };
            const watched = { attributes: true, subtree: true, childList: true, attributeFilter: ['data-save-state'] };
            new MutationObserver(look).observe(document.body, watched);
            setTimeout(() => resolve(Number.NaN), 5_000);
          })
        ),
    );
    await page.keyboard.press('Control+d');
    saves.push(await saved);
    await sleep(200);
  }
  await page.getByRole('button', { name: 'Export' }).first().click();
  const dialog = page.getByRole('dialog');
  // PNG at 2× is what the dialog begins with.
  await dialog.getByRole('radio', { name: 'PNG', checked: true }).waitFor();
  await sleep(1_000);
  await probe.forgetLongest();
  const began = Date.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog
      .getByRole('button', { name: /save|download|export/i })
      .last()
      .click(),
  ]);
  await download.path();
  const wall = Date.now() - began;
  return { 'save p50': show(percentile(saves, 0.5)), 'PNG 2×': `${show(wall)} (${showStall(await probe.longest())})` };
}

/** @param {Row[]} rows */
function printTable(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  console.log(`\n| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
  for (const row of rows) console.log(`| ${columns.map((column) => row[column] ?? '–').join(' | ')} |`);
}

const executable = await findBrowser();
buildWith([]);
buildWith(['-c', 'tests/bench/vite.config.mjs']);
const product = await serve();
const yardsticks = await serve('out/bench');
/** @type {Row[]} */
const rows = [];
for (const cards of sizes)
  for (const target of [safar(product), plainReactFlow(yardsticks), canvasFloor(yardsticks)]) {
    console.log(`measuring ${target.name}, ${cards} cards`);
    rows.push(await measure(target, cards, executable));
  }
printTable(rows);
console.log(
  '\npan, zoom, drag: dropped frames · CPU ms a frame of all browser processes; add, undo: main-thread ms;\n' +
    'key: ms from key to paint; save: ms from edit to durable; PNG: wall ms (longest main-thread stall).\n',
);
spawnSync(process.execPath, ['scripts/checkBundle.mjs'], { stdio: 'inherit' });
process.exit(0);
