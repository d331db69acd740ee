import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// What a map rests on, and survey answers that become a metric, by keys and by clicks, in both languages.

const BOUTIQUE = { en: /^The boutique that judged/, fa: /^بوتیکی که از روی لباس/ };
const ANSWERS = {
  en: { bad: 'Score\n9\n4.5\n\n11', good: 'Score\n9\n10\n\n3\n10', heading: 'Score' },
  fa: { bad: 'امتیاز\n۹\n۴٫۵\n\n۱۱', good: 'امتیاز\n۹\n۱۰\n\n۳\n۱۰', heading: 'امتیاز' },
} as const;

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    const words = wordsOf(language);
    const survey = words.evidence.survey;
    const texts = ANSWERS[language];
    test.use({ locale: LOCALES[language], colorScheme: language === 'fa' ? 'dark' : 'light', actionTimeout: 10_000 });

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: BOUTIQUE[language] }).first().click();
      await page.getByRole('link', { name: words.inspector.section.evidence, exact: true }).click();
      await expect(page.getByRole('heading', { name: words.evidence.title })).toBeVisible();
    });

    test('EVD-1, EVD-4: guesses are gone through by keys alone, and are still set after a reload', async ({ page }) => {
      const list = page.locator('[data-list]');
      const entry = list.locator('[data-card-id]').first();
      const id = (await entry.getAttribute('data-card-id')) ?? '';
      await entry.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('e');
      await expect(page.locator('[data-announcements]')).toContainText(words.terms.evidence.reported);
      await expectSound(page);
      await expect(page.locator('[data-save-state=saved]')).toBeVisible();
      await page.reload();
      await expect(page.locator(`[data-list] [data-card-id="${id}"]`)).toHaveCount(0);
    });

    test('SRV-2, SRV-5: bad rows are refused; good ones become a metric that the map shows', async ({ page }) => {
      await page.getByRole('button', { name: words.actions.pasteSurvey }).click();
      const dialog = page.getByRole('dialog', { name: survey.title });
      const field = dialog.getByRole('textbox', { name: survey.answers, exact: true });
      await expect(field).toBeFocused();
      await field.fill(texts.bad);
      await expect(dialog.getByRole('alert')).toContainText(survey.fault.decimal);
      await expect(dialog.getByRole('alert')).toContainText(survey.fault.outOfScale(0, 10));
      await expect(dialog.getByRole('button', { name: survey.add })).toBeDisabled();
      await expectSound(page);
      await field.fill(texts.good);
      await expect(dialog.getByText(survey.heading(texts.heading))).toBeVisible();
      await expect(dialog.getByText(survey.counted(4))).toBeVisible();
      await dialog.getByRole('combobox', { name: survey.measured }).selectOption({ index: 1 });
      await expectSound(page);
      await dialog.getByRole('button', { name: survey.add }).click();
      const metrics = page.getByRole('region', { name: words.evidence.metrics.title });
      // The other measurements of the example keep no answers.
      const row = metrics.getByRole('listitem').filter({ hasText: survey.edit });
      await row.getByRole('button', { name: words.evidence.goTo(words.terms.measure.nps) }).click();
      const card = page.locator('[data-card-kind=metric]:focus');
      await expect(card).toBeVisible();
      await expect(page).not.toHaveURL(/evidence/);
    });

    test('EVD-2: it fits a narrow window', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const main = page.getByRole('main');
      expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
      await expectSound(page);
      await page.getByRole('button', { name: words.actions.pasteSurvey }).click();
      const body = page.getByRole('dialog');
      expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    });
  });
