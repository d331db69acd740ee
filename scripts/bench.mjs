#!/usr/bin/env node
// npm run bench: the benchmark table, on production builds, in one run. Options, after `--`:
//   --sizes 200,1000,5000   numbers of cards       --only pan,zoom     some parts of the table
//   --targets safar,canvas  some of the targets; also excalidraw and tldraw, which are installed for it    --built             with the builds of the last run
// Compare rows of one run only: machines differ and are noisy.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { load } from '../tests/bench/load.mjs';
import { Probe, sleep } from '../tests/bench/measure.mjs';
import { MOVING, measureMotions } from '../tests/bench/motions.mjs';
import { open, PARTS } from '../tests/bench/parts.mjs';
import { canvasFloor, peer, plainReactFlow, safar } from '../tests/bench/targets.mjs';
import { findBrowser } from './findBrowser.mjs';
import { freePort } from './freePort.mjs';
import { programOf } from './runSteps.mjs';

/** @typedef {import('../tests/bench/targets.mjs').Target} Target */
/** @typedef {import('../tests/bench/parts.mjs').Row} Row */

/** @param {string} name @param {readonly string[]} otherwise */
function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? '').split(',') : otherwise;
}

const sizes = option('--sizes', ['200', '1000', '5000']).map(Number);
const parts = option('--only', ['load', ...MOVING, ...Object.keys(PARTS)]);
const wanted = option('--targets', ['safar', 'react', 'canvas']);
const YARDSTICKS = 'tests/bench/vite.config.mjs';
const OTHER_EDITORS = 'tests/bench/peers.config.mjs';
const VIEWPORT = { width: 1440, height: 900 };
/** How long the machine rests after the builds, ms. */
const REST = 10_000;

/** @param {string[]} args */
function buildWith(args) {
  const { status } = spawnSync(process.execPath, [programOf('vite', 'vite'), 'build', '--logLevel', 'warn', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** @param {string} configFile */
async function serve(configFile) {
  const port = await freePort();
  await preview({ configFile, preview: { host: '127.0.0.1', port, strictPort: true } });
  return `http://127.0.0.1:${port}/`;
}

/**
 * Works in a browser with that profile, and closes it.
 * @template T
 * @param {string} profile @param {(context: import('@playwright/test').BrowserContext) => Promise<T>} work
 */
async function withContext(profile, work) {
  const context = await chromium.launchPersistentContext(profile, {
    viewport: VIEWPORT,
    locale: 'en-US',
    executablePath: executable,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/**
 * What the table says of one target at one size, in a browser of its own with a profile of its own: as users have it,
 * with what it keeps of pages that it has seen.
 * @param {Target} target @param {number} cards @returns {Promise<Row>}
 */
async function measure(target, cards) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await withContext(profile, async (context) => target.prepare(await Probe.open(context), cards));
    /** @type {Row} */
    const row = {};
    if (parts.includes('load'))
      Object.assign(row, await load({ target, cards, executable, profile, viewport: VIEWPORT }));
    const others = parts.filter((part) => part in PARTS);
    if (others.length > 0)
      await withContext(profile, async (context) => {
        const probe = await open(target, cards, context);
        for (const part of others) Object.assign(row, await PARTS[part]?.({ target, cards, probe }));
      });
    return row;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * The motions of all targets in turns, each in a browser of its own. `opened`: those that are open already.
 * @param {readonly Target[]} left @param {number} cards @param {readonly import('../tests/bench/parts.mjs').Bench[]} opened
 * @returns {Promise<readonly Row[]>}
 */
async function measureMoving([next, ...left], cards, opened) {
  if (!next) {
    console.log(`measuring ${parts.filter((part) => MOVING.includes(part)).join(' and ')}, ${cards} cards`);
    const floor = opened.find(({ target }) => target === targets.canvas);
    return measureMotions(opened, parts, floor);
  }
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await withContext(profile, async (context) => {
      await next.prepare(await Probe.open(context), cards);
      const probe = await open(next, cards, context);
      return measureMoving(left, cards, [...opened, { target: next, cards, probe }]);
    });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** @param {Row[]} rows */
function printTable(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  console.log(`\n| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
  for (const row of rows) console.log(`| ${columns.map((column) => row[column] ?? '–').join(' | ')} |`);
}

const executable = (await findBrowser()) ?? chromium.executablePath();
if (!process.argv.includes('--built')) {
  buildWith([]);
  buildWith(['-c', YARDSTICKS]);
}
const PEERS = ['excalidraw', 'tldraw'];
const withPeers = wanted.some((name) => PEERS.includes(name));
if (withPeers && !process.argv.includes('--built')) {
  const install = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  spawnSync('npm', install, { cwd: 'tests/bench/peers', stdio: 'inherit' });
  buildWith(['-c', OTHER_EDITORS]);
}
const product = await serve('vite.config.ts');
const yardsticks = await serve(YARDSTICKS);
const peers = withPeers ? await serve(OTHER_EDITORS) : '';
/** @type {Row[]} */
const rows = [];
const known = ['load', ...MOVING, ...Object.keys(PARTS)];
const unknown = parts.filter((part) => !known.includes(part));
if (unknown.length > 0) throw new Error(`no such part: ${unknown}; there are ${known}`);
/** @type {Record<string, Target>} */
const targets = {
  safar: safar(product),
  react: plainReactFlow(yardsticks),
  canvas: canvasFloor(yardsticks),
  ...Object.fromEntries(PEERS.map((name) => [name, peer(peers, name)])),
};
await sleep(REST);
for (const cards of sizes) {
  const measured = wanted.map((name) => {
    const target = targets[name];
    if (!target) throw new Error(`no such target: ${name}; there are ${Object.keys(targets)}`);
    return target;
  });
  const moving = parts.some((part) => MOVING.includes(part)) ? await measureMoving(measured, cards, []) : [];
  for (const [index, target] of measured.entries()) {
    console.log(`measuring ${target.name}, ${cards} cards`);
    rows.push({ target: target.name, cards: String(cards), ...moving[index], ...(await measure(target, cards)) });
  }
}
printTable(rows);
console.log(
  '\npan, zoom, drag: dropped frames · CPU ms a frame of all browser processes (over the bare canvas of the same round); add, undo, move: main-thread CPU ms to their frame · until quiet;\n' +
    'key: ms from key to paint; save: ms from edit to durable; PNG: wall ms (longest main-thread stall).\n',
);
if (parts.includes('load')) spawnSync(process.execPath, ['scripts/checkBundle.mjs'], { stdio: 'inherit' });
process.exit(0);
