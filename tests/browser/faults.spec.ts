import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney, titleOf } from './support/blankJourney.ts';
import { chooseToImport, goToLibrary, importButton } from './support/importing.ts';
import { tryAgain } from './support/tryAgain.ts';

test.use({ locale: 'en-GB' });

test('SEC-5: a map that is not here, and an address that is none, say what to do', async ({ page }) => {
  await page.goto('./#/j/not-here');
  await expect(page.getByRole('heading', { name: 'This map is not on this device' })).toBeVisible();
  await page.goto('./#/nowhere/at/all');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();
});

for (const way of ['from the library', 'by its address'])
  test(`SEC-4: a bug in a map that was opened ${way} shows a screen that can save a copy of it`, async ({ page }) => {
    await page.goto('./');
    await makeBlankJourney(page);
    await titleOf(page).fill('Survivor');
    await expectSaveState(page, 'saved');
    if (way === 'by its address') {
      await page.reload();
      await expect(titleOf(page)).toHaveValue('Survivor');
    }
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('Invariant: broken for a test');
      });
    });
    await expect(page.getByRole('heading', { name: 'Something in Safar broke' })).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const copy = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
    expect(copy.journey.title).toBe('Survivor');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(titleOf(page)).toHaveValue('Survivor');
  });

test('PIC-9: a map whose picture cannot be made is made and imported all the same', async ({ page }) => {
  await page.route(/\/makeThumbnail-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await makeBlankJourney(page);
  await titleOf(page).fill('Without a picture');
  await expectSaveState(page, 'saved');
  await goToLibrary(page, 'en');
  const text = JSON.stringify({ format: 'safar-journey', version: 1, journey: { title: 'From a file' } });
  await importButton(await chooseToImport(page, 'en', { name: 'a.safar.json', text }), 'en').click();
  await expect(titleOf(page)).toHaveValue('From a file');
});

test('SEC-3: where IndexedDB is refused the app says so, works, and offers a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('./');
  await expect(page.getByRole('note')).toContainText('does not let Safar store anything');
  await makeBlankJourney(page);
  await titleOf(page).fill('In memory');
  const saving = page.waitForEvent('download');
  await page.getByRole('note').getByRole('button', { name: 'Save a copy' }).click();
  expect((await saving).suggestedFilename()).toBe('In memory.safar.json');
  // What was in this tab is gone with a reload: the page says so and what to do.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This map went with the reload' })).toBeVisible();
});

test('STO-35: a map that could not be saved says so in the library, with a copy and another attempt', async ({
  page,
}) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await expectSaveState(page, 'saved');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await titleOf(page).fill('Full');
  await expectSaveState(page, 'error');
  await page.getByRole('link', { name: 'All maps' }).click();
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('the device is out of room');
  await expect(page.getByRole('listitem').filter({ hasText: 'Not saved' })).toHaveCount(1);
  await expect(page.getByText('Kept only on this device')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await banner.getByRole('button', { name: 'Save a copy' }).click();
  expect(JSON.parse(await readFile(await (await saving).path(), 'utf8')).journey.title).toBe('Full');

  await tryAgain(page, banner.getByRole('button', { name: 'Try again' }), () =>
    page.evaluate(() => dispatchEvent(new Event('room'))),
  );
  await expect(page.getByRole('link', { name: 'Full', exact: true })).toBeVisible();
  await expect(banner).toHaveCount(0);
  await expect(page.getByText('Kept only on this device')).toBeVisible();
});
