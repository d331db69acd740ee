import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectSaveState } from './support/blankJourney.ts';
import { settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// The map check in both languages: questions are answered on the spot, set aside and reopened, and walked on the map.

const COUPON = { en: /^A coupon for a broken/, fa: /^کد تخفیف برای سایت/ };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The head of the first question of a rule. */
const question = (page: Page, rule: string): Locator => page.locator(`button[data-question^="${rule} "]`).first();
const questions = (page: Page): Locator => page.locator('button[data-question]');
const openCount = (page: Page): Locator => page.locator('[data-open-questions]');

async function expectSound(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
  expect.soft(found, state).toEqual([]);
}

for (const language of ['en', 'fa'] as const)
  test.describe(language, () => {
    // One of the two in the dark.
    test.use({ locale: LOCALES[language], colorScheme: language === 'fa' ? 'dark' : 'light', actionTimeout: 8_000 });
    test.setTimeout(120_000);
    const words = wordsOf(language);
    const { check } = words;

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: COUPON[language] }).click();
      await settled(page);
    });

    const goCheck = async (page: Page): Promise<void> => {
      await expect(openCount(page)).toHaveAttribute('data-open-questions', '14');
      await page.getByRole('link', { name: words.mapScreen.view.check }).click();
      await expect(page.getByRole('heading', { level: 1, name: check.title })).toBeVisible();
    };

    test('CHK-8, CHK-9, CHK-11: a question is answered on the spot, and the next one takes its place', async ({
      page,
    }) => {
      await goCheck(page);
      await expectSound(page, 'list');
      await question(page, 'noReviewDate').click();
      await expect(page.getByText(check.why.noReviewDate)).toBeVisible();
      await page.getByRole('button', { name: check.fix.noReviewDate.button }).click();
      await expect(question(page, 'noReviewDate')).toHaveCount(0);
      await expect(openCount(page)).toHaveAttribute('data-open-questions', '13');
      await expect(questions(page).first()).toHaveAttribute('aria-expanded', 'true');
      await expect(questions(page).first()).toBeFocused();

      const dip = await question(page, 'dipWithoutPain').getAttribute('data-question');
      const same = page.locator(`button[data-question="${dip}"]`);
      if ((await same.getAttribute('aria-expanded')) === 'false') await same.click();
      await page.getByRole('textbox', { name: check.fix.dipWithoutPain.label }).fill('Waiting for an answer');
      await expectSound(page, 'open question');
      await page.keyboard.press('Enter');
      await expect(same).toHaveCount(0);
      await expect(questions(page).filter({ hasText: 'Waiting for an answer' }).first()).toBeVisible();
      await page.keyboard.press('ControlOrMeta+z');
      await expect(same).toBeVisible();
      await expect(questions(page).filter({ hasText: 'Waiting for an answer' })).toHaveCount(0);
    });

    test('CHK-5, CHK-9: a question is set aside with a reason, which lasts, and reopened', async ({ page }) => {
      await goCheck(page);
      await page.getByRole('button', { name: new RegExp(`^${check.theme.touchpoints}`) }).click();
      await expect(question(page, 'lowPointUnheard')).toHaveCount(0);
      const key = await question(page, 'handOff').getAttribute('data-question');
      const asked = page.locator(`button[data-question="${key}"]`);
      await asked.click();
      await page.getByRole('button', { name: check.setAside, exact: true }).click();
      await expect(page.getByRole('alert')).toHaveText(check.reasonMissing);
      await page.getByRole('combobox', { name: check.reasonAlone }).fill('One team in one room');
      await page.keyboard.press('Enter');
      await expect(asked).toHaveCount(0);
      await expectSaveState(page, 'saved');
      await page.reload();
      await page.getByText(check.aside(1)).click();
      await expect(page.getByText('One team in one room')).toBeVisible();
      await expectSound(page, 'set aside');
      await page.getByRole('button', { name: new RegExp(`^${check.reopen}: `) }).click();
      await expect(asked).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText(check.aside(1))).toHaveCount(0);
    });

    test('CHK-9: the list is walked by keys alone', async ({ page }) => {
      await goCheck(page);
      await page.keyboard.press('F8');
      await expect(questions(page).first()).toHaveAttribute('aria-expanded', 'true');
      await questions(page).first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(questions(page).nth(1)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(questions(page).nth(1)).toHaveAttribute('aria-expanded', 'true');
      await expect(questions(page).first()).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(questions(page).nth(1)).toBeFocused();
      await expect(questions(page).nth(1)).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('End');
      await expect(questions(page).last()).toBeFocused();
    });

    test('CHK-10: a question is shown beside its place on the map', async ({ page }) => {
      await goCheck(page);
      await question(page, 'painWithoutOpportunity').click();
      await page.getByRole('button', { name: check.show }).click();
      const panel = page.getByRole('complementary', { name: check.title });
      await expect(panel.getByRole('button', { name: check.fix.painWithoutOpportunity.button })).toBeVisible();
      await expect(page.locator('[data-card-kind=pain][aria-pressed=true]')).toBeInViewport();
      await settled(page);
      await expectSound(page, 'question on the map');
      await panel.getByRole('textbox', { name: check.fix.painWithoutOpportunity.label }).fill('Ask about both');
      await page.keyboard.press('Enter');
      await expect(panel.getByText(check.settled)).toBeVisible();
      await panel.getByRole('button', { name: check.next }).click();
      await expect(panel.getByRole('heading', { name: check.ask.noReviewDate() })).toBeVisible();
      await panel.getByRole('button', { name: check.close }).click();
      await expect(panel).toHaveCount(0);
      await page.keyboard.press('F8');
      await expect(panel.getByRole('heading', { name: check.ask.noReviewDate() })).toBeVisible();
      await page.keyboard.press('F8');
      await expect(panel.getByRole('heading', { name: check.ask.noReviewDate() })).toHaveCount(0);
      await panel.getByRole('button', { name: check.all }).click();
      await expect(page.locator('button[data-question][aria-expanded=true]')).toHaveCount(1);
    });

    test('HAND-1: hand-offs are laid over the map, and heard', async ({ page }) => {
      await page.keyboard.press('Shift+Digit6');
      const strip = page.getByRole('region', { name: new RegExp(`^${words.terms.touchpointChange.handOff}`) });
      await expect(strip.getByRole('listitem')).toHaveCount(4);
      await settled(page);
      await expectSound(page, 'hand-offs');
      await page.keyboard.press('Shift+Digit6');
      await expect(strip).toHaveCount(0);
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: LOCALES.fa });

  test('CHK-9: nothing scrolls sideways, and the list is reached from the menu', async ({ page }) => {
    const words = wordsOf('fa');
    await page.goto('./');
    await page.getByRole('button', { name: COUPON.fa }).click();
    await settled(page);
    await page.getByRole('button', { name: words.mapScreen.more, exact: true }).click();
    await page.getByRole('menuitem', { name: words.actions.goCheck }).click();
    await questions(page).nth(2).click();
    const { scroll, client } = await page.locator('main').evaluate((main) => ({
      scroll: main.scrollWidth,
      client: main.clientWidth,
    }));
    expect(scroll).toBe(client);
    await expectSound(page, 'phone');
  });
});
