// The priorities with 500 pains: opened, filtered, scored by keys, dragged on the matrix.

import { percentile, showFrames, showNumber, sleep } from './measure.mjs';

/** @typedef {import('./parts.mjs').Part} Part */

/** The cards of the screen that is shown. */
const PAINS = 500;

/** @type {Part} */
export async function priorities({ target, probe }) {
  if (!target.openPains) return {};
  const { page } = probe;
  await target.openPains(probe, PAINS);
  await sleep(2_000);
  const open = await page.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          const began = performance.now();
          location.hash += '/priorities';
          const look = () => {
            if (document.querySelector('tr[data-card-id]') === null) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.now() - began));
          };
          look();
        })
      ),
  );
  await sleep(1_000);
  await page.locator('[data-place$=" severity"]').first().focus();
  const keys = await probe.typing('1234123412341234');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Owner' }).click();
  const owner = page.getByRole('menuitemcheckbox', { name: /^Product/ });
  await owner.focus();
  const [filter] = await probe.mainThreadMs(1, () => page.keyboard.press('Enter'));
  if (!filter) throw new Error('nothing was measured');
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await page.getByRole('tab', { name: 'Matrix' }).click();
  const dot = page.locator('[role=button][data-dot]').first();
  await dot.waitFor();
  await sleep(1_000);
  const box = await dot.boundingBox();
  if (!box) throw new Error('no dot is on the screen');
  const drag = await probe.frames(() => probe.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return {
    'pains: open ms': showNumber(open),
    'pains: score p50/p95': `${showNumber(percentile(keys, 0.5))}/${showNumber(percentile(keys, 0.95))}`,
    'pains: filter': `${showNumber(filter.shown)} · ${showNumber(filter.all)}`,
    'pains: drag': showFrames(drag),
  };
}
