import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { chooseToImport, importButton } from './support/importing.ts';
import { CARDS, longMap } from './support/longMap.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { expectSound } from './support/sound.ts';

// A table of so many cards that only those in sight are in the page: nobody may notice.

/** How many rooms of cards that are not in the page are in sight. */
const emptyRooms = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const view = grid?.parentElement?.getBoundingClientRect();
    if (!grid || !view) return Number.NaN;
    return [...grid.querySelectorAll('li:not([data-item]), tbody tr:not([data-item]):not(:has(th))')].filter((room) => {
      const box = room.getBoundingClientRect();
      return box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right;
    }).length;
  });
/** How far the beginning of what has the keyboard, and its end, lie outside the part of the view that headers leave free. */
const outside = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const view = grid?.parentElement?.getBoundingClientRect();
    const focused = document.activeElement?.getBoundingClientRect();
    if (!grid || !view || !focused) return [Number.NaN];
    const heads = [...grid.querySelectorAll('thead, thead th')].filter(
      (head) => getComputedStyle(head).position === 'sticky',
    );
    const top = Math.max(view.top, ...heads.map((head) => head.getBoundingClientRect().bottom));
    const isHigh = focused.height > view.bottom - top;
    return [Math.max(0, top - focused.top - 1), isHigh ? 0 : Math.max(0, focused.bottom - view.bottom - 1)];
  });
const mounted = (page: Page): Promise<number> => page.locator('[role=grid] [data-item]').count();
/** Two frames: what a scroll uncovers is drawn with the frame of the scroll. */
const scroll = (page: Page, x: number, y: number): Promise<void> =>
  page.evaluate(
    ([byX, byY]) =>
      new Promise<void>((resolve) => {
        document.querySelector('[role=grid]')?.parentElement?.scrollBy(byX ?? 0, byY ?? 0);
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    [x, y],
  );

for (const language of LANGUAGES)
  for (const width of [1280, 390])
    test.describe(`${language}, ${width} px`, () => {
      const words = wordsOf(language);
      test.use({ locale: LOCALES[language], viewport: { width, height: 800 } });

      test.beforeEach(async ({ page }) => {
        await page.goto('./');
        await importButton(
          await chooseToImport(page, language, { name: 'long.safar.json', text: JSON.stringify(longMap()) }),
          language,
        ).click();
        await expect(page).toHaveURL(/#\/j\//);
        await page.goto(`${page.url()}/table`);
        await expect(page.getByRole('grid')).toBeVisible();
      });

      test('TAB-11: whatever is scrolled to is there, and what is told adds up to all cards', async ({ page }) => {
        const side = language === 'fa' ? -1 : 1;
        expect(await mounted(page)).toBeGreaterThan(0);
        for (const [x, y] of [
          [0, 900],
          [0, 2500],
          [700, 0],
          [0, -1400],
          [-400, 6000],
          [0, 1e6],
          [0, -777],
        ] as const) {
          await scroll(page, side * x, y);
          expect(await emptyRooms(page)).toBe(0);
          expect(await mounted(page)).toBeLessThan(CARDS / 3);
        }
        // Each list: the places of its items from 1, and in words how many are left out between them.
        const lists = await page.locator('[role=grid] ul').evaluateAll((elements) =>
          elements.map((list) => ({
            size: Number(list.querySelector('[aria-setsize]')?.getAttribute('aria-setsize') ?? 0),
            items: [...list.children].map((item) => item.getAttribute('aria-posinset') ?? item.textContent),
          })),
        );
        const known = lists.filter(({ size }) => size > 0);
        expect(known.length).toBeGreaterThan(0);
        for (const { size, items } of known) {
          let at = 0;
          for (const [index, item] of items.entries()) {
            const isThere = /^\d+$/.test(item);
            const to = isThere ? Number(item) : Number(items[index + 1] ?? size + 1) - 1;
            if (isThere) expect(to).toBe(at + 1);
            else expect(item).toBe(words.tableDialog.moreCards(to - at));
            at = to;
          }
          expect(at).toBe(size);
        }
        await expectSound(page, 'long table');
        await page.getByRole('radio', { name: words.table.arrangements.cards }).check({ force: true });
        await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(CARDS + 1));
        for (const y of [0, 900, 20_000, -3_000, 1e6, -1e6]) {
          await scroll(page, 0, y);
          expect(await emptyRooms(page)).toBe(0);
          expect(await mounted(page)).toBeLessThan(CARDS / 3);
        }
      });

      test('TAB-11: keys and find reach every card; what is written stays open out of sight', async ({ page }) => {
        const { keyboard } = page;
        const grid = page.getByRole('grid');
        await grid.locator('[data-place^="cell"]').first().focus();
        await keyboard.press('Enter');
        for (let step = 0; step < 12; step++) await keyboard.press('ArrowDown');
        await expect(grid.locator('[aria-posinset="13"] > :focus')).toBeInViewport();

        await keyboard.press('Escape');
        for (const keys of ['Control+End', 'ArrowUp', 'Home', 'PageUp', 'Control+End']) {
          await keyboard.press(keys);
          await expect.poll(() => outside(page)).toEqual([0, 0]);
        }
        await keyboard.press('Enter');
        await expect.poll(() => outside(page)).toEqual([0, 0]);

        // Out of sight, the card keeps the keyboard, and its text goes on.
        const id = await grid.locator('[data-card-id]:focus').getAttribute('data-card-id');
        await keyboard.press('F2');
        await keyboard.type(' near');
        await scroll(page, 0, 6_000);
        await expect(grid.getByRole('textbox', { name: words.canvas.cardText })).not.toBeInViewport();
        await keyboard.type(' and far');
        await keyboard.press('Escape');
        await expect(grid.locator(`[data-card-id="${id}"]`)).toBeFocused();
        await expect(grid.locator(`[data-card-id="${id}"]`)).toContainText('near and far');

        await keyboard.press('Control+f');
        await keyboard.type('near and far');
        await expect(grid.locator(`[data-card-id="${id}"]`)).toHaveAttribute('data-found');
        await keyboard.press('Control+a');
        await keyboard.type(' 998');
        await keyboard.press('Enter');
        await expect(grid.locator('[data-card-id="c998"]')).toBeInViewport();
        await keyboard.press('Escape');
        await expect(grid.locator('[data-card-id="c998"]')).toBeFocused();

        await page.getByRole('radio', { name: words.table.arrangements.cards }).check({ force: true });
        await grid.locator('[data-place^="field"][tabindex="0"]').focus();
        await expect(grid.locator('tr[data-card-id="c998"] > :focus')).toBeInViewport();
        await keyboard.press('Control+End');
        await expect(grid.locator(`[aria-rowindex="${CARDS + 1}"] > :focus`)).toBeInViewport({ ratio: 0.99 });
        await expect.poll(() => outside(page)).toEqual([0, 0]);
        await keyboard.press('Control+Home');
        await expect(grid.locator('th[data-column]:focus')).toBeInViewport();
        await keyboard.press('ArrowDown');
        await expect(grid.locator('[aria-rowindex="2"] > :focus')).toBeInViewport();
        expect(await emptyRooms(page)).toBe(0);
      });
    });
