import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney, titleOf } from './support/blankJourney.ts';
import { startKillable } from './support/killableBrowser.ts';
import { fillTheDisk, putRaw, readRaw } from './support/rawDatabase.ts';
import { tryAgain } from './support/tryAgain.ts';

test.use({ locale: 'en-GB' });

test('STO-13 LIB-7: what is shown as saved is there after a reload in mid-typing', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await titleOf(page).fill('');
  await titleOf(page).pressSequentially('Half a tit');
  await expectSaveState(page, 'saved');
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Half a tit');
  await expectSaveState(page, 'saved');
});

test('CMD-18 STO-13: a letter is there before it is written, and from then on nothing is shown as saved', async ({
  page,
}) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await expectSaveState(page, 'saved');
  // Within the turn of the letter: before any frame.
  const [state, name, kept] = await titleOf(page).evaluate(async (field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'A letter');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    const state = document.querySelector<HTMLElement>('[data-save-state]')?.dataset.saveState;
    return [state, field.value, document.title];
  });
  expect([state, name]).toEqual(['saving', 'A letter']);
  // The map itself does not have it yet.
  expect(kept).not.toContain('A letter');
  await expectSaveState(page, 'saved');
  expect((await readRaw(page, 'rows')).find(({ table }) => table === 'journey')?.title).toBe('A letter');
});

test('STO-13: killing the browser loses nothing that was shown as saved', async ({ baseURL }) => {
  test.setTimeout(90_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'safar-kill-'));
  try {
    let browser = await startKillable(profile);
    await browser.page.goto(`${baseURL}/`);
    const id = await makeBlankJourney(browser.page);
    for (const round of [1, 2, 3]) {
      await titleOf(browser.page).fill(`Before kill ${round}`);
      await expectSaveState(browser.page, 'saved');
      await browser.kill();
      browser = await startKillable(profile);
      await browser.page.goto(`${baseURL}/#/j/${id}`);
      await expect(titleOf(browser.page)).toHaveValue(`Before kill ${round}`);
    }
    await browser.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('STO-7: two tabs on one journey show the same, and the database agrees', async ({ page, context }) => {
  await page.goto('./');
  const id = await makeBlankJourney(page);
  const other = await context.newPage();
  await other.goto(`./#/j/${id}`);
  await titleOf(page).fill('From the first tab');
  await expect(titleOf(other)).toHaveValue('From the first tab');
  await Promise.all([
    titleOf(page).pressSequentially(' and on', { delay: 5 }),
    titleOf(other).pressSequentially(' meanwhile', { delay: 5 }),
  ]);
  await expectSaveState(page, 'saved');
  await expectSaveState(other, 'saved');
  const stored = async () => (await readRaw(page, 'rows')).find(({ table }) => table === 'journey')?.title;
  // Spaces round a title that is being written are in the field only.
  const shown = async (tab: Page) => (await titleOf(tab).inputValue()).trim();
  await expect.poll(async () => [await shown(page), await shown(other)]).toEqual([await stored(), await stored()]);
});

test('STO-9: a rename in the library reaches the tab in which the journey is open', async ({ page, context }) => {
  await page.goto('./');
  const id = await makeBlankJourney(page);
  const other = await context.newPage();
  await other.goto('./');
  await titleOf(page).fill('Named on the map');
  await expect(other.getByText('Named on the map').first()).toBeVisible();
  expect((await readRaw(other, 'journeys')).map((header) => header.id)).toEqual([id]);
});

test('STO-3: a full disk is shown, editing goes on, and a retry writes what waited', async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  const setQuota = (quotaSize: number) => devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await setQuota(2_000_000);
  await page.goto('./');
  await makeBlankJourney(page);
  await fillTheDisk(page);
  // Small writes may still pass on a full disk, so the title takes all the letters that it can hold.
  let last = '';
  await expect(async () => {
    last = `${Math.random()} `.repeat(400).slice(0, 9000).trim();
    await titleOf(page).fill(last);
    await expectSaveState(page, 'error', 500);
  }).toPass();
  await expect(titleOf(page)).toHaveValue(last);
  await tryAgain(page, page.getByRole('button', { name: 'Try again' }).first(), () => setQuota(500_000_000));
  await expectSaveState(page, 'saved');
  await page.reload();
  await expect(titleOf(page)).toHaveValue(last);
});

test('STO-4: a broken row is reported and still there after an edit', async ({ page }) => {
  await page.goto('./');
  const journeyId = await makeBlankJourney(page);
  const broken = { journeyId, id: 'odd', table: 'cards', order: 7, text: 'my words' };
  await putRaw(page, 'rows', broken);
  await page.reload();
  await expect(page.getByRole('button', { name: /set aside/i })).toBeVisible();
  await titleOf(page).fill('Edited');
  await expectSaveState(page, 'saved');
  expect((await readRaw(page, 'rows')).find(({ id }) => id === 'odd')).toEqual(broken);
});

test('STO-6: a journey of a newer version can be looked at, not changed', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  const [header] = await readRaw(page, 'journeys');
  await putRaw(page, 'journeys', { ...header, schemaVersion: 99 });
  await page.reload();
  await expect(titleOf(page)).toBeVisible();
  await expect(titleOf(page)).not.toBeEditable();
});

test('STO-11: when a newer version takes the database over, the tab stops writing and says so', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await titleOf(page).fill('Old code');
  await expectSaveState(page, 'saved');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('safar', 1000);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
        opening.onblocked = () => reject(new Error('blocked'));
      }),
  );
  await expectSaveState(page, 'error');
  await titleOf(page).fill('Never written');
  await expectSaveState(page, 'error');
  expect((await readRaw(page, 'journeys'))[0]?.title).toBe('Old code');
});

for (const [how, script] of [
  [
    'refuses',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
] as const)
  test(`STO-12: where IndexedDB ${how}, everything works in memory and the state says unsaved`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('./');
    await makeBlankJourney(page);
    await titleOf(page).fill('In memory');
    await expectSaveState(page, 'unsaved');
    await page.getByRole('link', { name: 'All maps' }).click();
    await expect(page.getByText('In memory').first()).toBeVisible();
  });
