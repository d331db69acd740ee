import { expect, type Locator, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { expectSaveState } from './support/blankJourney.ts';
import { downloadAfter } from './support/exporting.ts';
import { pasteText } from './support/importing.ts';
import { settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// A founder with sixty notes and an hour: sorted, scored, the next three, a backlog, five questions, a future state.

const FOUNDER = {
  en: {
    blank: /^Blank journey/,
    places: ['dur pain', 'aft pain', 'bef pain', 'dur oppo'],
    note: (n: number) => `Note ${n}, with a comma`,
    idea: 'Say when it arrives',
    metric: 'Late parcels',
    bad: 'Score\n9\n4.5\n11\n',
    good: 'Score\n9\n10\n\n3\n10',
  },
  fa: {
    blank: /^سفر خالی/,
    places: ['هنگام درد', 'پس درد', 'پیش درد', 'هنگام فرصت'],
    note: (n: number) => `یادداشت ${n}، با ویرگول`,
    idea: 'زمان رسیدن را بگوییم',
    metric: 'بسته\u200Cهای دیررسیده',
    bad: 'امتیاز\n۹\n۴٫۵\n۱۱\n',
    good: 'امتیاز\n۹\n۱۰\n\n۳\n۱۰',
  },
} as const;

/** The head of the first question of a rule. */
const question = (page: Page, rule: string): Locator => page.locator(`button[data-question^="${rule} "]`).first();

/** Puts the first notes of the inbox into a cell, by keys. */
async function sortFirst(page: Page, count: number, place: string): Promise<void> {
  await page.locator('[data-inbox-note]').first().focus();
  await page.keyboard.press('Home');
  for (let n = 1; n < count; n++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    const words = wordsOf(language);
    const texts = FOUNDER[language];
    const { check, priorities, compare } = words;
    test.use({ locale: LOCALES[language], actionTimeout: 10_000 });

    const goTo = (page: Page, name: string) =>
      page.getByRole('navigation', { name: words.mapScreen.views }).getByRole('link', { name }).click();
    const exported = async (page: Page, format: keyof typeof priorities.backlog.formats): Promise<string> => {
      await page.getByRole('button', { name: priorities.backlog.title }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: priorities.backlog.formats[format] }).check({ force: true });
      const { bytes } = await downloadAfter(page, () =>
        dialog.getByRole('button', { name: priorities.backlog.save }).click(),
      );
      await expect(dialog).toHaveCount(0);
      return bytes.toString('utf8');
    };

    test('PASTE-11 CMD-16 PRIO-4 PRIO-10 PRIO-13 PRIO-14 PRIO-20 SRV-2 CHK-8 CHK-9 PAIR-1: what to fix first', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.goto('./');
      await page.getByRole('button', { name: texts.blank }).first().click();
      await settled(page);

      await test.step('sixty notes are pasted into the inbox', async () => {
        await pasteText(page, Array.from({ length: 60 }, (_, n) => texts.note(n + 1)).join('\n'));
        const dialog = page.getByRole('dialog', { name: words.tableDialog.linesTitle });
        await dialog.getByRole('button', { name: words.tableDialog.addHere }).click();
        await expect(page.getByRole('button', { name: words.mapScreen.inbox.count(60) })).toBeVisible();
      });

      await test.step('twenty are sorted, and become pains and opportunities', async () => {
        await page.getByRole('button', { name: words.mapScreen.inbox.count(60) }).click();
        const heading = page.getByRole('region', { name: words.mapScreen.inbox.title }).getByRole('heading');
        for (const [index, place] of texts.places.entries()) {
          await sortFirst(page, 5, place);
          await expect(heading).toHaveText(words.mapScreen.inbox.heading(60 - 5 * (index + 1)));
        }
        await page.getByRole('button', { name: words.mapScreen.inbox.close }).click();
      });

      const grid = page.getByRole('grid');
      const ranked = grid.locator('[data-section=ranked] tr[data-card-id]');
      const unscored = grid.locator('[data-section=unscored] tr[data-card-id]');
      await test.step('twenty are scored by keys alone', async () => {
        await goTo(page, words.mapScreen.view.priorities);
        await expect(unscored).toHaveCount(20);
        await page.getByRole('button', { name: priorities.firstScore.button }).click();
        for (let n = 0; n < 20; n++) {
          await page.keyboard.press(String(1 + ((n * 3) % 4)));
          await page.keyboard.press(language === 'fa' ? 'ArrowLeft' : 'ArrowRight');
          await page.keyboard.press(String(1 + ((n * 2) % 5)));
          await page.keyboard.press(language === 'fa' ? 'ArrowRight' : 'ArrowLeft');
          await page.keyboard.press('ArrowDown');
        }
        await page.getByRole('button', { name: priorities.sortAnew }).click();
        await expect(ranked).toHaveCount(20);
        await expect(unscored).toHaveCount(0);
        const next = page.getByRole('region', { name: priorities.next.title });
        await expect(next.getByRole('listitem')).toHaveCount(3);
        await expect(page.getByText(priorities.sensitivity.title)).toBeVisible();
      });

      const first = (await ranked.first().getAttribute('data-card-id')) ?? '';
      await test.step('one score is changed by clicks, and others vote', async () => {
        await ranked.first().locator('[data-place$=" severity"]').click();
        await page.keyboard.press('Escape');
        await page.getByRole('radio', { name: priorities.model.votes }).check({ force: true });
        await grid.locator(`tr[data-card-id="${first}"]`).getByRole('button').last().click();
        await page.getByRole('button', { name: priorities.sortAnew }).click();
        await expect(ranked).toHaveCount(1);
        await page.getByRole('radio', { name: priorities.sideBySide }).check({ force: true });
        await expect(grid.getByRole('columnheader', { name: priorities.model.rice })).toBeVisible();
        await page.getByRole('radio', { name: priorities.model.worstFirst }).check({ force: true });
      });

      await test.step('an opportunity and a metric are written beside the first pain', async () => {
        const next = page.getByRole('region', { name: priorities.next.title }).locator(`[data-card-id="${first}"]`);
        await next.getByRole('button', { name: priorities.links.edit }).click();
        const dialog = page.getByRole('dialog');
        const isPain = await dialog.getByRole('textbox', { name: priorities.links.search.opportunity }).isVisible();
        const other = isPain ? 'opportunity' : 'pain';
        await dialog.getByRole('textbox', { name: priorities.links.search[other] }).fill(texts.idea);
        await page.keyboard.press('Enter');
        await dialog.getByRole('textbox', { name: priorities.links.search.metric }).fill(texts.metric);
        await page.keyboard.press('Enter');
        await dialog.getByRole('button', { name: words.common.close }).last().click();
        await expect(next).toContainText(texts.idea);
        await expect(next).toContainText(texts.metric);
      });

      await test.step('the backlog holds every item, whole', async () => {
        const jira = await exported(page, 'jira');
        expect(jira.replace('\ufeff', '')).toMatch(/^Summary,Description,Issue Type,Priority,Labels/);
        const titles = new Set(Array.from({ length: 20 }, (_, n) => texts.note(n + 1)));
        for (const title of titles) expect(jira).toContain(`\n${title.includes(',') ? `"${title}"` : title},`);
        expect(await exported(page, 'linear')).toContain('Title,Description,Priority,Labels');
        expect(await exported(page, 'github')).toContain('title,body,labels');
        const markdown = await exported(page, 'markdown');
        for (const title of titles) expect(markdown).toContain(title);
        expect((await exported(page, 'ranking')).trim().split('\r\n')).toHaveLength(21);
      });

      await test.step('survey answers with bad rows are refused, good ones become a metric', async () => {
        await goTo(page, words.inspector.section.evidence);
        await page.getByRole('button', { name: words.actions.pasteSurvey }).click();
        const dialog = page.getByRole('dialog');
        const field = dialog.getByRole('textbox', { name: words.evidence.survey.answers, exact: true });
        await field.fill(texts.bad);
        await expect(dialog.getByRole('alert')).toContainText(words.evidence.survey.fault.decimal);
        await field.fill(texts.good);
        await dialog.getByRole('button', { name: words.evidence.survey.add }).click();
        await expect(dialog).toHaveCount(0);
      });

      await test.step('five questions are answered', async () => {
        await goTo(page, words.mapScreen.view.check);
        const settle = async (rule: keyof typeof check.fix, answer?: string): Promise<void> => {
          const key = await question(page, rule).getAttribute('data-question');
          const asked = page.locator(`button[data-question="${key}"]`);
          if ((await asked.getAttribute('aria-expanded')) === 'false') await asked.click();
          if (answer) await page.getByRole('main').getByLabel(check.fix[rule].label, { exact: true }).fill(answer);
          await page.getByRole('button', { name: check.fix[rule].button }).click();
          await expect(asked).toHaveCount(0);
        };
        await settle('noReviewDate');
        await settle('noPersona', texts.idea);
        await settle('noMapOwner', texts.idea);
        const aside = await question(page, 'painWithoutOwner').getAttribute('data-question');
        const asked = page.locator(`button[data-question="${aside}"]`);
        await asked.click();
        await page.getByRole('combobox', { name: check.reason }).fill(check.reasons[3] ?? '');
        await page.keyboard.press('Enter');
        await expect(asked).toHaveCount(0);
        await expect(page.getByText(check.aside(1))).toBeVisible();
        await question(page, 'painWithoutOpportunity').click();
        await page.getByRole('button', { name: check.show }).click();
        const panel = page.getByRole('complementary', { name: check.title });
        await panel.getByRole('textbox', { name: check.fix.painWithoutOpportunity.label }).fill(texts.idea);
        await page.keyboard.press('Enter');
        await expect(panel.getByText(check.settled)).toBeVisible();
        await panel.getByRole('button', { name: check.close }).click();
      });

      await test.step('a future state is made and compared', async () => {
        await expectSaveState(page, 'saved');
        const today = page.url();
        await page.goto(`${today}/compare`);
        await page.getByRole('main').getByRole('button', { name: words.actions.makeFuture }).click();
        await expect(page).not.toHaveURL(new RegExp(today.split('#')[1] ?? today));
        await expect(page.getByRole('textbox', { name: words.mapScreen.title })).toHaveValue(
          new RegExp(compare.futureTitle('').trim()),
        );
        const future = page.url();
        await page.locator('[data-card-kind=pain]').first().click();
        await page.keyboard.press('Delete');
        await page.goto(`${future}/compare`);
        await expect(page.getByRole('region', { name: compare.differences.title })).toContainText(
          compare.outcome.dropped,
        );
        await expect(page.getByRole('region', { name: compare.pains.title })).toContainText(
          compare.pains.outcome.solved,
        );
      });
    });

    test('MAP-41: the bar keeps the way back, the title and every view between a phone and a laptop', async ({
      page,
    }) => {
      await page.goto('./');
      await page.getByRole('button', { name: texts.blank }).first().click();
      await settled(page);
      for (const width of [721, 768, 860, 861, 960, 1000, 1001, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        const bar = page.getByRole('banner');
        const title = await bar.getByRole('textbox', { name: words.mapScreen.title }).boundingBox();
        expect(title?.width, `title at ${width}`).toBeGreaterThan(56);
        // Nothing covers anything: every control begins where the one before it has ended, inside the window.
        const edges = await bar.locator('a, button, input').evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ left, right }) => [Math.round(left), Math.round(right)] as const)
            .sort(([a], [b]) => a - b),
        );
        expect(edges.length, `controls at ${width}`).toBeGreaterThan(9);
        expect(edges[0]?.[0], `start at ${width}`).toBeGreaterThanOrEqual(0);
        expect(edges.at(-1)?.[1], `end at ${width}`).toBeLessThanOrEqual(width);
        for (const [index, [left]] of edges.entries())
          if (index > 0)
            expect(left, `control ${index} at ${width}`).toBeGreaterThanOrEqual(edges[index - 1]?.[1] ?? 0);
      }
    });
  });
