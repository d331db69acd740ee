import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/Messages.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The card with this text, by the name that assistive technology hears. */
export const cardOf = (page: Page, text: string): Locator =>
  page.getByRole('button', { name: new RegExp(`: ${escaped(text)}\\. `) });

export const laneHeader = (page: Page, title: string): Locator =>
  page.locator('[data-header=lane]').filter({ hasText: title });
export const columnHeader = (page: Page, title: string): Locator =>
  page.locator('[data-header=step], [data-header=stage]').filter({ hasText: title }).last();

/** The canvas shows cards as nodes again, after a movement of the view. A glide begins with the frame after its key. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator('[data-canvas-state]')).toHaveAttribute('data-canvas-state', 'settled');
}

/** Points at a cell, presses its `+` and writes a card into the field called `writing`. */
export async function addCardByHand(
  page: Page,
  lane: Locator,
  column: Locator,
  text: string,
  writing: string,
): Promise<void> {
  // The view may still be on its way to the column.
  await expect(async () => {
    await settled(page);
    const row = await lane.boundingBox();
    const place = await column.boundingBox();
    if (!row || !place) throw new Error('The cell is not on the screen');
    await page.mouse.move(place.x + place.width / 2, row.y + row.height / 2, { steps: 3 });
    await page.locator('button[data-cell-lane]:not([data-cell-stop])').click({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('textbox', { name: writing })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(cardOf(page, text)).toBeFocused();
}

/** A field of the panel beside the map. */
export const panelOf = (page: Page, words: Messages): Locator =>
  page.getByRole('complementary', { name: words.inspector.title });
