import { expect, test } from '@playwright/test';
import { titleOf } from './support/blankJourney.ts';
import { openBoutique } from './support/exporting.ts';
import { settled } from './support/mapHand.ts';

test.describe('in a Persian browser', () => {
  test.use({ locale: 'fa-IR' });

  test('LANG-4: the interface starts in Persian, from right to left, and makes Persian maps', async ({ page }) => {
    await page.goto('./');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', 'fa');
    await expect(html).toHaveAttribute('dir', 'rtl');
    await page.getByRole('button', { name: /^سفر خالی/ }).click();
    await expect(page.getByRole('textbox', { name: 'عنوان نقشه' })).toHaveValue('نقشه بدون عنوان');
    await page.goto('./#/');
    await expect(page.getByText('۰ کارت')).toBeVisible();
  });

  test('LAY-3: lines are as wide as they were measured: all that run from right to left begin at one edge', async ({
    page,
  }) => {
    await openBoutique(page, 'fa');
    await page.keyboard.press('Shift+0');
    await settled(page);
    // A line is placed by its left end: a whole number of pixels, its measured width away from where it begins.
    const edges = await page
      .locator('[data-card-id]')
      .evaluateAll((cards) =>
        cards.map((card) =>
          [...card.querySelectorAll<HTMLElement>('span[dir="rtl"]')]
            .filter(({ style }) => style.fontSize === '13px')
            .map((line) => line.getBoundingClientRect().right - card.getBoundingClientRect().right),
        ),
      );
    const several = edges.filter(({ length }) => length > 1);
    expect(several.length).toBeGreaterThan(8);
    for (const lines of several) expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(1);
  });
});

for (const [locale, template, addLane] of [
  ['fa-IR', /^خرید آنلاین/, 'افزودن ردیف'],
  ['en-GB', /^Online purchase/, 'Add lane'],
] as const)
  test.describe(`a map in ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 900 } });

    test('CAN-3: the picture of the button that adds a lane stands under those of the lanes; nothing covers the attribution', async ({
      page,
    }) => {
      await page.goto('./');
      await page.getByRole('button', { name: template }).click();
      await settled(page);
      const lane = await page.locator('[data-header="lane"] svg').first().boundingBox();
      const add = await page.getByRole('button', { name: addLane }).locator('svg').boundingBox();
      expect(add?.x).toBe(lane?.x);
      const link = page.locator('.react-flow__attribution a');
      const ends = await link.evaluate((element) => {
        const { left, right, top, height } = element.getBoundingClientRect();
        return [left + 2, right - 2].map((x) => document.elementFromPoint(x, top + height / 2) === element);
      });
      expect(ends).toEqual([true, true]);
    });
  });

test.describe('in an English browser', () => {
  test.use({ locale: 'en-GB' });

  test('LANG-6: the language is switched without a reload, and is kept', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'فارسی' }).check();
    await expect(page.getByRole('dialog', { name: 'تنظیمات' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html[data-same-page]')).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('button', { name: 'نقشه جدید' })).toBeVisible();
  });

  test('LANG-6: other tabs follow at once', async ({ page, context }) => {
    await page.goto('./');
    const other = await context.newPage();
    await other.goto('./');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'فارسی' }).check();
    await page.getByRole('radio', { name: 'تیره' }).check();
    await expect(other.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('LANG-7: the language of a map is independent of the interface', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'New map' }).click();
    await page.getByRole('radio', { name: 'فارسی' }).check();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Blank journey/ })
      .click();
    await expect(titleOf(page)).toHaveValue('نقشه بدون عنوان');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });

  test('LANG-8: a theme that was chosen is there before anything is drawn', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('safar.preferences', '{"theme":"dark","language":"fa"}'));
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('#root > *').first().waitFor();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  });
});
