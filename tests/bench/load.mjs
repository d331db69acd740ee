// How long a stored map takes to be shown, in a page that only the map is loaded into.

import { percentile, showNumber, sleep } from './measure.mjs';
import { PlainBrowser } from './PlainBrowser.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/** Loads of which the median is told. */
const LOADS = 5;
const PATIENCE = 120_000;

/**
 * A script for a page that notes when the target was shown.
 * @param {Target} target
 */
export const noteWhenShown = (target) =>
  `{ const look = () => {
    globalThis.benchShown = (${target.shown})();
    if (benchShown === false) requestAnimationFrame(look);
  };
  requestAnimationFrame(look); }`;

/**
 * One load, in a tab of its own: ms from navigation until the map is shown.
 * @param {PlainBrowser} browser @param {Target} target @param {number} cards @param {{ width: number, height: number }} viewport
 */
async function loadOnce(browser, target, cards, viewport) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  /** @param {string} method @param {object} params */
  const send = (method, params) => browser.send(method, params, sessionId);
  await send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor: 1, mobile: false });
  await send('Page.enable', {});
  await send('Page.addScriptToEvaluateOnNewDocument', { source: noteWhenShown(target) });
  await send('Page.navigate', { url: target.address(cards) });
  for (let waited = 0; waited < PATIENCE; waited += 100) {
    await sleep(100);
    const { result } = await send('Runtime.evaluate', { expression: 'globalThis.benchShown' });
    if (typeof result.value !== 'number') continue;
    // Else the next load would compete with what this page still fetches in idle moments.
    await sleep(1_500);
    await browser.send('Target.closeTarget', { targetId });
    return /** @type {number} */ (result.value);
  }
  throw new Error(`${target.name} does not show ${cards} cards`);
}

/**
 * The median of several loads of a map that the profile keeps.
 * @param {{ target: Target, cards: number, executable: string, profile: string, viewport: { width: number, height: number } }} bench
 * @returns {Promise<Record<string, string>>}
 */
export async function load({ target, cards, executable, profile, viewport }) {
  const browser = new PlainBrowser(executable, profile);
  /** @type {number[]} */
  const loads = [];
  // The first one is to warm up.
  for (let i = 0; i <= LOADS; i++) loads.push(await loadOnce(browser, target, cards, viewport));
  await browser.close();
  return { 'load ms': showNumber(percentile(loads.slice(1), 0.5)) };
}
