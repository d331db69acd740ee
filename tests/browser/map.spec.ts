import { expect, type Page, test } from '@playwright/test';
import { expectSaveState } from './support/blankJourney.ts';

// Small maps built as people build them, in both languages: with keys only, and with clicks only.

const WORDS = {
  en: {
    locale: 'en-GB',
    blank: /^Blank journey/,
    pain: 'Pain points',
    severity: /^3, /,
    inbox: /^Inbox, /,
    inboxTitle: 'Inbox',
    proposed: 'Evidence: proposed',
    search: 'Search commands',
    addStage: 'Add stage',
    addLane: 'Add lane',
    kind: 'Kind of lane',
    backstage: 'Backstage',
    moveTo: /^Move .* to…$/,
    move: 'Move',
    lane: 'Lane',
    details: 'Details',
    capture: 'Capture a note',
    add: 'Add note',
    edit: 'Edit text',
    more: 'More',
    delete: 'Delete',
    deleted: '1 card deleted',
    undo: 'Undo',
    notifications: 'Notifications',
    note: 'The code is refused',
  },
  fa: {
    locale: 'fa-IR',
    blank: /^سفر خالی|^نقشه خالی/,
    pain: 'نقاط درد',
    severity: /^۳, |^۳، /,
    inbox: /^ورودی، /,
    inboxTitle: 'ورودی',
    proposed: 'شواهد: پیشنهادی',
    search: 'جستجوی فرمان‌ها',
    addStage: 'افزودن مرحله',
    addLane: 'افزودن ردیف',
    kind: 'نوع ردیف',
    backstage: 'پشت صحنه',
    moveTo: /^انتقال .* به…$/,
    move: 'انتقال',
    lane: 'ردیف',
    details: 'جزئیات',
    capture: 'یادداشت سریع',
    add: 'افزودن یادداشت',
    edit: 'ویرایش متن',
    more: 'بیشتر',
    delete: 'حذف',
    deleted: '۱ کارت حذف شد',
    undo: 'واگرد',
    notifications: 'اعلان‌ها',
    note: 'کد تخفیف در CRM پذیرفته نمی‌شود',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

async function openBlank(page: Page, words: Words): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: words.blank }).click();
  await expect(page.getByRole('button', { name: words.inbox })).toBeVisible();
}

/** Runs a command by its name, with keys only. */
async function command(page: Page, words: Words, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: words.search })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const cards = (page: Page, text: string) => page.locator('[data-card-id]', { hasText: text });

for (const [language, words] of Object.entries(WORDS))
  test.describe(language, () => {
    test.use({ locale: words.locale });

    test('MAP-11 MAP-13 MAP-31: a small map with keys only', async ({ page }) => {
      await openBlank(page, words);
      await page.keyboard.press('n');
      await expect(page.getByRole('textbox', { name: words.capture })).toBeFocused();
      await page.keyboard.type(words.note);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: words.inbox })).toContainText(language === 'fa' ? '۱' : '1');

      const stages = await page.locator('[data-stage-id]').count();
      await command(page, words, words.addStage);
      await page.keyboard.type('S4');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-stage-id]')).toHaveCount(stages + 1);
      await expect(page.locator('[data-stage-id]', { hasText: 'S4' })).toHaveAttribute('aria-current', 'true');

      const lanes = await page.locator('[data-lane-id]').count();
      await command(page, words, words.addLane);
      await expect(page.getByRole('combobox', { name: words.kind })).toBeFocused();
      await page.keyboard.type(words.backstage);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-lane-id]').count()).toBeGreaterThan(lanes);
      // Back: the lane, the stage with its name.
      for (let step = 0; step < 2; step++) await page.keyboard.press('Control+z');
      await expect(page.locator('[data-stage-id]')).toHaveCount(stages);

      await page.getByRole('button', { name: words.inbox }).focus();
      await page.keyboard.press('Enter');
      await expect(
        page.getByRole('region', { name: words.inboxTitle }).locator('[data-inbox-note]').first(),
      ).toBeFocused();
      await page.keyboard.press('Escape');
      // Escape gives the keyboard back to the map: to the title beside the stage that was taken back. Down to a cell.
      await expect(page.locator('[data-stage-id]:focus')).toHaveCount(1);
      for (let row = 0; row < 2; row++) await page.keyboard.press('ArrowDown');
      await expect(page.locator('[data-cell-stop]')).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.type(words.note);
      // Enter is a new line of the card; Escape keeps what was typed.
      await page.keyboard.press('Escape');
      const card = cards(page, words.note.split(' ')[0] ?? '');
      await expect(card).toHaveCount(1);
      await command(page, words, words.proposed);
      await page.keyboard.press('Control+d');
      await expect(card).toHaveCount(2);
      await page.keyboard.press('Delete');
      await expect(card).toHaveCount(1);
    });

    test('MAP-2 MAP-20 MAP-30: a small map with clicks only', async ({ page }) => {
      await openBlank(page, words);
      await page.getByRole('textbox', { name: words.capture }).fill(words.note);
      await page.getByRole('button', { name: words.add }).click();
      await page.getByRole('button', { name: words.inbox }).click();
      await page.getByRole('button', { name: words.moveTo }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: words.lane, exact: true }).selectOption({ label: words.pain });
      await dialog.getByRole('button', { name: words.move, exact: true }).click();
      await expect(page.getByRole('button', { name: words.inbox })).toContainText(language === 'fa' ? '۰' : '0');
      const card = cards(page, words.note.split(' ')[0] ?? '');
      await expect(card).toHaveCount(1);

      await card.click();
      const details = page.getByRole('complementary', { name: words.details });
      await details.getByRole('combobox').first().selectOption('pain');
      await details.getByRole('radio', { name: words.severity }).first().check({ force: true });
      await expect(card).toHaveAttribute('data-card-kind', 'pain');

      await card.click({ button: 'right' });
      await page.getByRole('menuitem', { name: words.delete }).click();
      await expect(card).toHaveCount(0);
      const notice = page.getByRole('region', { name: words.notifications });
      await expect(notice).toContainText(words.deleted);
      await notice.getByRole('button', { name: words.undo }).click();
      await expect(card).toHaveCount(1);
      await expectSaveState(page, 'saved');
      await page.reload();
      await expect(cards(page, words.note.split(' ')[0] ?? '')).toHaveCount(1);
    });

    test('MAP-1: nothing of the screen is cut off on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openBlank(page, words);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      for (const control of [
        page.getByRole('textbox', { name: words.capture }),
        page.getByRole('button', { name: words.inbox }),
        page.getByRole('button', { name: words.more, exact: true }),
      ])
        await expect(control).toBeInViewport({ ratio: 1 });
    });
  });
