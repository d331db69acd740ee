import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { command } from './support/keys.ts';
import { wordsOf } from './support/messages.ts';

// Finding, replacing and filtering on a map, in both languages, with keys and with clicks.

const WORDS = {
  en: {
    locale: 'en-GB',
    blank: /^Blank journey/,
    boutique: /boutique/,
    capture: 'Capture a note',
    find: 'Find',
    query: 'Find in this map',
    replace: 'Replace',
    replacement: 'Replace with',
    replaceAll: 'Replace all',
    place: (at: number, all: number) => `${at} of ${all}`,
    found: '3 hits',
    replaced: '3 places replaced',
    undo: /^Undo/,
    inInbox: 'In the inbox',
    none: 'Nothing found',
    filter: 'Filter',
    owner: /^Marketing, 4 cards$/,
    matching: '4 of 43 cards match',
    hidden: '39 cards hidden',
    hide: 'Hide',
    clear: 'Clear',
    remove: 'Remove Owner: Marketing',
    viewName: 'Name of the view',
    saveView: 'Save view',
    apply: (name: string) => `Apply ${name}`,
  },
  fa: {
    locale: 'fa-IR',
    blank: /^سفر خالی|^نقشه خالی/,
    boutique: /بوتیک/,
    capture: 'یادداشت سریع',
    find: 'یافتن',
    query: 'یافتن در این نقشه',
    replace: 'جایگزینی',
    replacement: 'جایگزین با',
    replaceAll: 'جایگزینی همه',
    place: (at: number, all: number) => `${'۰۱۲۳۴'[at]} از ${'۰۱۲۳۴'[all]}`,
    found: '۳ یافته',
    replaced: '۳ مورد جایگزین شد',
    undo: /^واگرد/,
    inInbox: 'در ورودی',
    none: 'چیزی یافت نشد',
    filter: 'پالایه',
    owner: /^بازاریابی، ۴ کارت$/,
    matching: '۴ از ۴۳ کارت هم‌خوان است',
    hidden: '۳۹ کارت پنهان است',
    hide: 'پنهان',
    clear: 'پاک کردن',
    remove: 'برداشتن «\u2068مسئول: بازاریابی\u2069»',
    viewName: 'نام نما',
    saveView: 'ذخیره نما',
    apply: (name: string) => `به‌کارگیری ${name}`,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const said = (page: Page): Locator => page.locator('[data-announcements]');
const settled = (page: Page): Promise<void> =>
  expect(page.locator('[data-canvas-state]')).toHaveAttribute('data-canvas-state', 'settled', { timeout: 15_000 });

async function openTemplate(page: Page, name: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name }).first().click();
  await settled(page);
}

