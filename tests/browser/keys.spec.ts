import { expect, type Locator, type Page, test } from '@playwright/test';
import { makeBlankJourney, titleOf } from './support/blankJourney.ts';
import { columnHeader, laneHeader, settled } from './support/mapHand.ts';

test.use({ locale: 'en-GB' });

const map = (page: Page): Locator => page.locator('[data-canvas-state]');
const said = (page: Page): Locator => page.locator('[data-announcements]');
const capture = (page: Page): Locator => page.getByRole('textbox', { name: 'Capture a note' });
const captured = (page: Page): Locator => page.locator('form', { has: capture(page) });
const inbox = (page: Page): Locator => page.getByRole('region', { name: 'Inbox' });
const focused = (page: Page): Locator => page.locator(':focus');
const card = (page: Page, text: string): Locator =>
  page.getByRole('button', { name: text }).and(page.locator('[data-card-id]'));

async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /boutique/i }).click();
  await settled(page);
}

async function openBlank(page: Page): Promise<void> {
  await page.goto('./');
  await makeBlankJourney(page);
  await settled(page);
}

/** The middle of a cell of the map, by its headers. */
async function cellAt(page: Page, lane: string, column: string): Promise<{ readonly x: number; readonly y: number }> {
  const row = await laneHeader(page, lane).boundingBox();
  const place = await columnHeader(page, column).boundingBox();
  if (!row || !place) throw new Error('The cell is not on the screen');
  return { x: place.x + place.width / 2, y: row.y + row.height / 2 };
}

async function capturing(page: Page, ...notes: readonly string[]): Promise<void> {
  await capture(page).focus();
  for (const note of notes) {
    await page.keyboard.type(note);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
}

test('MAP-13 Enter on a button of the map presses it, also while a card is selected', async ({ page }) => {
  await openExample(page);
  await map(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-card-id][aria-pressed=true]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add lane' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Kind of lane' })).toBeFocused();
  await page.keyboard.press('Escape');
  const cards = await page.locator('[data-card-id]').count();
  await page.getByRole('button', { name: /^Inbox, / }).focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(inbox(page)).toBeVisible();
  expect(await page.locator('[role=region] [data-card-id]').count()).toBe(cards);
});

