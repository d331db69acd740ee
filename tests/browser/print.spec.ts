import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { chooseToImport, importButton } from './support/importing.ts';
import { longMap } from './support/longMap.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

/** Enough for a table of which only the cards in sight are in the page. */
const CARDS = 260;

/** What was in the page at the moment when the browser took it for paper. */
interface Paper {
  readonly cards: number;
  readonly theme: string | undefined;
  /** How many headers stand above columns. */
  readonly heads: number;
  /** How many elements around the grid cut something of it off. */
  readonly cuts: number;
}

/** Prints as the browser does, and gives what was on paper and how many pages there were. */
async function print(page: Page): Promise<Paper & { readonly pages: number }> {
  const paper = page.evaluate(
    () =>
      new Promise<Paper>((resolve) =>
        window.addEventListener(
          'beforeprint',
          () => {
            const grid = document.querySelector('[role=grid]');
            const whole = grid?.getBoundingClientRect();
            let cuts = 0;
            for (let around = grid?.parentElement; whole && around; around = around.parentElement) {
              const box = around.getBoundingClientRect();
              const isIn = box.bottom >= whole.bottom - 1 && box.right >= whole.right - 1 && box.left <= whole.left + 1;
              if (getComputedStyle(around).overflow !== 'visible' && !isIn) cuts++;
            }
            const cards = document.querySelectorAll('[role=grid] [data-item]').length;
            const heads = document.querySelectorAll('[role=grid] thead th').length;
            resolve({ cards, heads, theme: document.documentElement.dataset.theme, cuts });
          },
          { once: true },
        ),
      ),
  );
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  return { ...(await paper), pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

const mounted = (page: Page): Promise<number> => page.locator('[role=grid] [data-item]').count();

for (const language of LANGUAGES)
  test.describe(language, () => {
    const words = wordsOf(language);
    test.use({ locale: LOCALES[language], colorScheme: 'dark' });

    async function openTable(page: Page, map: ReturnType<typeof longMap>): Promise<void> {
      await page.goto('./');
      const file = { name: 'long.safar.json', text: JSON.stringify(map) };
      await importButton(await chooseToImport(page, language, file), language).click();
      await expect(page).toHaveURL(/#\/j\//);
      await page.goto(`${page.url()}/table`);
      await expect(page.getByRole('grid')).toBeVisible();
    }

    test('PRN-1, PRN-2: the whole table is on paper, and the screen is afterwards as it was', async ({ page }) => {
      await openTable(page, longMap(8, CARDS));
      await page.locator('[data-place^="cell"]').first().focus();
      const lanes = await print(page);
      expect(lanes).toMatchObject({ cards: CARDS, theme: 'light', heads: 16, cuts: 0 });
      expect(lanes.pages).toBeGreaterThan(2);
      expect(await mounted(page)).toBeLessThan(CARDS / 2);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.locator('[data-place^="cell"]').first()).toBeFocused();

      await page.getByRole('radio', { name: words.table.arrangements.cards }).check({ force: true });
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(CARDS + 1));
      const rows = await print(page);
      expect(rows).toMatchObject({ cards: CARDS, theme: 'light', cuts: 0 });
      expect(rows.pages).toBeGreaterThan(8);
      expect(await mounted(page)).toBeLessThan(CARDS / 2);

      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('radio')).toHaveCount(0);
    });

    test('PRN-2: many columns stand below one another on paper, and the keyboard stays', async ({ page }) => {
      await openTable(page, longMap(16, CARDS));
      const cell = page.locator('[data-place^="cell"]').nth(2);
      await cell.focus();
      expect(await page.locator('[role=grid] thead').count()).toBe(1);
      const paper = await print(page);
      expect(paper).toMatchObject({ cards: CARDS, heads: 0, cuts: 0 });
      await expect(page.locator('[role=grid] thead')).toHaveCount(1);
      await expect(cell).toBeFocused();
    });

    test('PRN-3: the map as it is seen is one page', async ({ page }) => {
      await openTable(page, longMap(8, CARDS));
      await page.goto(page.url().replace('/table', ''));
      await expect(page.locator('canvas[data-painted]')).toBeVisible();
      expect(await print(page)).toMatchObject({ theme: 'light', pages: 1 });
    });
  });
