import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/Formats.ts';
import { expectSaveState } from './support/blankJourney.ts';
import { keptRows } from './support/keptRows.ts';
import { command, tabTo, undoAll, writeAtOnce } from './support/keys.ts';
import { cardOf } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { cardsInLane, WORKSHOP } from './support/workshopTexts.ts';

// A workshop without a pointer, in both languages: from the blank map and back to it.

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ locale: LOCALES[language] });
    const words = wordsOf(language);
    const texts = WORKSHOP[language];
    const { capture, inbox } = words.mapScreen;
    const later = language === 'fa' ? 'ArrowLeft' : 'ArrowRight';

    test('MAP-13 CAP-1 CAP-6 CAN-13 CAN-17 FIND-5 FIND-10 TAB-3 UNDO-9 LIB-13: a workshop by keyboard alone', async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const { keyboard } = page;
      const announced = page.locator('[data-announcements]');
      /** Steps that undo is to take, one for each thing that was done. */
      let deeds = 0;

      await page.goto('./');
      await tabTo(page, page.getByRole('button', { name: texts.blank }).first());
      await keyboard.press('Enter');
      await expect(page.getByRole('region', { name: words.canvas.map('') })).toBeFocused();
      await expectSaveState(page, 'saved');
      const blank = await keptRows(page);

      await test.step('twenty notes go to the inbox, as fast as they are said', async () => {
        await keyboard.press('n');
        const field = page.getByRole('textbox', { name: capture.name });
        await expect(field).toBeFocused();
        for (let n = 0; n < 20; n++) {
          await keyboard.type(texts.spellings[n] ?? texts.note(n));
          if (n % 4 === 0) await keyboard.type(` @${texts.owner}`);
          await keyboard.press('Enter');
          await expect(field).toHaveValue('');
        }
        deeds += 20;
        await expect(announced).toContainText(words.mapScreen.said.intoInbox);
        // Escape leaves the field; no cell has been chosen by it.
        await keyboard.press('Escape');
        await keyboard.press('n');
        await expect(page.locator('form', { has: field })).toContainText(inbox.title);
        await keyboard.press('Escape');
      });

      await test.step('the title of the map, a stage, and thirty cards', async () => {
        await keyboard.press('ArrowDown');
        await expect(page.locator('[data-cell-stop]')).toBeFocused();
        await keyboard.press('ArrowUp');
        await keyboard.press('ArrowUp');
        await keyboard.press('F2');
        await writeAtOnce(page, texts.stage);
        await keyboard.press('Enter');
        await expect(page.locator('[data-header=stage]:focus')).toContainText(texts.stage);
        deeds++;
        await keyboard.press('ArrowDown');
        await keyboard.press('ArrowDown');
        for (let lane = 0; lane < 6; lane++) {
          for (let column = 0; column < 3; column++) {
            for (let place = 0; place < cardsInLane(lane); place++) {
              await keyboard.press(place === 0 ? 'Enter' : 'Control+Enter');
              await expect(page.getByRole('textbox', { name: words.canvas.cardText })).toBeFocused();
              await keyboard.type(texts.card(lane, column, place));
              deeds++;
            }
            await keyboard.press('Escape');
            await expect(cardOf(page, texts.card(lane, column, cardsInLane(lane) - 1))).toBeFocused();
            if (column < 2) await keyboard.press(later);
          }
          await keyboard.press('Home');
          await keyboard.press('ArrowDown');
          if (lane < 5 && cardsInLane(lane) === 2) await keyboard.press('ArrowDown');
        }
        await expect(page.locator('[data-header=lane]').first()).toContainText(
          words.canvas.cards(6).replace(/\D+$/, ''),
        );
      });

      await test.step('the notes are sorted, the last four together', async () => {
        await keyboard.press('i');
        const tray = page.getByRole('region', { name: inbox.title });
        for (let left = 20; left > 4; left--) {
          await expect(tray.locator('[data-inbox-note]').first()).toBeFocused();
          await keyboard.press('Enter');
          await expect(page.getByRole('combobox', { name: words.capture.sort.search })).toBeFocused();
          await keyboard.type(texts.places[left % 4] ?? '');
          await keyboard.press('Enter');
          await expect(tray.getByRole('heading')).toHaveText(inbox.heading(left - 1));
          deeds++;
        }
        await keyboard.press('Shift+End');
        await keyboard.press('m');
        await keyboard.type(texts.places[0] ?? '');
        await keyboard.press('Enter');
        await expect(tray.getByRole('heading')).toHaveText(inbox.heading(0));
        deeds++;
        await keyboard.press('Escape');
      });

      await test.step('two cards are connected', async () => {
        await keyboard.press('Control+Home');
        await expect(cardOf(page, texts.card(0, 0, 0))).toBeFocused();
        await keyboard.press('c');
        await keyboard.press('ArrowDown');
        await keyboard.press('Enter');
        await expect(announced).toHaveText(words.canvas.connected);
        await expect(page.locator('[data-link-id]')).toHaveCount(1);
        deeds++;
      });

      await test.step('a word that is spelled two ways is replaced everywhere', async () => {
        await keyboard.press('Control+f');
        await keyboard.type(texts.query);
        await keyboard.press('Enter');
        await expect(page.getByRole('search', { name: words.find.bar })).toContainText(words.find.count(1, 2));
        await tabTo(page, page.getByRole('button', { name: words.find.showReplace, exact: true }).first());
        await keyboard.press('Enter');
        await expect(page.getByRole('textbox', { name: words.find.replacement })).toBeFocused();
        await keyboard.type(texts.replacement);
        await tabTo(page, page.getByRole('button', { name: words.find.replaceAll }));
        await keyboard.press('Enter');
        await expect(announced).toHaveText(words.find.replaced(2));
        deeds++;
        await keyboard.press('Escape');
        await expect(page.locator('[data-card-id]:focus')).toHaveAccessibleName(new RegExp(texts.replacement));
      });

      await test.step('only what one person owns stands out', async () => {
        await keyboard.press('f');
        await tabTo(page, page.getByRole('checkbox', { name: words.find.filter.value(texts.owner, 5) }));
        await keyboard.press('Space');
        await expect(announced).toHaveText(words.find.filter.matching(5, 50));
        await keyboard.press('Escape');
        await command(page, words, words.find.action.clearFilter);
        await expect(page.getByText(words.find.filter.matching(5, 50), { exact: true })).toBeHidden();
      });

      await test.step('the same things are changed in the table', async () => {
        await command(page, words, words.actions.goTable);
        const grid = page.getByRole('grid');
        await expect(grid.locator(':focus')).toBeVisible();
        await expect(grid.getByText(texts.rewritten)).toBeVisible();
        await keyboard.press('Control+Home');
        await expect(grid.getByRole('columnheader', { name: words.table.stage(texts.stage) })).toBeFocused();
        await keyboard.press('Enter');
        await writeAtOnce(page, texts.title);
        await keyboard.press('Enter');
        await expect(grid.getByRole('columnheader', { name: words.table.stage(texts.title) })).toBeFocused();
        deeds++;
        await keyboard.press(`Alt+${later}`);
        await expect(announced).toHaveText(words.canvas.stage(texts.title, 2, 3));
        deeds++;
        await keyboard.press('Control+Home');
        await keyboard.press('ArrowDown');
        await keyboard.press('ArrowDown');
        await keyboard.press('Enter');
        await keyboard.press('Enter');
        await keyboard.type('!');
        await keyboard.press('Escape');
        deeds++;
        await keyboard.press('Alt+ArrowDown');
        await expect(announced).toContainText(words.terms.laneKind.touchpoints);
        deeds++;
        await keyboard.press('Control+Enter');
        await keyboard.type(texts.note(99));
        await keyboard.press('Escape');
        await expect(grid.locator('[data-card-id]:focus')).toContainText(texts.note(99));
        deeds++;
      });

      await test.step('and all of it is taken back', async () => {
        expect(await undoAll(page, words, () => keyboard.press('Control+z'))).toBe(deeds);
        expect(await keptRows(page)).toEqual(blank);
        await command(page, words, words.actions.goMap);
        await expect(page.getByRole('region', { name: words.canvas.map('') })).toBeVisible();
        await expect(page.locator('[data-card-id]')).toHaveCount(0);
      });
    });
  });
