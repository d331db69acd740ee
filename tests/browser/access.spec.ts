import { expect, test } from '@playwright/test';
import { panelOf, settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { expectSound } from './support/sound.ts';

// Automatic checks are a floor: no violation of WCAG 2.2 AA in any state of the screens.

const BOUTIQUE = { en: /^The boutique that judged/, fa: /^بوتیکی که از روی لباس/ };

for (const language of ['en', 'fa'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ locale: LOCALES[language], colorScheme, reducedMotion: 'reduce', actionTimeout: 8_000 });
      test.setTimeout(240_000);
      const words = wordsOf(language);
      // Two of the four go everywhere; the others look at the screens.
      const isShort = (language === 'fa') === (colorScheme === 'light');

      test('MAP-40: every state passes axe', async ({ page }) => {
        await page.goto('./');
        await page.getByRole('button', { name: BOUTIQUE[language] }).waitFor();
        await expectSound(page, 'empty library');
        await page.getByRole('button', { name: BOUTIQUE[language] }).click();
        await settled(page);
        // Away from what floats over the map at the bottom: a covered target can be moved into the open.
        await page.mouse.move(640, 400);
        await page.mouse.wheel(0, 120);
        await settled(page);
        await expectSound(page, 'map');
        await page.locator('[data-card-kind=pain]').first().click();
        await panelOf(page, words).waitFor();
        await expectSound(page, 'inspector of a card');
        if (isShort) {
          await page.getByRole('link', { name: words.mapScreen.view.empathy, exact: true }).click();
          await page.locator('[data-note-id]').first().click();
          return expectSound(page, 'empathy');
        }
        await page.keyboard.press('Enter');
        await page.getByRole('textbox', { name: words.canvas.cardText }).waitFor();
        await expectSound(page, 'editing a card');
        await page.keyboard.press('Escape');
        await page.locator('[data-card-kind=pain]').first().click({ button: 'right' });
        await page.getByRole('menu').waitFor();
        await expectSound(page, 'context menu');
        await page.keyboard.press('Escape');
        await page.locator('[data-header=lane]').nth(3).click();
        await expectSound(page, 'inspector of a lane');
        await page.locator('[data-header=stage]').first().click();
        await expectSound(page, 'inspector of a stage');
        await page.getByRole('button', { name: words.mapScreen.inbox.count(2) }).click();
        await expectSound(page, 'inbox');
        await page.getByRole('banner').getByRole('button', { name: words.mapScreen.more }).click();
        await page.getByRole('menu').waitFor();
        await expectSound(page, 'menu');
        await page.keyboard.press('Escape');
        for (const keys of ['Control+Shift+e', 'Control+k', 'Control+,', '?']) {
          await page.locator('[data-header=stage]').first().click();
          await page.keyboard.press(keys);
          await page.getByRole('dialog').waitFor();
          await expectSound(page, `dialog of ${keys}`);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toBeHidden();
        }
        await page.getByRole('link', { name: words.mapScreen.view.empathy, exact: true }).click();
        await page.locator('[data-empathy-section]').first().waitFor();
        await expectSound(page, 'empathy');
        await page.locator('[data-note-id]').first().click();
        await expectSound(page, 'a note');
        await page.keyboard.press('Enter');
        await expectSound(page, 'editing a note');
        await page.keyboard.press('Escape');
        await page.getByRole('link', { name: words.mapScreen.back }).click();
        await page.getByRole('button', { name: words.library.newMap }).waitFor();
        await expectSound(page, 'library');
        await page.getByRole('button', { name: words.library.newMap }).click();
        await page.getByRole('dialog').waitFor();
        await expectSound(page, 'templates');
      });
    });

test('MAP-40: the map by keys alone: one stop for the canvas, no trap, the focus always to be seen', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: BOUTIQUE.en }).press('Enter');
  await settled(page);
  await page.getByRole('link', { name: 'All maps' }).focus();
  const stops: string[] = [];
  for (let press = 0; press < 60; press++) {
    // Entered by Tab, the canvas hands the keyboard to a card as soon as its view rests.
    if (await page.getByRole('region', { name: /^Map: / }).evaluate((map) => map === document.activeElement))
      await expect(page.locator('[data-card-id]:focus')).toBeVisible();
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      const isSeen = width > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
      return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', isSeen };
    });
    // Past the last stop the focus leaves the page.
    if (stop === null) break;
    expect(stop.isSeen, stop.name).toBe(true);
    stops.push(stop.name);
    await page.keyboard.press('Tab');
  }
  expect(stops.filter((name) => name.startsWith('Customer action: '))).toHaveLength(1);
  expect(stops.length, 'a way out').toBeLessThan(60);
  const order = ['All maps', 'Title of the map', 'Map', 'Export', 'More', 'Capture a note', 'Inbox, 2 cards'];
  expect(stops.filter((name) => order.includes(name))).toEqual(order);
});
