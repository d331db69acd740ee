import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney, titleOf } from './support/blankJourney.ts';
import { readRaw } from './support/rawDatabase.ts';
import { tryAgain } from './support/tryAgain.ts';

// A journey can be edited before the code of the database is here: what is done meanwhile waits in the writer.

test.use({ locale: 'en-GB' });

const DATABASE_CODE = '**/assets/database-*.js';

/** Makes a saved journey, then opens it again in a page that does not get the code of the database. */
async function openWithoutDatabase(page: Page): Promise<{ readonly id: string; readonly release: () => void }> {
  await page.goto('./');
  const id = await makeBlankJourney(page);
  await titleOf(page).fill('Before');
  await expectSaveState(page, 'saved');
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATABASE_CODE, async (route) => {
    await released;
    await route.continue();
  });
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Before');
  return { id, release };
}

/** Writes down every save state that the page shows from now on, the present one included. */
const watchSaveStates = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const states: (string | undefined)[] = [];
    const note = (): void => {
      states.push(document.querySelector<HTMLElement>('[data-save-state]')?.dataset.saveState);
    };
    note();
    new MutationObserver(note).observe(document.body, { subtree: true, attributeFilter: ['data-save-state'] });
    Object.assign(window, { saveStates: states });
  });
const savedStates = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { saveStates: string[] }).saveStates);

async function capture(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Capture a note' }).fill(text);
  await page.getByRole('button', { name: 'Add note' }).click();
}
const inbox = (page: Page): Locator => page.getByRole('button', { name: /^Inbox, / });
const storedTitle = async (page: Page) => (await readRaw(page, 'rows')).find(({ table }) => table === 'journey')?.title;
const storedTexts = async (page: Page) =>
  (await readRaw(page, 'rows')).filter(({ table }) => table === 'cards').map(({ text }) => text);

test('STO-31: nothing is shown as saved while it waits for the code of the database; then all is written in order', async ({
  page,
}) => {
  const { release } = await openWithoutDatabase(page);
  await titleOf(page).fill('First');
  await expectSaveState(page, 'saving');
  await watchSaveStates(page);
  await titleOf(page).fill('Second');
  await capture(page, 'A note');
  await titleOf(page).fill('Last');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(inbox(page)).toContainText('1');
  expect(await savedStates(page)).toEqual(['saving']);
  expect(await storedTitle(page)).toBe('Before');
  release();
  await expectSaveState(page, 'saved');
  expect(await savedStates(page)).toEqual(['saving', 'saved']);
  expect(await storedTitle(page)).toBe('Last');
  expect(await storedTexts(page)).toEqual(['A note']);
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Last');
  await expect(inbox(page)).toContainText('1');
});

test('STO-15 STO-31: the browser asks before a page is left whose edits wait for the code of the database', async ({
  page,
}) => {
  const { release } = await openWithoutDatabase(page);
  await titleOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' and after');
  await expectSaveState(page, 'saving');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  release();
  await expectSaveState(page, 'saved');
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Before and after');
});

test('STO-7 STO-31: two tabs stay right while one of them waits for the code of the database', async ({
  page,
  context,
}) => {
  const { id, release } = await openWithoutDatabase(page);
  await capture(page, 'From the waiting tab');
  await titleOf(page).fill('By the waiting tab');
  const other = await context.newPage();
  await other.goto(`./#/j/${id}`);
  await expect(titleOf(other)).toHaveValue('Before');
  await capture(other, 'From the other tab');
  await titleOf(other).fill('By the other tab');
  await expectSaveState(other, 'saved');
  await expect(inbox(page)).toContainText('2');
  await expect(titleOf(page)).toHaveValue('By the waiting tab');
  await expectSaveState(page, 'saving');
  release();
  await expectSaveState(page, 'saved');
  // The last commit of a field wins: that of the tab that waited.
  for (const tab of [page, other]) {
    await expect(titleOf(tab)).toHaveValue('By the waiting tab');
    await expect(inbox(tab)).toContainText('2');
  }
  expect(await storedTitle(page)).toBe('By the waiting tab');
  expect((await storedTexts(page)).sort()).toEqual(['From the other tab', 'From the waiting tab']);
});

test('STO-8 STO-31: what another tab wrote between reading ahead and writing is shown before anything is lost', async ({
  page,
  context,
}) => {
  const { id, release } = await openWithoutDatabase(page);
  // The waiting tab misses the notice, as one does that is between reading and listening.
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  const other = await context.newPage();
  await other.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await other.goto(`./#/j/${id}`);
  await capture(other, 'Unheard');
  await expectSaveState(other, 'saved');
  await titleOf(page).fill('By the waiting tab');
  release();
  await expectSaveState(page, 'saved');
  await expect(inbox(page)).toContainText('1');
  await expect(titleOf(page)).toHaveValue('By the waiting tab');
  expect([await storedTitle(page), await storedTexts(page)]).toEqual(['By the waiting tab', ['Unheard']]);
});

test('STO-3 STO-31: edits outlive a way to the library and back before the code of the database is here', async ({
  page,
}) => {
  const { id, release } = await openWithoutDatabase(page);
  await titleOf(page).fill('Left behind');
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await expect(titleOf(page)).toBeHidden();
  await page.evaluate((id) => {
    window.location.hash = `#/j/${id}`;
  }, id);
  release();
  await expect(titleOf(page)).toHaveValue('Left behind');
  await expectSaveState(page, 'saved');
  await expect.poll(() => storedTitle(page)).toBe('Left behind');
});

test('STO-3 STO-31: where the code of the database cannot be had the page says so, and writes when it can', async ({
  page,
}) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await titleOf(page).fill('Before');
  await expectSaveState(page, 'saved');
  await page.route(DATABASE_CODE, (route) => route.abort());
  await page.reload();
  await titleOf(page).fill('Offline');
  await expectSaveState(page, 'error');
  await titleOf(page).fill('Still offline');
  await expectSaveState(page, 'error');
  await tryAgain(page, page.getByRole('button', { name: 'Try again' }).first(), () => page.unroute(DATABASE_CODE));
  await expectSaveState(page, 'saved');
  expect(await storedTitle(page)).toBe('Still offline');
});
