import { expect, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney, titleOf } from './support/blankJourney.ts';

test.use({ locale: 'en-GB' });

test('SEC-1: no request to another origin, none at all after the load, and no break of the security policy', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('./');
  await page.locator('html[data-prefetched]').waitFor({ state: 'attached' });
  expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  requests.length = 0;

  await makeBlankJourney(page);
  await titleOf(page).fill('Offline from here');
  await expectSaveState(page, 'saved');
  for (const format of ['PNG', 'SVG', 'File (JSON)']) {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: format }).check();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await saving;
  }
  await page.getByRole('link', { name: 'Empathy' }).click();
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Actions for “\u2068Offline from here\u2069”' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'فارسی' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'نقشه جدید' }).click();
  await expect(page.getByRole('dialog').locator('img').first()).toBeVisible();
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
});
