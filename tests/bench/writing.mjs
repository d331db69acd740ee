// The other places where the product is typed into, each opened as a user would open it.

import { sleep } from './measure.mjs';

/** @typedef {import('./measure.mjs').Probe} Probe */
/** @typedef {{ begin: (probe: Probe) => Promise<void>, text: string, end: (probe: Probe) => Promise<void> }} Writing */

const NOTE = 'waits for an answer';

/** @param {Probe} probe */
const pressEscape = async ({ page }) => {
  await page.keyboard.press('Escape');
  await sleep(300);
};

/** By column of the table. A card near the middle is selected before each. @type {Record<string, Writing>} */
export const WRITING = {
  'key: panel': {
    async begin({ page }) {
      const field = page.locator('aside textarea').first();
      await field.waitFor();
      await field.focus();
      await page.keyboard.press('End');
    },
    text: NOTE,
    end: pressEscape,
  },
  'key: capture': {
    async begin({ page }) {
      await page.keyboard.press('n');
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    },
    text: NOTE,
    end: pressEscape,
  },
  // What is found, and how much of it, is shown with the frame after the letter.
  'key: find': {
    async begin({ page }) {
      await page.keyboard.press('Control+f');
      await page.waitForFunction(() => document.activeElement?.closest('search') !== null);
      await sleep(300);
    },
    text: 'customer waits',
    end: pressEscape,
  },
  'key: table': {
    async begin({ page }) {
      await page.evaluate(() => {
        location.hash += '/table';
      });
      const card = page.locator('[role=grid] [data-card-id]').nth(40);
      await card.click();
      await sleep(1_000);
      await page.keyboard.press('F2');
      await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    },
    text: NOTE,
    async end({ page }) {
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        location.hash = location.hash.replace('/table', '');
      });
      await page.locator('canvas[data-painted]').waitFor();
      await sleep(1_000);
    },
  },
};
