import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { chooseToImport, importButton } from './support/importing.ts';
import { settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// The matrix, the board and the roll-ups of the priorities, and the heat of pain on the map: by pointer and by keys.

const FILE = (language: string) => ({
  name: 'pains.safar.json',
  text: JSON.stringify({
    format: 'safar-journey',
    version: 1,
    journey: { title: 'Pains', language },
    stages: [
      { id: 's0', title: 'Search' },
      { id: 's1', title: 'Delivery' },
    ],
    lanes: [{ id: 'l0', kind: 'painPoints' }],
    cards: [
      {
        id: 'a',
        stageId: 's0',
        laneId: 'l0',
        kind: 'pain',
        text: 'Alpha',
        impact: 4,
        effort: 1,
        severity: 4,
        frequency: 4,
        owner: 'Sales',
        status: 'open',
      },
      {
        id: 'b',
        stageId: 's0',
        laneId: 'l0',
        kind: 'pain',
        text: 'Beta',
        impact: 2,
        effort: 6,
        severity: 1,
        frequency: 2,
        owner: 'Sales',
      },
      {
        id: 'c',
        stageId: 's1',
        laneId: 'l0',
        kind: 'pain',
        text: 'Gamma',
        severity: 3,
        frequency: 3,
        owner: 'Support',
      },
    ],
  }),
});

async function expectSound(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  expect.soft(found, state).toEqual([]);
}

const middle = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Drags from the middle of something to a point, in steps; `before` looks at the page before the drop. */
async function drag(
  page: Page,
  from: Locator,
  to: { x: number; y: number },
  before?: () => Promise<void>,
): Promise<void> {
  const start = await middle(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + to.x) / 2, (start.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await before?.();
  await page.mouse.up();
}

for (const language of ['en', 'fa'] as const)
  test.describe(language, () => {
    const words = wordsOf(language);
    const { matrix, board, priorities } = words;
    test.use({ locale: LOCALES[language], colorScheme: language === 'fa' ? 'dark' : 'light', actionTimeout: 8_000 });

    const dot = (page: Page, id: string) => page.locator(`[role=button][data-dot=${id}]`);
    const number = (n: number) => new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en').format(n);
    const place = (impact: number, effort: number, quadrant: keyof typeof matrix.quadrant) =>
      new RegExp(matrix.place(number(impact), number(effort), matrix.quadrant[quadrant]).replace(/[()]/g, '.'));

    async function openTab(page: Page, tab: 'matrix' | 'board' | 'rollUps'): Promise<void> {
      await page.goto('./');
      const dialog = await chooseToImport(page, language, FILE(language));
      await importButton(dialog, language).click();
      await expect(page).toHaveURL(/#\/j\//);
      await page.goto(`${page.url()}/priorities`);
      await page.getByRole('tab', { name: priorities.tab[tab] }).click();
    }
    const undo = (page: Page) => page.keyboard.press('Control+z');

    test('MTX-7: a dot is dragged: nothing is written before the drop, both numbers with it, in one undo step', async ({
      page,
    }) => {
      await openTab(page, 'matrix');
      const alpha = dot(page, 'a');
      await expect(alpha).toHaveAccessibleName(place(4, 1, 'quickWin'));
      const beta = await middle(dot(page, 'b'));
      await drag(page, alpha, { x: beta.x + 6, y: beta.y + 8 }, async () => {
        await expect(page.locator('.react-flow__node-aim')).toContainText(place(2, 6, 'timeSink'));
        await expect(alpha).toHaveAccessibleName(place(4, 1, 'quickWin'));
      });
      await expect(alpha).toHaveAccessibleName(place(2, 6, 'timeSink'));
      await undo(page);
      await expect(alpha).toHaveAccessibleName(place(4, 1, 'quickWin'));
      // Escape puts it back, and so does a drop outside.
      await drag(page, alpha, beta, () => page.keyboard.press('Escape'));
      await drag(page, alpha, { x: 20, y: 20 });
      await expect(alpha).toHaveAccessibleName(place(4, 1, 'quickWin'));
    });

    test('MTX-8: keys walk the dots, move one by a notch, and take one in hand', async ({ page }) => {
      await openTab(page, 'matrix');
      const alpha = dot(page, 'a');
      const [more, less] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await alpha.focus();
      await page.keyboard.press('ArrowDown');
      await expect(dot(page, 'b')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(alpha).toBeFocused();
      await page.keyboard.press('Alt+ArrowUp');
      await expect(alpha).toHaveAccessibleName(place(5, 1, 'quickWin'));
      await page.keyboard.press(`Alt+${more}`);
      await expect(alpha).toHaveAccessibleName(place(5, 3, 'bigBet'));
      await expect(alpha).toBeFocused();
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(less);
      await page.keyboard.press(less);
      await expect(alpha).toHaveAccessibleName(place(5, 3, 'bigBet'));
      await page.keyboard.press('Enter');
      await expect(alpha).toHaveAccessibleName(place(4, 0.5, 'quickWin'));
      await expect(alpha).toBeFocused();
      await undo(page);
      await expect(alpha).toHaveAccessibleName(place(5, 3, 'bigBet'));
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(alpha).toHaveAccessibleName(place(5, 3, 'bigBet'));
    });

    test('MTX-9: a card without its numbers is placed by keys, by dragging and by its fields', async ({ page }) => {
      await openTab(page, 'matrix');
      const side = page.getByRole('complementary', { name: matrix.side });
      const waiting = side.locator('[data-card-id=c]');
      await waiting.focus();
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(dot(page, 'c')).toHaveAccessibleName(place(4, 1, 'quickWin'));
      await expect(waiting).toHaveCount(0);
      await undo(page);
      await drag(page, waiting, await middle(dot(page, 'b')));
      await expect(dot(page, 'c')).toHaveAccessibleName(place(2, 6, 'timeSink'));
      await undo(page);
      await waiting.click();
      const level = (name: string, value: number) =>
        side.getByRole('radiogroup', { name }).getByRole('radio', { name: new RegExp(`^${number(value)}(,|$)`) });
      await level(words.inspector.field.impact, 5).check();
      await level(words.inspector.field.effort, 3).check();
      await expect(dot(page, 'c')).toHaveAccessibleName(place(5, 3, 'bigBet'));
      await expectSound(page, 'matrix');
    });

    test('BOARD-3: a card gets another status by keys, by its menu and by dragging, one command each', async ({
      page,
    }) => {
      await openTab(page, 'board');
      const card = page.locator('[data-card-id=a]');
      const column = (status: string) => page.locator(`[data-status="${status}"]`);
      await expect(column('open').locator(card)).toBeVisible();
      await card.focus();
      await page.keyboard.press(language === 'fa' ? 'Alt+ArrowLeft' : 'Alt+ArrowRight');
      await expect(column('planned').locator(card)).toBeFocused();
      await undo(page);
      await expect(column('open').locator(card)).toBeVisible();
      await page.getByRole('button', { name: board.setStatus('Alpha') }).click();
      await page
        .getByRole('menuitemcheckbox', { name: words.terms.status.done })
        .or(page.getByRole('menuitemradio', { name: words.terms.status.done }))
        .first()
        .click();
      await expect(column('done').locator(card)).toBeVisible();
      const target = await middle(column('inProgress'));
      await drag(page, card, { x: target.x, y: target.y + 60 }, () =>
        expect(column('inProgress')).toHaveAttribute('data-over', 'true'),
      );
      await expect(column('inProgress').locator(card)).toBeVisible();
      await undo(page);
      await expect(column('done').locator(card)).toBeVisible();
      await expectSound(page, 'board');
    });

    test('ROLL-4: pains are added up, sorted, and lead to the ranking and to the map', async ({ page }) => {
      await openTab(page, 'rollUps');
      const table = page.getByRole('table', { name: board.rollUps });
      const rows = table.locator('tbody tr');
      await expect(rows.first()).toContainText('Search');
      await expect(rows.first()).toContainText(number(18));
      await table.getByRole('button', { name: board.sum }).click();
      await expect(rows.first()).toContainText('Delivery');
      await expect(table.getByRole('columnheader', { name: board.sum })).toHaveAttribute('aria-sort', 'ascending');
      await page.getByRole('radio', { name: board.group.owner }).check();
      await expect(rows).toHaveCount(2);
      await expectSound(page, 'roll-ups');
      await table.getByRole('button', { name: board.inRanking('Support') }).click();
      await expect(page.getByRole('tab', { name: priorities.tab.ranking })).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('[data-card-id=c]').first()).toBeVisible();
      await expect(page.locator('[data-card-id=a]')).toHaveCount(0);
    });

    test('PIC-30: ranking, matrix, board and roll-ups are saved as pictures', async ({ page }) => {
      await openTab(page, 'matrix');
      for (const tab of ['ranking', 'matrix', 'board', 'rollUps'] as const) {
        await page.getByRole('tab', { name: priorities.tab[tab] }).click();
        await page.locator('[data-picture]').waitFor();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: matrix.savePicture }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/^Pains.*\.png$/);
      }
    });

    test('HEAT-6: the strip of pain is switched on and off by its key, and says what it shows', async ({ page }) => {
      await openTab(page, 'matrix');
      await page.goto(page.url().replace('/priorities', ''));
      await settled(page);
      const strip = page.getByRole('region', { name: words.terms.heat });
      await expect(strip).toHaveCount(0);
      await page.keyboard.press('Shift+Digit5');
      await expect(strip.getByRole('listitem')).toHaveText([
        `Search: ${number(18)} · ${words.terms.heatLevel[4]}`,
        `Delivery: ${number(9)} · ${words.terms.heatLevel[2]}`,
      ]);
      await expectSound(page, 'map with the strip of pain');
      await page.reload();
      await settled(page);
      await expect(strip.getByRole('listitem')).toHaveCount(2);
      await page.keyboard.press('Shift+Digit5');
      await expect(strip).toHaveCount(0);
    });
  });
