import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { chooseToImport, importButton } from './support/importing.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// A list of so many statements that only those in sight are in the page: nobody may notice.

const CARDS = 600;
const longMap = {
  format: 'safar-journey',
  version: 1,
  journey: { id: 'long', title: 'Long' },
  stages: [{ id: 's', title: 'Stage' }],
  lanes: [{ id: 'l', kind: 'painPoints' }],
  cards: Array.from({ length: CARDS }, (_, i) => ({
    id: `c${i}`,
    laneId: 'l',
    stageId: 's',
    text: `${i % 2 ? 'The code is refused at the till, and nobody says why' : 'کد تخفیف پذیرفته نمی‌شود'} ${i}`,
    evidence: 'assumed',
  })),
};

/** How many rooms of rows that are not in the page are in sight. */
const emptyRooms = (page: Page): Promise<number> =>
  page.locator('[data-list] li:not([data-item])').evaluateAll(
    (rooms) =>
      rooms.filter((room) => {
        const { top, bottom } = room.getBoundingClientRect();
        const view = room.closest('main')?.getBoundingClientRect();
        return view && bottom > view.top && top < view.bottom;
      }).length,
  );

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ locale: LOCALES[language] });

    test('EVD-6: a long list has every row where it is looked for, and Tab goes from row to row', async ({ page }) => {
      const words = wordsOf(language);
      await page.goto('./');
      const file = { name: 'long.safar.json', text: JSON.stringify(longMap) };
      await importButton(await chooseToImport(page, language, file), language).click();
      await expect(page).toHaveURL(/#\/j\//);
      await page.goto(`${page.url()}/evidence`);
      const rows = page.locator('[data-list] [data-item]');
      await expect(rows.first()).toHaveAttribute('aria-setsize', String(CARDS));
      expect(await rows.count()).toBeLessThan(CARDS / 3);

      await rows.first().getByRole('button').first().focus();
      for (let row = 0; row < 20; row++) for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
      await expect(page.locator('[aria-posinset="21"] :focus')).toBeInViewport();
      // Heights are estimated until they are seen: the end may come to lie further down.
      for (const y of [4_000, 12_000, -3_000, 1e6, 1e6]) {
        await page.locator('main').evaluate(
          (main, by) =>
            new Promise<void>((resolve) => {
              main.scrollBy(0, by);
              requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
            }),
          y,
        );
        expect(await emptyRooms(page)).toBe(0);
        expect(await rows.count()).toBeLessThan(CARDS / 3);
      }
      await expect(page.locator(`[aria-posinset="${CARDS}"]`)).toBeInViewport();
      // The row of the keyboard is still there, and the number of rows between is told.
      await expect(page.locator('[aria-posinset="21"] :focus')).not.toBeInViewport();
      await expect(page.locator('[data-list] li').first()).toHaveText(words.tableDialog.moreCards(20));
    });
  });
