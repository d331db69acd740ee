import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { saveStateOf } from './support/blankJourney.ts';
import { openBoutique } from './support/exporting.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// A future state is made, changed, and compared with the map of today, in both languages.

const go = (page: Page, id: string, screen = ''): Promise<void> =>
  page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/j/${id}${screen && `/${screen}`}`,
  );
const idOf = (page: Page): string => /#\/j\/([\w.:-]+)/.exec(page.url())?.[1] ?? '';

for (const language of ['en', 'fa'] as const)
  test.describe(language, () => {
    const words = wordsOf(language);
    const { compare } = words;
    test.use({ locale: LOCALES[language], actionTimeout: 8_000 });

    test('PAIR-1, PAIR-3, PAIR-6, PAIR-7: from the map of today to a plan that was measured', async ({ page }) => {
      const today = await openBoutique(page, language);
      await go(page, today, 'compare');
      await page.getByRole('main').getByRole('button', { name: words.actions.makeFuture }).click();
      await expect.poll(() => idOf(page)).not.toBe(today);
      await expect(page.getByRole('textbox', { name: words.mapScreen.title })).toHaveValue(
        new RegExp(compare.futureTitle('').trim()),
      );
      const future = idOf(page);

      await page.locator('[data-card-kind="action"]').first().click();
      await page.keyboard.press('Delete');
      await go(page, future, 'compare');
      const differences = page.getByRole('region', { name: compare.differences.title });
      await expect(differences.getByRole('listitem')).toHaveCount(1);
      await expect(differences.getByRole('listitem')).toContainText(compare.outcome.dropped);
      const kept = differences.getByRole('button', { name: new RegExp(`^${compare.outcome.kept}`) });
      await kept.click();
      await expect(differences.getByRole('listitem').nth(1)).toBeVisible();
      await expect(page.getByRole('region', { name: compare.pains.title }).getByRole('listitem').first()).toBeVisible();

      const metrics = page.getByRole('region', { name: compare.metrics.title });
      const row = metrics.getByRole('row').nth(1);
      await row.getByRole('textbox').nth(0).fill('80');
      await row.getByRole('textbox').nth(1).fill('85');
      await page.keyboard.press('Enter');
      await expect(row).toContainText(compare.metrics.outcome.reached);
      await page.getByRole('button', { name: words.mapScreen.undo(words.commands.names.setCards) }).click();
      await expect(row).toContainText(compare.metrics.outcome.notMeasured);

      await page.getByRole('link', { name: compare.open.current }).click();
      await expect.poll(() => idOf(page)).toBe(today);
      await expect(page.locator('[data-card-kind="action"]').first()).toBeVisible();
      await expect(saveStateOf(page)).toHaveAttribute('data-save-state', 'saved');
    });

    test('PAIR-2: a pair is set free and made again from what is on the device', async ({ page }) => {
      const today = await openBoutique(page, language);
      await go(page, today, 'compare');
      // Pressed twice, it is still one future state.
      await page.getByRole('main').getByRole('button', { name: words.actions.makeFuture }).dblclick();
      await expect.poll(() => idOf(page)).not.toBe(today);
      await go(page, idOf(page), 'compare');
      await page.getByRole('button', { name: compare.unpair }).click();
      // A future state makes no further one: it is paired with a map that exists.
      await expect(page.getByRole('main').getByRole('button', { name: words.actions.makeFuture })).toBeHidden();
      await expect(page.getByRole('combobox', { name: compare.otherMap }).getByRole('option')).toHaveCount(2);
      await page.getByRole('combobox', { name: compare.otherMap }).selectOption({ index: 1 });
      await page.getByRole('button', { name: compare.pair }).click();
      await expect(page.getByRole('region', { name: compare.differences.title })).toContainText(
        compare.differences.same,
      );
      await page.getByRole('link', { name: compare.open.current }).click();
      await expect.poll(() => idOf(page)).toBe(today);
      await go(page, today, 'compare');
      await expect(page.getByRole('heading', { name: compare.title })).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations).toEqual([]);
      }
    });
  });
