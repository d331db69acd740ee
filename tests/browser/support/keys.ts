import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/Messages.ts';

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}`);
}

/** Runs a command by its name in the palette. */
export async function command(page: Page, words: Messages, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: words.mapScreen.palette.search })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/**
 * Writes into the field that has the focus, in one go. Letter by letter, a busy machine may pause so long between two
 * letters that undo makes two steps of them.
 */
export async function writeAtOnce(page: Page, text: string): Promise<void> {
  await expect(page.locator('input:focus, textarea:focus')).toBeVisible();
  await page.keyboard.insertText(text);
}

/** Takes steps back until nothing is left to take back; gives their number. */
export async function undoAll(page: Page, words: Messages, step: () => Promise<void>): Promise<number> {
  const undo = page.getByRole('button', { name: new RegExp(`^${words.mapScreen.undo(null)}`) }).first();
  let steps = 0;
  for (; (await undo.getAttribute('aria-disabled')) !== 'true'; steps++) await step();
  return steps;
}
