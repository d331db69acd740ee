import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { expectSaveState } from './support/blankJourney.ts';
import { keptRows } from './support/keptRows.ts';
import { undoAll, writeAtOnce } from './support/keys.ts';
import { cardOf, settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { cardsInLane, WORKSHOP } from './support/workshopTexts.ts';

// A workshop with a pointer that never drags, in both languages. The keyboard writes words and nothing else.

/** Presses the `+` of a cell, counted from the top of the map and from its beginning. */
async function pressAdd(page: Page, lane: number, column: number): Promise<void> {
  // The panel may just have opened, and the view be on its way.
  await expect(async () => {
    await settled(page);
    const row = await page.locator('[data-header=lane]').nth(lane).boundingBox();
    const place = await page.locator('[data-header=step]').nth(column).boundingBox();
    if (!row || !place) throw new Error('The cell is not on the screen');
    await page.mouse.move(place.x + place.width / 2, row.y + row.height - 3, { steps: 2 });
    await page.locator('button[data-cell-lane]:not([data-cell-stop])').click({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
}

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ locale: LOCALES[language], actionTimeout: 15_000 });
    const words = wordsOf(language);
    const texts = WORKSHOP[language];
    const { capture, inbox } = words.mapScreen;

    test('MAP-14 CAP-4 CAP-7 CAN-13 FIND-5 FIND-10 TAB-3 UNDO-9: a workshop by clicks alone', async ({ page }) => {
      test.setTimeout(150_000);
      const { keyboard } = page;
      const announced = page.locator('[data-announcements]');
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      const pick = (name: string) => page.getByRole('menuitem', { name }).click();
      const later = words.actions[language === 'fa' ? 'moveLeft' : 'moveRight'];
      /** Steps that undo is to take, one for each thing that was done. */
      let deeds = 0;

      await page.goto('./');
      await page.getByRole('button', { name: texts.blank }).first().click();
      await settled(page);
      await expectSaveState(page, 'saved');
      const blank = await keptRows(page);

      await test.step('twenty notes go to the inbox', async () => {
        const field = page.getByRole('textbox', { name: capture.name });
        await field.click();
        for (let n = 0; n < 20; n++) {
          await keyboard.type(texts.spellings[n] ?? texts.note(n));
          if (n % 4 === 0) {
            await press(words.capture.sign.owner);
            await keyboard.type(texts.owner);
          }
          await press(capture.add);
          await expect(field).toHaveValue('');
        }
        deeds += 20;
        await expect(page.getByRole('button', { name: inbox.count(20) })).toBeVisible();
      });

      await test.step('a stage gets its name, and the map thirty cards', async () => {
        const stage = page.locator('[data-header=stage]').first();
        await stage.hover();
        await stage.getByRole('button').click();
        await pick(words.actions.rename.title);
        await writeAtOnce(page, texts.stage);
        deeds++;
        for (let lane = 0; lane < 6; lane++)
          for (let column = 0; column < 3; column++)
            for (let place = 0; place < cardsInLane(lane); place++) {
              await pressAdd(page, lane, column);
              await expect(page.getByRole('textbox', { name: words.canvas.cardText })).toBeFocused();
              await keyboard.type(texts.card(lane, column, place));
              deeds++;
            }
        await expect(stage).toContainText(texts.stage);
      });

      await test.step('the notes are sorted, the last four together', async () => {
        await press(inbox.count(20));
        const tray = page.getByRole('region', { name: inbox.title });
        for (let left = 20; left > 4; left--) {
          await tray.getByRole('listitem').first().getByRole('button').nth(2).click();
          await page
            .getByRole('dialog')
            .getByRole('option')
            .nth(left % 7)
            .click();
          await expect(tray.getByRole('heading')).toHaveText(inbox.heading(left - 1));
          deeds++;
        }
        for (const box of await tray.getByRole('checkbox').all()) await box.check();
        await press(inbox.moveSelected(4));
        await page.getByRole('dialog').getByRole('option').first().click();
        await expect(tray.getByRole('heading')).toHaveText(inbox.heading(0));
        deeds++;
        await press(inbox.close);
      });

      await test.step('two cards are connected', async () => {
        // What came last is in sight, and the first column is behind the names of the rows.
        await press(words.actions.zoomFit);
        await settled(page);
        await cardOf(page, texts.card(0, 0, 0)).click({ button: 'right' });
        await pick(words.actions.connect);
        await cardOf(page, texts.card(0, 0, 1)).click();
        await expect(announced).toHaveText(words.canvas.connected);
        await expect(page.locator('g[data-link-id]')).toHaveCount(1);
        deeds++;
      });

      await test.step('a word that is spelled two ways is replaced everywhere', async () => {
        await press(words.find.bar);
        await keyboard.type(texts.query);
        const bar = page.getByRole('search', { name: words.find.bar });
        await bar.getByRole('button', { name: words.find.action.next }).click();
        await expect(bar).toContainText(words.find.count(1, 2));
        await bar.getByRole('button', { name: words.find.showReplace, exact: true }).click();
        await keyboard.type(texts.replacement);
        await press(words.find.replaceAll);
        await expect(announced).toHaveText(words.find.replaced(2));
        deeds++;
        await press(words.find.close);
      });

      await test.step('only what one person owns stands out', async () => {
        await press(words.find.filter.title);
        await page.getByRole('checkbox', { name: words.find.filter.value(texts.owner, 5) }).click();
        await expect(announced).toHaveText(words.find.filter.matching(5, 50));
        await press(words.find.filter.clear);
        await press(words.find.filter.close);
      });

      await test.step('the same things are changed in the table', async () => {
        await page.getByRole('link', { name: words.mapScreen.view.table, exact: true }).click();
        const grid = page.getByRole('grid');
        await expect(grid.getByText(texts.rewritten)).toBeVisible();
        const menuOf = (name: string) => grid.getByRole('button', { name: words.canvas.more(name), exact: true });
        await menuOf(texts.stage).click();
        await pick(words.actions.rename.title);
        await writeAtOnce(page, texts.title);
        deeds++;
        // A press elsewhere ends the writing.
        const elsewhere = grid.getByRole('rowheader').first();
        await elsewhere.click();
        await menuOf(texts.title).click();
        await pick(later);
        await expect(announced).toHaveText(words.canvas.stage(texts.title, 2, 3));
        deeds++;
        const card = grid.getByRole('listitem').filter({ hasText: texts.card(0, 0, 0) });
        const openMenu = async () => {
          await card.getByRole('button').first().click();
          await card.getByRole('button').last().click();
        };
        await openMenu();
        await pick(words.actions.rename.card);
        await expect(page.getByRole('textbox', { name: words.canvas.cardText })).toBeFocused();
        await keyboard.type('!');
        deeds++;
        await elsewhere.click();
        await openMenu();
        await pick(words.actions.moveTo);
        await page.getByRole('dialog').getByRole('option').nth(4).click();
        await expect(page.getByRole('dialog')).toBeHidden();
        deeds++;
        await grid.locator('[data-place^=cell]').first().getByRole('button').last().click();
        await keyboard.type(texts.note(99));
        await elsewhere.click();
        await expect(grid.getByText(texts.note(99))).toBeVisible();
        deeds++;
      });

      await test.step('and all of it is taken back', async () => {
        const undo = page.getByRole('button', { name: new RegExp(`^${words.mapScreen.undo(null)}`) }).first();
        expect(await undoAll(page, words, () => undo.click())).toBe(deeds);
        expect(await keptRows(page)).toEqual(blank);
        await page.getByRole('link', { name: words.mapScreen.view.map, exact: true }).click();
        await settled(page);
        await expect(page.locator('[data-card-id]')).toHaveCount(0);
      });
    });
  });