test('MAP-13 Enter on a button of the table presses it', async ({ page }) => {
  await openExample(page);
  await page.getByRole('link', { name: 'Table' }).click();
  const dress = page.getByRole('grid').locator('button[data-card-id]', { hasText: 'Stops at a red dress' });
  await dress.click();
  await page.getByRole('button', { name: /^More: .*red dress/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('grid').getByRole('textbox')).toHaveCount(0);
});

test('MAP-30 I leads into the inbox, also when it is open, and out of it', async ({ page }) => {
  await openBlank(page);
  await capturing(page, 'first', 'second');
  await map(page).focus();
  await page.keyboard.press('i');
  await expect(focused(page)).toHaveText('first');
  const ground = await map(page).boundingBox();
  await page.mouse.click((ground?.x ?? 0) + (ground?.width ?? 0) - 40, (ground?.y ?? 0) + 8);
  await expect(focused(page)).not.toHaveText('first');
  await page.keyboard.press('i');
  await expect(focused(page)).toHaveText('first');
  await page.keyboard.press('ControlOrMeta+a');
  await expect(said(page)).toHaveText('2 cards selected');
  await expect(inbox(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.keyboard.press('i');
  await expect(inbox(page)).toHaveCount(0);
});

test('CAN-14 Home and End lead into the map from the map as a whole', async ({ page }) => {
  await openExample(page);
  const titles = await page.locator('[data-header=stage] [title]').allTextContents();
  const [first, last] = [titles[0], titles.at(-1)].map((title) => new RegExp(title ?? '-'));
  for (const [key, stage] of [
    ['End', last],
    ['Home', first],
    ['ControlOrMeta+End', last],
    ['ControlOrMeta+Home', first],
  ] as const) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await map(page).focus();
    await page.keyboard.press(key);
    await settled(page);
    // A card says where it stands: "… Lane, Stage".
    await expect(focused(page), key).toHaveAccessibleName(stage ?? '-');
  }
});

for (const by of ['mouse', 'touch'] as const)
  test.describe(by, () => {
    test.use({ hasTouch: by === 'touch' });

    test(`CAN-7 a press on an empty cell puts the keyboard there, and notes with it (${by})`, async ({ page }) => {
      await openBlank(page);
      const columns = page.locator('[data-header=stage] [title]');
      const titles = await columns.allTextContents();
      const at = await cellAt(page, 'Pain points', titles[1] ?? '');
      if (by === 'mouse') await page.mouse.click(at.x, at.y);
      else await page.touchscreen.tap(at.x, at.y);
      await expect(page.locator('[data-cell-stop]')).toBeFocused();
      await expect(captured(page)).toContainText('Pain points');
      await expect(captured(page)).toContainText(titles[1] ?? '');
      await capturing(page, 'It hurts');
      await expect(said(page)).toContainText('Pain points');
      await expect(card(page, 'It hurts')).toHaveAttribute('data-card-kind', 'pain');
    });
  });

test('CAN-7 a double press on an empty cell adds one card to it', async ({ page }) => {
  await openBlank(page);
  const titles = await page.locator('[data-header=stage] [title]').allTextContents();
  const at = await cellAt(page, 'Pain points', titles[1] ?? '');
  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.type('It hurts');
  await page.keyboard.press('Escape');
  await expect(card(page, 'It hurts')).toHaveCount(1);
  await expect(page.locator('[data-card-id]')).toHaveCount(1);
});

test('CAN-15 a box says how many cards it selects, and the tools say their names', async ({ page }) => {
  await openExample(page);
  const box = await card(page, 'Stops at a red dress').boundingBox();
  if (!box) throw new Error('The card is not on the screen');
  await page.mouse.move(box.x - 3, box.y - 3);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(said(page)).toHaveText('1 card selected');
  await page.keyboard.press('h');
  await expect(said(page)).toHaveText('Hand tool');
  await page.keyboard.press('v');
  await expect(said(page)).toHaveText('Select tool');
});

test('MAP-14 after a menu of several cards the keyboard is on the one that had it', async ({ page }) => {
  await openExample(page);
  await card(page, 'Stops at a red dress').click();
  await card(page, 'Shop window').click({ modifiers: ['Shift'] });
  await expect(card(page, 'Shop window')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Shop window')).toBeFocused();
  await expect(page.locator('[data-card-id][aria-pressed=true]')).toHaveCount(2);
});

test('CAP-11 several lines that are pasted into the capture field become several notes', async ({ page }) => {
  await openBlank(page);
  await capture(page).focus();
  await capture(page).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'a1\nb2\nc3\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Add to this map' }).click();
  await expect(page.getByRole('button', { name: 'Inbox, 3 cards' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Inbox, 0 cards' })).toBeVisible();
});

test('TAB-2 a walk onto a card taller than the view shows its beginning; M asks where to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await openBlank(page);
  await capturing(page, 'short');
  await page.getByRole('link', { name: 'Table' }).click();
  const grid = page.getByRole('grid');
  const note = grid.locator('button[data-card-id]', { hasText: 'short' });
  await note.click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  for (let line = 0; line < 30; line++) {
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(`line ${line}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 40 && !(await note.evaluate((one) => one === document.activeElement)); step++)
    await page.keyboard.press(step % 2 === 0 ? 'ControlOrMeta+End' : 'Enter');
  await expect(note).toBeFocused();
  const top = (await note.boundingBox())?.y ?? -1;
  const view = await page.locator('[data-map-keys]').boundingBox();
  expect(top).toBeGreaterThanOrEqual(view?.y ?? 0);
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Move to…' })).toBeVisible();
  await expect(titleOf(page)).toBeVisible();
});
