import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectSaveState } from './support/blankJourney.ts';
import { dropFile } from './support/importing.ts';
import { readRaw } from './support/rawDatabase.ts';
import { TEST_LANGUAGES, WORDS } from './support/words.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url));

const PASTE = {
  en: {
    blank: /^Blank journey/,
    add: 'Add to this map',
    asNew: 'As a new map',
    shape: 'What it is',
    undo: 'Undo',
    lines: 'Make cards of lines',
    inCell: /in the cell/,
    oneCard: 'Add to this map: 1 card',
    oneOfEach: 'As a new map: 1 stage · 1 step · 1 lane · 1 card',
  },
  fa: {
    blank: /^سفر خالی/,
    add: 'افزودن به این نقشه',
    asNew: 'به صورت نقشه جدید',
    shape: 'این چیست',
    undo: 'واگرد',
    lines: 'ساختن کارت از خط‌ها',
    inCell: /در خانهٔ/,
    oneCard: 'افزودن به این نقشه: ۱ کارت',
    oneOfEach: 'به صورت نقشه جدید: ۱ مرحله · ۱ گام · ۱ ردیف · ۱ کارت',
  },
} as const;

const KEPT = {
  en: {
    columns: 'What the columns are',
    recalled: /^Read like the last table/,
    guess: 'Read it anew',
    settings: 'Settings',
    forget: 'Forget',
    forgotten: /^Forgotten/,
  },
  fa: {
    columns: 'هر ستون چیست',
    recalled: /^مانند جدول پیشین/,
    guess: 'از نو بخوان',
    settings: 'تنظیمات',
    forget: 'فراموش کن',
    forgotten: /^فراموش شد/,
  },
} as const;

const cards = (page: Page, text: string): Locator => page.locator('[data-card-id]').filter({ hasText: text });

/** Pastes on the map, as the browser does after Ctrl+V. */
const pasteOn = (page: Page, data: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);

/** Drops a file of any bytes in the middle of an element. */
async function dropBytes(page: Page, selector: string, name: string, type: string, bytes: Buffer): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  await page.evaluate(
    ([selector, name, type, base64, clientX, clientY]) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type }));
      const target = document.querySelector(selector);
      for (const event of ['dragenter', 'dragover', 'drop'])
        target?.dispatchEvent(
          new DragEvent(event, { dataTransfer, clientX, clientY, bubbles: true, cancelable: true }),
        );
    },
    [selector, name, type, bytes.toString('base64'), box.x + box.width / 2, box.y + box.height / 2] as const,
  );
}

async function standOnFirstCell(page: Page): Promise<void> {
  await page.locator('[data-canvas-state]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-cell-stop]:focus, [data-card-id]:focus')).toHaveCount(1);
}

async function openBlank(page: Page, language: 'en' | 'fa'): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: PASTE[language].blank }).click();
  await expect(page.getByRole('textbox', { name: WORDS[language].title })).toBeVisible();
  await expectSaveState(page, 'saved');
}

