import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/i18n/Formats.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { TEST_LANGUAGES, WORDS } from './support/words.ts';

const LINES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The search is slow #pain >wi !3',
    'She asks a friend #action >arr',
    'Nobody greets #pain >adv @Sales',
    'Too dear',
  ],
  fa: ['جستجو کند است #درد >خوا !۳', 'از دوستش می‌پرسد #کنش >ورود', 'کسی سلام نمی‌کند #درد >راهن @فروش', 'گران است'],
};
/** A stage and a lane, as they begin. */
const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['pain wis', '>arr /pain', 'adv act', '>retu /"pain points"'],
  fa: ['درد خوا', '>ورود /نقاط', 'راهن کنش', '>بازگ /«نقاط درد»'],
};

async function openBoutique(page: Page, language: Language): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: WORDS[language].boutique }).first().click();
  await expect(page.getByRole('textbox', { name: wordsOf(language).mapScreen.capture.name })).toBeVisible();
}

const cardCount = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const language of TEST_LANGUAGES)
  test.describe(language, () => {
    test.use({ locale: LOCALES[language] });
    const words = wordsOf(language);
    const { capture, inbox } = words.mapScreen;
    const number = (n: number) =>
      n.toLocaleString(LOCALES[language], { numberingSystem: language === 'fa' ? 'arabext' : 'latn' });

    test('CAP-1 CAP-5: forty notes with the keyboard alone', async ({ page }) => {
      await openBoutique(page, language);
      await page.keyboard.press('n');
      await expect(page.getByRole('textbox', { name: capture.name })).toBeFocused();
      for (let n = 0; n < 40; n++) {
        const line = LINES[language][n % 4] ?? '';
        await page.keyboard.type(`${n} ${line}`);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('textbox', { name: capture.name })).toHaveValue('');
      }
      // Every fourth has no sign: it waits in the inbox, with the two of the sample.
      await expect(cardCount(page, inbox.count(12))).toBeVisible();
      await expect(page.getByRole('region', { name: words.capture.panel })).not.toContainText(words.capture.hint);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('textbox', { name: capture.name })).not.toBeFocused();
      for (let n = 0; n < 40; n++) await page.keyboard.press('Control+z');
      await expect(cardCount(page, inbox.count(2))).toBeVisible();
    });

    test('CAP-10: a note that was not added yet outlives the screen and a reload', async ({ page }) => {
      await openBoutique(page, language);
      const field = page.getByRole('textbox', { name: capture.name });
      await field.fill(LINES[language][3] ?? '');
      await page.getByRole('link', { name: words.mapScreen.view.table }).click();
      await expect(page.getByRole('grid')).toBeVisible();
      await expect(field).toHaveValue(LINES[language][3] ?? '');
      await page.reload();
      await expect(field).toHaveValue(LINES[language][3] ?? '');
      await field.press('Enter');
      await expect(field).toHaveValue('');
      await page.reload();
      await expect(field).toHaveValue('');
    });

    test('CAP-6 CAP-7: twenty notes of the inbox are sorted with the keyboard alone', async ({ page }) => {
      await openBoutique(page, language);
      await page.keyboard.press('n');
      for (let n = 1; n <= 18; n++) {
        await page.keyboard.type(`note ${n}`);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('i');
      const tray = page.getByRole('region', { name: inbox.title });
      for (let left = 20; left > 4; left--) {
        await expect(tray.locator('[data-inbox-note]').first()).toBeFocused();
        await page.keyboard.press(left % 2 === 0 ? 'm' : 'Enter');
        await expect(page.getByRole('combobox', { name: words.capture.sort.search })).toBeFocused();
        await page.keyboard.type(PLACES[language][left % 4] ?? '');
        await page.keyboard.press('Enter');
        await expect(tray.getByRole('heading')).toHaveText(inbox.heading(left - 1));
      }
      // The last four together.
      await expect(tray.locator('[data-inbox-note]').first()).toBeFocused();
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('m');
      await page.keyboard.type(PLACES[language][0] ?? '');
      await page.keyboard.press('Enter');
      await expect(tray.getByRole('heading')).toHaveText(inbox.heading(0));
      await expect(page.locator('[data-announcements]')).toContainText(number(4));
    });

    test('CAP-4 CAP-7: notes are made and twenty sorted with clicks alone', async ({ page }) => {
      await openBoutique(page, language);
      const field = page.getByRole('textbox', { name: capture.name });
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await field.fill('note 1');
      await field.click();
      await press(words.capture.sign.kind);
      await page.getByRole('option', { name: words.terms.cardKind.pain }).click();
      await press(words.capture.sign.stage);
      await page.getByRole('option').first().click();
      await press(capture.add);
      await expect(cardCount(page, inbox.count(2))).toBeVisible();
      for (let n = 2; n <= 19; n++) {
        await field.fill(`note ${n}`);
        await press(capture.add);
      }
      await press(inbox.count(20));
      const tray = page.getByRole('region', { name: inbox.title });
      for (let left = 20; left > 2; left--) {
        await tray.getByRole('listitem').first().getByRole('button').nth(2).click();
        await page
          .getByRole('dialog')
          .getByRole('option')
          .nth(left % 7)
          .click();
        await expect(tray.getByRole('heading')).toHaveText(inbox.heading(left - 1));
      }
      for (const box of await tray.getByRole('checkbox').all()) await box.check();
      await press(inbox.moveSelected(2));
      await page.getByRole('dialog').getByRole('option').first().click();
      await expect(tray.getByRole('heading')).toHaveText(inbox.heading(0));
    });
  });
