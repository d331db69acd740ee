// How to drive each target of the benchmark: the product, and the two yardsticks.

import { sleep } from './measure.mjs';
import { painsWorkload, workload } from './workload.mjs';

/** @typedef {import('./measure.mjs').Probe} Probe */

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {(probe: Probe, cards: number) => Promise<void>} prepare once a size, before the page is measured
 * @property {(cards: number) => string} address
 * @property {() => number | false} shown runs in the page: once the map is on screen and interactive, the time since navigation in ms
 * @property {() => number | false} [settled] the same, once the cards on screen are in the page
 * @property {((probe: Probe, view: 'fit' | 'near') => Promise<void>)} show
 * @property {((probe: Probe) => Promise<{ x: number, y: number }>) | null} card a point on a card near the middle
 * @property {((probe: Probe) => Promise<void>) | null} edit begins editing that card
 * @property {((probe: Probe) => Promise<void>) | null} endEdit
 * @property {((probe: Probe) => Promise<void>) | null} add
 * @property {((probe: Probe) => Promise<void>) | null} undo
 * @property {(probe: Probe, way: 'on' | 'back') => Promise<void>} [move] moves the selected card by a column
 * @property {(probe: Probe) => Promise<number>} [saved] ms until the change that is made now has been written
 * @property {(probe: Probe, format: 'PNG' | 'SVG') => Promise<{ wall: number, stall: number }>} [exportPicture]
 *   ms from the button to the file, and of the longest main-thread task meanwhile
 * @property {(probe: Probe, pains: number) => Promise<void>} [openPains] opens a map of that many pains
 */

/** The map has been painted, and pointers and keys act on it. */
const painted = () => document.querySelector('canvas[data-painted]') !== null && performance.now();
const settled = () => document.querySelector('[data-canvas-state="settled"]') !== null && performance.now();

/** A point on the visible card whose centre is nearest to the middle of the window. @param {Probe} probe */
async function middleCard(probe) {
  const point = await probe.page.evaluate(() => {
    let best = { x: 0, y: 0, distance: Number.POSITIVE_INFINITY };
    for (const card of document.querySelectorAll('[data-card-id]')) {
      const { x, y, width, height } = card.getBoundingClientRect();
      const centre = { x: x + width / 2, y: y + height / 2 };
      const distance = Math.hypot(centre.x - innerWidth / 2, centre.y - innerHeight / 2);
      if (width > 0 && distance < best.distance) best = { ...centre, distance };
    }
    return best;
  });
  if (!Number.isFinite(point.distance)) throw new Error('no card is on screen');
  return point;
}

/** @param {Probe} probe */
const savedInPage = ({ page }) =>
  page.evaluate(
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

/** @type {NonNullable<Target['exportPicture']>} */
async function exportPicture(probe, format) {
  const { page } = probe;
  await page.getByRole('button', { name: 'Export' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check();
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
  const stall = await probe.longest();
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return { wall, stall };
}

/** Brings a map in through the library and waits until it is shown. @param {import('@playwright/test').Page} page @param {string} origin @param {object} file */
async function importMap(page, origin, file) {
  await page.goto(origin);
  await page.getByRole('button', { name: 'Import…' }).first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'bench.safar.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL(/#\/j\//, { timeout: 60_000 });
  await page.waitForFunction(settled, undefined, { timeout: 60_000 });
}

/** @param {string} origin @returns {Target} */
export const safar = (origin) => ({
  name: 'Safar',
  prepare: ({ page }, cards) => importMap(page, origin, workload(cards)),
  openPains: ({ page }, pains) => importMap(page, origin, painsWorkload(pains)),
  address: (cards) => `${origin}#/j/bench-${cards}`,
  shown: painted,
  settled,
  async show({ page }, view) {
    // At 100 % from the whole map on: then the middle of the map is in the middle, whatever was looked at before.
    for (const keys of view === 'fit' ? ['Shift+1'] : ['Shift+1', 'Shift+0']) {
      await page.keyboard.press(keys);
      await sleep(400);
      await page.waitForFunction(settled, undefined, { polling: 'raf', timeout: 20_000 });
    }
  },
  card: middleCard,
  async edit({ page }) {
    await page.keyboard.press('F2');
    await page.locator('textarea').first().waitFor();
  },
  async endEdit({ page }) {
    await page.keyboard.press('Escape');
  },
  async add({ page }) {
    await page.keyboard.press('Control+d');
  },
  async undo({ page }) {
    await page.keyboard.press('Control+z');
  },
  async move({ page }, way) {
    await page.keyboard.press(way === 'on' ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
  },
  saved: savedInPage,
  exportPicture,
});

/** @param {string} origin @returns {Target} */
export const plainReactFlow = (origin) => ({
  name: 'plain React Flow',
  prepare: async () => {},
  address: (cards) => `${origin}/plain.html?n=${cards}`,
  shown: () =>
    document.documentElement.dataset.ready === 'true' &&
    document.querySelector('.react-flow__node:not([style*="hidden"])') !== null &&
    performance.now(),
  async show({ page }, view) {
    const button = page.locator('.react-flow__controls-fitview');
    if (view === 'fit') await button.click();
    else await page.evaluate(() => Reflect.get(globalThis, 'benchView')({ x: 0, y: 0, zoom: 1 }));
    await sleep(600);
  },
  card: middleCard,
  async edit({ page }) {
    const { x, y } = await middleCard(/** @type {Probe} */ ({ page }));
    await page.mouse.dblclick(x, y);
    await page.locator('textarea').first().waitFor();
  },
  async endEdit({ page }) {
    await page.mouse.click(700, 5);
  },
  async add({ page }) {
    await page.keyboard.press('Control+d');
  },
  async undo({ page }) {
    await page.keyboard.press('Control+z');
  },
});

/** @param {string} origin @returns {Target} */
export const canvasFloor = (origin) => ({
  name: 'canvas repaint',
  prepare: async () => {},
  address: (cards) => `${origin}/floor.html?n=${cards}`,
  shown: () => document.documentElement.dataset.ready === 'true' && performance.now(),
  async show({ page }, view) {
    await page.keyboard.press(view === 'fit' ? '1' : '0');
    await sleep(300);
  },
  // A card is under the middle of the map wherever that is.
  card: async () => ({ x: 700, y: 450 }),
  edit: null,
  endEdit: null,
  add: null,
  undo: null,
});

/** An editor that only its load, heap, pan and zoom are measured of. @param {string} origin @param {string} page @returns {Target} */
export const peer = (origin, page) => ({
  name: page,
  prepare: async () => {},
  address: (cards) => `${origin}${page}.html?n=${cards}`,
  shown: () => document.documentElement.dataset.ready === 'true' && performance.now(),
  async show({ page }, view) {
    await page.mouse.click(720, 450);
    await page.keyboard.press(view === 'fit' ? 'Shift+1' : 'Shift+0');
    await sleep(800);
  },
  card: null,
  edit: null,
  endEdit: null,
  add: null,
  undo: null,
});