for (const language of TEST_LANGUAGES)
  test.describe(language, () => {
    const words = PASTE[language];
    test.use({ locale: WORDS[language].locale, permissions: ['clipboard-read', 'clipboard-write'] });

    test('PASTE-1: cards are copied with Ctrl+C and pasted with Ctrl+V in this and another tab', async ({
      page,
      context,
    }) => {
      await openBlank(page, language);
      await pasteOn(page, { 'text/plain': ' - one line' });
      await expect(page.getByRole('button', { name: words.undo }).last()).toBeVisible();
      await standOnFirstCell(page);
      await pasteOn(page, { 'text/plain': 'placed' });
      await expect(cards(page, 'placed')).toHaveCount(1);
      await cards(page, 'placed').click();
      await page.keyboard.press('Control+c');
      await page.keyboard.press('Control+v');
      await expect(cards(page, 'placed')).toHaveCount(2);
      await expectSaveState(page, 'saved');
      const other = await context.newPage();
      await other.goto(page.url());
      await expect(cards(other, 'placed')).toHaveCount(2);
      await standOnFirstCell(other);
      await other.keyboard.press('Control+v');
      await expect(cards(other, 'placed')).toHaveCount(3);
      await expectSaveState(other, 'saved');
      const ids = (await readRaw(other, 'rows')).filter(({ table }) => table === 'cards').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      await page.bringToFront();
      await cards(page, 'placed').first().click();
      await page.keyboard.press('Control+x');
      await expect(cards(page, 'placed')).toHaveCount(2);
    });

    test('PASTE-10: a pasted table is shown first, then added in one step that undo takes back', async ({ page }) => {
      await openBlank(page, language);
      await standOnFirstCell(page);
      const html =
        '<table><tr><td></td><td colspan="2">Alpha</td><td>Beta</td></tr><tr><td></td><td>a1</td><td>a2</td><td>b1</td></tr>' +
        '<tr><td>Pain points</td><td>slow<br>page</td><td></td><td>dear</td></tr><tr><td>احساس</td><td>۱</td><td>۳</td><td>۵</td></tr></table>';
      await pasteOn(page, { 'text/html': html, 'text/plain': '\tAlpha\t\tBeta\n' });
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('columnheader', { name: 'Alpha' })).toHaveAttribute('colspan', '2');
      expect((await readRaw(page, 'rows')).filter(({ table }) => table === 'cards')).toEqual([]);
      await dialog.getByRole('button', { name: words.add }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText('Alpha').first()).toBeVisible();
      await expect(cards(page, 'slow')).toHaveCount(1);
      await expectSaveState(page, 'saved');
      const made = (await readRaw(page, 'rows')).filter(({ table }) => table === 'cards');
      expect(made).toHaveLength(5);
      await page.keyboard.press('Control+z');
      await expect(cards(page, 'slow')).toHaveCount(0);
      await expectSaveState(page, 'saved');
      expect((await readRaw(page, 'rows')).filter(({ table }) => table === 'stages')).toHaveLength(3);
    });

    test('PASTE-24: what is left out is named with its place, and what is made is counted by where it goes', async ({
      page,
    }) => {
      await openBlank(page, language);
      const add = (text: string) => pasteOn(page, { 'text/plain': text });
      const dialog = page.getByRole('dialog');
      await add('Text\tKind\tStage\tSeverity\tTicket\nslow\tpain\tPay\t9\tA-1\ndear\tgizmo\tPay\t\tA-2');
      await expect(dialog.getByRole('listitem').filter({ hasText: 'Severity' }).last()).toContainText('9');
      await expect(dialog.getByRole('listitem').filter({ hasText: 'gizmo' })).not.toHaveCount(0);
      await expect(dialog.getByRole('listitem').filter({ hasText: 'Ticket' })).not.toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(cards(page, 'slow')).toHaveCount(1);
      await add('\tPay\nPain points\tagain');
      await expect(dialog.getByText(words.oneCard)).toBeVisible();
      await expect(dialog.getByText(words.oneOfEach)).toBeVisible();
    });

    test('PASTE-11: lines are shown first and become cards of the focused cell', async ({ page }) => {
      await openBlank(page, language);
      await standOnFirstCell(page);
      await pasteOn(page, { 'text/plain': '• first\n\n2. second, with a comma\n۳. third' });
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByLabel(words.shape)).toHaveValue('lines');
      await expect(dialog).toHaveAccessibleName(words.lines);
      await expect(dialog.getByText(words.inCell)).toBeVisible();
      // What Enter makes is what is shown (PASTE-24).
      await expect(dialog.getByRole('button', { name: words.add })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
      for (const text of ['first', 'second, with a comma', 'third']) await expect(cards(page, text)).toHaveCount(1);
    });

    test('PASTE-30: a CSV file dropped on the library becomes a map, one dropped on a map is offered to it', async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page.getByRole('button', { name: WORDS[language].import }).first()).toBeVisible();
      await dropBytes(page, 'main', 'سفر.csv', 'text/csv', fixture('lanes-by-stages-fa.csv'));
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: words.add })).toHaveCount(0);
      await dialog.getByRole('button', { name: words.asNew }).click();
      await expect(page.getByRole('textbox', { name: WORDS[language].title })).toHaveValue('سفر');
      await expect(cards(page, 'فروشگاه')).toHaveCount(1);
      await dropBytes(page, 'main', 'items.csv', 'text/csv', fixture('items-en.csv'));
      await expect(dialog.getByLabel(words.shape)).toHaveValue('items');
      await dialog.getByRole('button', { name: words.add }).click();
      await expect(page.getByText('Checkout').first()).toBeAttached();
    });

    test('PASTE-23: a table with the headers of an earlier one is read like it, until that is forgotten', async ({
      page,
    }) => {
      const words = { ...PASTE[language], ...KEPT[language] };
      await openBlank(page, language);
      const drop = (rows: string) =>
        dropBytes(page, 'main', 'week.csv', 'text/csv', Buffer.from(`Phase,Seen,Ticket\n${rows}`));
      const dialog = page.getByRole('dialog');
      const ticket = dialog.getByLabel('Ticket');
      const openColumns = () => dialog.getByText(words.columns).click();
      await drop('Search,nobody finds it,A-1');
      await dialog.getByLabel(words.shape).selectOption('items');
      await openColumns();
      await ticket.selectOption('tags');
      await dialog.getByRole('button', { name: words.add }).click();
      await drop('Pay,too slow,A-7');
      await expect(dialog.getByText(words.recalled)).toBeVisible();
      await openColumns();
      await expect(ticket).toHaveValue('tags');
      await dialog.getByRole('button', { name: words.guess }).click();
      await expect(dialog.getByText(words.recalled)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await dialog.getByRole('combobox').fill(words.settings);
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: words.forget }).click();
      await expect(dialog.getByText(words.forgotten)).toBeVisible();
      await page.keyboard.press('Escape');
      await drop('Pay,too slow,A-7');
      await expect(dialog.getByLabel(words.shape)).toBeVisible();
      await expect(dialog.getByText(words.recalled)).toHaveCount(0);
    });

    test('PASTE-31: what is no table is refused in words, and nothing is stored', async ({ page }) => {
      await openBlank(page, language);
      const before = (await readRaw(page, 'rows')).length;
      await dropFile(page, 'main', 'empty.csv', ' ');
      await dropBytes(page, 'main', 'book.csv', 'text/csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]));
      await expect(page.getByText(/CSV/).first()).toBeVisible();
      expect((await readRaw(page, 'rows')).length).toBe(before);
    });

    test('PASTE-40: a dropped image becomes an image card in the cell under the pointer', async ({ page }) => {
      await openBlank(page, language);
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      );
      await dropBytes(page, 'main', 'p.png', 'image/png', png);
      await expect(page.locator('[data-card-kind="image"]')).toHaveCount(1);
      await dropBytes(page, 'main', 'fake.png', 'image/png', Buffer.from('no picture'));
      await expect(page.getByText(/WebP/).first()).toBeVisible();
      await expect(page.locator('[data-card-kind="image"]')).toHaveCount(1);
    });
  });
