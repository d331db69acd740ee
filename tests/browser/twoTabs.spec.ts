import { expect, type Page, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney } from './support/blankJourney.ts';
import { addCardByHand, cardOf, panelOf, settled } from './support/mapHand.ts';
import { wordsOf } from './support/messages.ts';

const words = wordsOf('en');

test.use({ locale: 'en-GB' });

/** A journey with a card called Queue, open in two tabs. */
async function twoTabs(page: Page): Promise<Page> {
  await page.goto('./');
  await makeBlankJourney(page);
  await settled(page);
  const lane = page.locator('[data-header=lane]').first();
  const step = page.locator('[data-header=step]').first();
  await addCardByHand(page, lane, step, 'Queue', words.canvas.cardText);
  await expectSaveState(page, 'saved');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await settled(other);
  return other;
}

async function deleteCard(page: Page, name = 'Queue'): Promise<void> {
  await cardOf(page, name).click();
  await page.keyboard.press('Delete');
}

test('UNDO-10: a card that is deleted in another tab while its words are typed stays, and takes every key', async ({
  page,
}) => {
  const other = await twoTabs(page);
  await cardOf(page, 'Queue').dblclick();
  await page.keyboard.type(' and');
  await deleteCard(other, 'Queue and');
  await expect(page.getByText(words.mapScreen.kept).last()).toBeVisible();
  await page.keyboard.type(' d');
  await page.keyboard.press('Escape');
  for (const tab of [page, other]) await expect(cardOf(tab, 'Queue and d')).toBeVisible();
});

test('UNDO-10: a card that is deleted in another tab stays while its words are typed in the panel', async ({
  page,
}) => {
  const other = await twoTabs(page);
  await cardOf(page, 'Queue').click();
  const field = panelOf(page, words).getByRole('textbox', { name: words.inspector.field.text }).first();
  await field.focus();
  await page.keyboard.press('End');
  await deleteCard(other);
  await expect(page.getByText(words.mapScreen.kept).last()).toBeVisible();
  await page.keyboard.type(' d');
  await expect(field).toBeFocused();
  for (const tab of [page, other]) await expect(cardOf(tab, 'Queue d')).toBeVisible();
});

test('UNDO-10: a title that is written on the map or in the table stays when its stage is deleted in another tab', async ({
  page,
}) => {
  const other = await twoTabs(page);
  const stageOf = (tab: Page) => tab.locator('[data-stage-id]').first();
  const deleteStage = async (): Promise<void> => {
    await stageOf(other).click();
    await other.keyboard.press('Delete');
    await expect(page.getByText(words.mapScreen.kept).last()).toBeVisible();
  };
  const stages = await page.locator('[data-header=stage]').count();
  await stageOf(page).dblclick();
  await page.keyboard.type('Wait');
  await deleteStage();
  await page.keyboard.type('ss');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  for (const tab of [page, other]) {
    await expect(stageOf(tab)).toContainText('Waits');
    await expect(tab.locator('[data-header=stage]')).toHaveCount(stages);
    await expect(cardOf(tab, 'Queue')).toBeVisible();
  }
  await page.goto(`${page.url()}/table`);
  await stageOf(page).dblclick();
  await page.keyboard.press('End');
  await deleteStage();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  for (const tab of [page, other]) await expect(stageOf(tab)).toContainText(/Wait(?!s)/);
  await expect(page.locator('[data-stage-id]')).toHaveCount(stages);
  await expect(cardOf(other, 'Queue')).toBeVisible();
});

test('CMD-17: what is in the hand and is deleted in another tab, or its place, changes nothing and is told', async ({
  page,
}) => {
  const other = await twoTabs(page);
  const gone = page.getByText(words.mapScreen.refused.gone).last();
  await cardOf(page, 'Queue').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  const lanes = await page.locator('[data-header=lane]').count();
  await other.locator('[data-header=lane]').nth(1).click();
  await other.keyboard.press('Delete');
  await expect(page.locator('[data-header=lane]')).toHaveCount(lanes - 1);
  await page.keyboard.press('Enter');
  await expect(gone).toBeVisible();
  await page.getByRole('region', { name: words.common.notifications }).getByRole('button').first().click();
  await expect(gone).toHaveCount(0);
  await settled(page);
  const box = await cardOf(page, 'Queue').boundingBox();
  if (!box) throw new Error('The card is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 1.5, { steps: 4 });
  const lane = page.locator('[data-header=lane]').first();
  await expect(lane).toContainText('1');
  await deleteCard(other);
  // The card itself is hidden while it is in the hand.
  await expect(lane).toContainText('0');
  await page.mouse.up();
  await expect(gone).toBeVisible();
  await expect(page.locator('[data-header=lane]')).toHaveCount(lanes - 1);
});

test('STO-33: a map that is put into the bin in another tab says so, and comes out of it', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await expectSaveState(page, 'saved');
  const other = await page.context().newPage();
  await other.goto('./');
  await other.getByRole('button', { name: /^Actions for/ }).click();
  await other.getByRole('menuitem', { name: words.library.moveToBin }).click();
  await expect(page.getByText(words.faults.binBanner)).toBeVisible();
  await page.getByRole('button', { name: words.faults.takeOutOfBin }).click();
  await expect(page.getByText(words.faults.binBanner)).toHaveCount(0);
  await expect(other.getByRole('button', { name: /^Actions for/ })).toBeVisible();
});