async function capture(page: Page, words: Words, notes: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: words.capture });
  for (const note of notes) {
    await field.fill(note);
    await field.press('Enter');
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

for (const language of ['en', 'fa'] as const)
  test.describe(`in ${language}`, () => {
    const words = WORDS[language];
    test.use({ locale: words.locale });

    test('FIND-1, FIND-5: a word that is spelled two ways is found and replaced everywhere, with keys', async ({
      page,
    }) => {
      await openTemplate(page, words.blank);
      await capture(page, words, ['برنامه مشتری\u200Cمداری ما', 'مشتري مداري و مشتریمداری', 'چیز دیگر']);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+f');
      const query = page.getByRole('textbox', { name: words.query });
      await expect(query).toBeFocused();
      await query.fill('مشتری مداری');
      await expect(said(page)).toHaveText(words.found);
      await query.press('Enter');
      const bar = page.getByRole('search', { name: words.find });
      await expect(bar).toContainText(words.place(1, 3));
      await expect(bar).toContainText(words.inInbox);
      await query.press('Shift+Enter');
      await expect(bar).toContainText(words.place(3, 3));
      await query.press('F3');
      await expect(bar).toContainText(words.place(1, 3));
      await expect(query).toBeFocused();
      await bar.getByRole('button', { name: words.replace, exact: true }).press('Enter');
      await page.getByRole('textbox', { name: words.replacement }).fill('وفاداری');
      await page.getByRole('button', { name: words.replaceAll }).press('Enter');
      await expect(said(page)).toHaveText(words.replaced);
      await query.fill('مشتري');
      await expect(bar).toContainText(words.none);
      await query.fill('وفاداری');
      await expect(bar).toContainText(words.found);
      await expectAccessible(page);
      await query.press('Escape');
      await expect(bar).toBeHidden();
      await page.getByRole('button', { name: words.undo }).first().click();
      await page.getByRole('button', { name: words.find, exact: true }).click();
      await query.fill('مشتریمداری');
      await expect(bar).toContainText(words.found);
    });

    test('MAP-12: letters that come before the code of the field are written into it', async ({ page }) => {
      let arrive = (): void => undefined;
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/FindBar-*.js', async (route) => {
        await arrived;
        await route.continue();
      });
      await openTemplate(page, words.boutique);
      const address = page.url();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('shop');
      arrive();
      await expect(page.getByRole('textbox', { name: words.query })).toHaveValue('shop');
      await page.keyboard.type('s');
      await expect(page.getByRole('textbox', { name: words.query })).toHaveValue('shops');
      expect(page.url()).toBe(address);
    });

    test('FIND-3: a hit on the map is selected, and the keyboard goes to it on leaving', async ({ page }) => {
      await openTemplate(page, words.boutique);
      await page.getByRole('button', { name: words.find, exact: true }).click();
      const query = page.getByRole('textbox', { name: words.query });
      await query.fill(language === 'fa' ? 'ويترين' : 'shop window');
      await query.press('Enter');
      const card = page.locator('[data-card-id][aria-pressed="true"]');
      await expect(card).toHaveCount(1);
      const id = (await card.getAttribute('data-card-id')) ?? '';
      await query.press('Escape');
      await expect(page.locator(`[data-card-id="${id}"]`)).toBeFocused();
    });

    test('FIND-4: hits are ringed and their words marked; one that is folded away says so and is shown from there', async ({
      page,
    }) => {
      const { find, actions } = wordsOf(language);
      await openTemplate(page, words.boutique);
      await page.getByRole('button', { name: words.find, exact: true }).click();
      const query = page.getByRole('textbox', { name: words.query });
      await query.fill(language === 'fa' ? 'ويترين' : 'shop window');
      const ringed = page.locator('[data-card-id]').filter({ visible: true });
      await expect
        .poll(() =>
          ringed.evaluateAll(
            (cards) => cards.filter((card) => getComputedStyle(card).outlineStyle === 'dashed').length,
          ),
        )
        .toBeGreaterThan(0);
      const marked = () => page.evaluate(() => [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0));
      await expect.poll(marked).toBeGreaterThan(0);
      await query.press('Enter');
      await query.press('Escape');
      const id = (await page.locator('[data-card-id]:focus').getAttribute('data-card-id')) ?? '';
      const hit = page.locator(`[data-card-id="${id}"]`);
      await command(page, wordsOf(language), actions.collapseLane);
      await expect(hit).toHaveCount(0);
      await page.getByRole('button', { name: words.find, exact: true }).click();
      await query.press('Enter');
      const bar = page.getByRole('search', { name: words.find });
      await expect(bar).toContainText(find.place.collapsed);
      await bar.getByRole('button', { name: find.show }).click();
      await expect(hit).toBeVisible();
    });

    test('FIND-20: the minimap shows the part on screen; a press there moves the view', async ({ page }) => {
      // Large enough for a minimap.
      await page.setViewportSize({ width: 1440, height: 900 });
      await openTemplate(page, words.boutique);
      const minimap = page.locator('[data-minimap]');
      // It says nothing new while the whole map is on screen.
      await expect(minimap).toBeAttached();
      await expect(minimap).toBeHidden();
      await page.mouse.move(720, 450);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -600);
      await page.keyboard.up('Control');
      await expect(minimap).toBeVisible();
      await settled(page);
      const column = page.locator('[data-header=stage]').first();
      const before = await column.boundingBox();
      const box = await minimap.boundingBox();
      if (!box || !before) throw new Error('the minimap is not on the screen');
      // Its far end: the left one of a map that runs right to left.
      await page.mouse.click(language === 'fa' ? box.x + 4 : box.x + box.width - 4, box.y + box.height / 2);
      await settled(page);
      await expect.poll(async () => (await column.boundingBox())?.x).not.toBe(before.x);
      // Keys do it too: the whole map in sight again.
      await page.keyboard.press('Shift+1');
      await expect(column).toBeInViewport();
    });

    test('FIND-10, FIND-12, FIND-13, FIND-14: filter by owner, hide, save the view, and come back to it', async ({
      page,
    }) => {
      await openTemplate(page, words.boutique);
      await page.getByRole('button', { name: words.filter, exact: true }).click();
      const panel = page.getByRole('region', { name: words.filter, exact: true });
      await panel.getByRole('checkbox', { name: words.owner }).check();
      await expect(page.getByText(words.matching, { exact: true }).first()).toBeVisible();
      await expect(page.getByRole('button', { name: words.remove })).toBeVisible();
      // The bar of the filter has taken some of its room: whatever ends under the zoom buttons has no target size.
      await panel.press('Shift+1');
      await settled(page);
      await expectAccessible(page);
      const shown = await page.locator('[data-card-id]').count();
      await panel.getByRole('radio', { name: words.hide }).check();
      await expect(page.getByText(words.hidden)).toBeVisible();
      await settled(page);
      expect(await page.locator('[data-card-id]').count()).toBeLessThan(shown);
      await panel.getByRole('textbox', { name: words.viewName }).fill('Team');
      await panel.getByRole('button', { name: words.saveView }).click();
      await expect(panel.getByRole('button', { name: words.apply('Team') })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: words.clear, exact: true }).click();
      await expect(page.getByText(words.hidden)).toBeHidden();

      await page.reload();
      await settled(page);
      await page.getByRole('button', { name: words.filter, exact: true }).click();
      await panel.getByRole('button', { name: words.apply('Team') }).click();
      await expect(page.getByText(words.hidden)).toBeVisible();
      await page.getByRole('button', { name: words.remove }).click();
      await expect(page.getByText(words.hidden)).toBeHidden();
    });
  });
