import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import type { Messages } from '../../src/i18n/Messages.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// The table, edited by keys alone, in both languages; and what it promises to small windows and to axe.

const TEXTS = {
  en: { blank: /^Blank journey/, sample: /boutique/i, one: 'The code is refused', two: 'Asks a friend', stage: 'Try' },
  fa: {
    blank: /^سفر خالی|^نقشه خالی/,
    sample: /بوتیک/,
    one: 'کد تخفیف در CRM پذیرفته نمی‌شود',
    two: 'از یک دوست می‌پرسد',
    stage: 'آزمودن',
  },
} as const;

const gridOf = (page: Page): Locator => page.getByRole('grid');
const cellOf = (card: Locator): Locator => card.locator('xpath=ancestor::td');

async function openTable(page: Page, template: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: template }).first().click();
  await expect(page).toHaveURL(/#\/j\//);
  await page.goto(`${page.url()}/table`);
  await expect(gridOf(page)).toBeVisible();
}

/** Tab from the beginning of the page, until the keyboard is in the table: one stop among the others. */
async function tabIntoTable(page: Page, words: Messages): Promise<void> {
  await page.getByRole('link', { name: words.mapScreen.back }).focus();
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    if (await page.locator('[role=grid] :focus').count()) return;
  }
  throw new Error('Tab does not reach the table');
}

/** Runs a command by its name in the palette. */
async function command(page: Page, words: Messages, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: words.mapScreen.palette.search })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
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
    const texts = TEXTS[language];
    const [later, earlier] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    test.use({ locale: LOCALES[language] });

    test('TAB-2 TAB-3: cards, stages, steps and lanes by keys alone, and all of it undone', async ({ page }) => {
      test.setTimeout(60_000);
      const { keyboard } = page;
      await openTable(page, texts.blank);
      const grid = gridOf(page);
      const start = await grid.ariaSnapshot();
      await tabIntoTable(page, words);
      await expect(grid.locator('td:focus')).toHaveAccessibleName(words.table.empty);

      await keyboard.press('Enter');
      await keyboard.type(texts.one);
      await keyboard.press('Control+Enter');
      await keyboard.type(texts.two);
      await keyboard.press('Escape');
      const one = grid.locator('[data-card-id]', { hasText: texts.one });
      const two = grid.locator('[data-card-id]', { hasText: texts.two });
      await expect(two).toBeFocused();
      await expect(cellOf(one).getByRole('listitem')).toHaveCount(2);

      // Within the cell, along the lane, into the next lane.
      await keyboard.press('Alt+Shift+ArrowUp');
      await expect(cellOf(two).getByRole('listitem').first()).toContainText(texts.two);
      await keyboard.press(`Alt+${later}`);
      await expect(cellOf(two).getByRole('listitem')).toHaveCount(1);
      await keyboard.press('Alt+ArrowDown');
      await expect(two).toBeFocused();
      const lane = await two.locator('xpath=ancestor::tr').locator('th').getAttribute('aria-label');
      await expect(page.locator('[data-announcements]')).toContainText(lane?.split(': ').at(-1) ?? '?');

      // Fields: by command, and in the panel beside the table.
      await command(page, words, words.actions.evidence.assumed);
      await expect(two).toContainText(words.terms.evidence.assumed);
      const owner = page.getByRole('complementary').getByLabel(words.inspector.field.owner);
      for (let stop = 0; stop < 40 && !(await owner.evaluate((field) => field === document.activeElement)); stop++)
        await keyboard.press('Tab');
      await keyboard.type('CRM');
      await expect(two).toContainText('CRM');
      await two.focus();

      // The menu of the card; a link; the inbox and back.
      await keyboard.press('Shift+C');
      await keyboard.type(texts.one.slice(0, 4));
      await keyboard.press('Enter');
      await expect(two).toContainText(words.table.links(1));
      await keyboard.press('Shift+F10');
      await expect(page.getByRole('menu', { name: words.mapScreen.menu.card })).toBeVisible();
      await keyboard.press('Escape');
      await expect(two).toBeFocused();
      await command(page, words, words.actions.sendToInbox);
      await expect(grid.locator('[data-place=inbox]').getByRole('button', { name: texts.two }).first()).toBeVisible();

      // Stages, steps and lanes.
      await keyboard.press('Control+Home');
      await keyboard.press('Enter');
      await keyboard.type(texts.stage);
      await keyboard.press('Enter');
      const stage = grid.getByRole('columnheader', { name: words.table.stage(texts.stage) });
      await expect(stage).toBeFocused();
      await keyboard.press(`Alt+${later}`);
      await expect(grid.locator('[data-stage-id]').nth(1)).toContainText(texts.stage);
      await expect(stage).toBeFocused();
      await keyboard.press(`Alt+${earlier}`);
      const stages = await grid.locator('[data-stage-id]').count();
      await keyboard.press('Control+d');
      await expect(grid.locator('[data-stage-id]')).toHaveCount(stages + 1);
      await keyboard.press('Delete');
      await expect(grid.locator('[data-stage-id]')).toHaveCount(stages);
      const steps = await grid.locator('[data-step-id]').count();
      await command(page, words, words.actions.addStep);
      await keyboard.type('S2');
      await keyboard.press('Enter');
      await expect(grid.locator('[data-step-id]')).toHaveCount(steps + 1);
      await expect(grid.getByRole('columnheader', { name: words.table.step('S2') })).toBeFocused();
      await keyboard.press('ArrowDown');
      await keyboard.press('Home');
      const lanes = await grid.locator('[data-lane-id]').count();
      await keyboard.press('Alt+ArrowDown');
      await keyboard.press('Control+d');
      await expect(grid.locator('[data-lane-id]')).toHaveCount(lanes + 1);
      await command(page, words, words.actions.hideLane);
      await expect(grid.getByRole('rowheader', { name: words.table.hidden })).toHaveCount(1);

      const undo = page.getByRole('button', { name: new RegExp(`^${words.mapScreen.undo(null)}`) }).first();
      for (let step = 0; step < 40 && (await undo.getAttribute('aria-disabled')) !== 'true'; step++)
        await keyboard.press('Control+z');
      await expect(undo).toHaveAttribute('aria-disabled', 'true');
      expect(await grid.ariaSnapshot()).toBe(start);
    });

    test('TAB-6: axe finds nothing, empty and full, while editing and in the dark', async ({ page }) => {
      test.setTimeout(120_000);
      await openTable(page, texts.sample);
      await expectAccessible(page);
      await page.locator('[role=grid] [data-card-id]').first().dblclick();
      await expect(page.getByRole('textbox', { name: words.canvas.cardText })).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: words.table.arrangements.cards }).check({ force: true });
      await expect(page.getByRole('columnheader', { name: words.inspector.field.owner })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('radio', { name: words.table.arrangements.lanes }).check({ force: true });
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 256 });
      await expectAccessible(page);
    });

    test('TAB-5: on a phone and at 400 % nothing is cut off, and every card is there', async ({ page }) => {
      await openTable(page, texts.sample);
      const grid = gridOf(page);
      const wide = await grid.locator('[data-card-id]').count();
      await page.setViewportSize({ width: 320, height: 256 });
      await expect(grid.getByRole('rowheader').nth(30)).toBeAttached();
      expect(await grid.locator('[data-card-id]').count()).toBe(wide);
      const overflow = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('[data-map-keys]')].map(
          (element) => element.scrollWidth - element.clientWidth,
        ),
      );
      expect(overflow).toEqual([0, 0]);
      await grid.locator('[data-place^="cell"]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(grid.locator('td:focus')).toBeInViewport();
    });
  });
