import { expect, type Locator, type Page, test } from '@playwright/test';
import { settled } from './support/mapHand.ts';
import { TEST_LANGUAGES, WORDS } from './support/words.ts';

const NAMES = {
  en: { addLane: 'Add lane', addStage: 'Add stage', inbox: /^Inbox/, more: /^More: / },
  fa: { addLane: 'افزودن ردیف', addStage: 'افزودن مرحله', inbox: /^ورودی/, more: /^بیشتر: / },
} as const;

async function openExample(page: Page, language: 'en' | 'fa'): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: WORDS[language].boutique }).first().click();
  await settled(page);
}

/** How far a button answers to a finger from its middle, as the browser finds what is under a point. */
const reachOf = (button: Locator): Promise<{ readonly width: number; readonly height: number }> =>
  button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const answers = (dx: number, dy: number) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit !== null && element.contains(hit);
    };
    const far = (dx: number, dy: number): number => {
      let steps = 0;
      while (steps < 100 && answers(dx * (steps + 1), dy * (steps + 1))) steps++;
      return steps;
    };
    return { width: far(-1, 0) + far(1, 0) + 1, height: far(0, -1) + far(0, 1) + 1 };
  });

async function expectRoom(button: Locator): Promise<void> {
  const { width, height } = await reachOf(button);
  expect(width, await button.evaluate((element) => element.outerHTML.slice(0, 200))).toBeGreaterThanOrEqual(44);
  expect(height, await button.evaluate((element) => element.outerHTML.slice(0, 200))).toBeGreaterThanOrEqual(44);
}

for (const language of TEST_LANGUAGES)
  for (const width of [390, 820])
    test.describe(`${language}, ${width} px`, () => {
      const names = NAMES[language];
      test.use({ locale: WORDS[language].locale, viewport: { width, height: 900 }, hasTouch: true, isMobile: true });

      test('MAP-40: for fingers what can be pressed on the map is 44 px and more', async ({ page }) => {
        await openExample(page, language);
        const main = page.getByRole('main');
        for (const button of await main.locator('form :is(button, input), fieldset button').all())
          await expectRoom(button);
        await expectRoom(main.getByRole('button').filter({ hasText: names.inbox }));
        for (const kind of ['stage', 'step', 'lane']) {
          const header = page.locator(`[data-header="${kind}"]`).first();
          await header.tap();
          await expectRoom(header.getByRole('button', { name: names.more }));
        }
        await page.keyboard.press('Escape');
        await page.keyboard.press('Shift+1');
        await settled(page);
        await expectRoom(page.getByRole('button', { name: names.addLane }));
        await expectRoom(page.getByRole('button', { name: names.addStage }));
      });

      test('MAP-41: the open inbox covers neither the capture field nor its button', async ({ page }) => {
        await openExample(page, language);
        const button = page.getByRole('main').getByRole('button').filter({ hasText: names.inbox });
        await button.tap();
        const tray = await page.getByRole('main').getByRole('region', { name: names.inbox }).boundingBox();
        for (const below of [page.locator('main form'), button])
          expect((await below.boundingBox())?.y).toBeGreaterThanOrEqual((tray?.y ?? Infinity) + (tray?.height ?? 0));
      });
    });
