import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// The ranking in a real browser: opened from a worked example, scored by keys, taken out.

const SAMPLE = { en: /coupon/i, fa: /کد تخفیف/ } as const;

async function openRanking(page: Page, template: RegExp): Promise<Locator> {
  await page.goto('./');
  await page.getByRole('button', { name: template }).first().click();
  await expect(page).toHaveURL(/#\/j\//);
  await page.goto(`${page.url()}/priorities`);
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  return grid;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    const words = wordsOf(language);
    test.use({ locale: LOCALES[language] });

    test('PRIO-10, PRIO-11: a score that is typed moves its row when the grid is left', async ({ page }) => {
      const grid = await openRanking(page, SAMPLE[language]);
      const rows = grid.locator('[data-section=ranked] tr[data-card-id]');
      const second = (await rows.nth(1).getAttribute('data-card-id')) ?? '';
      await grid.locator(`[data-place="field ${second} severity"]`).focus();
      await page.keyboard.press('4');
      await expect(rows.nth(1)).toHaveAttribute('data-card-id', second);
      await page.getByRole('button', { name: words.priorities.sortAnew }).click();
      await expect(rows.nth(0)).toHaveAttribute('data-card-id', second);
      await page.reload();
      await expect(rows.nth(0)).toHaveAttribute('data-card-id', second);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`passes axe: ranking, side by side, links, backlog (${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await openRanking(page, SAMPLE[language]);
        await expectAccessible(page);
        await page.getByRole('radio', { name: words.priorities.sideBySide }).check({ force: true });
        await expectAccessible(page);
        await page.getByRole('button', { name: words.priorities.links.edit }).first().click();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.priorities.backlog.title }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page);
      });

    test('PRIO-20: Jira gets a file with a summary for each item', async ({ page }) => {
      await openRanking(page, SAMPLE[language]);
      await page.getByRole('button', { name: words.priorities.backlog.title }).click();
      await page.getByRole('radio', { name: 'Jira' }).check({ force: true });
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.priorities.backlog.save }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
      const stream = await file.createReadStream();
      let text = '';
      for await (const chunk of stream) text += String(chunk);
      expect(text).toMatch(/^Summary,Description,Issue Type,Priority,Labels/);
    });

    test('nothing is wider than a phone but the models side by side', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const grid = await openRanking(page, SAMPLE[language]);
      const width = await grid.evaluate((element) => element.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
