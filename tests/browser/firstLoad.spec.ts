import { expect, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney, titleOf } from './support/blankJourney.ts';

test.use({ locale: 'en-GB' });

const MAP_CODE = /\/assets\/map-[^/]*\.js$/;

test('SEC-6: code that could not be fetched ahead is fetched again when it is needed', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await titleOf(page).fill('Here after all');
  await expectSaveState(page, 'saved');
  const failed = page.waitForEvent('requestfailed', (request) => MAP_CODE.test(request.url()));
  await page.route(MAP_CODE, (route) => route.abort());
  await page.goto('./?again');
  await failed;
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Here after all' }).click();
  await expect(titleOf(page)).toHaveValue('Here after all');
  // Everything that needs it, too: what waits for the network, and a part of the screen.
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.locator('html[data-prefetched]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('search')).toBeVisible();
});

test('SEC-6: a map whose code cannot be fetched says so, and opens after a reload', async ({ page }) => {
  await page.goto('./');
  const id = await makeBlankJourney(page);
  await page.route(MAP_CODE, (route) => route.abort());
  await page.goto(`./?again#/j/${id}`);
  const reload = page.getByRole('button', { name: 'Reload' });
  await expect(reload).toBeVisible();
  await page.unrouteAll();
  await reload.click();
  await expect(titleOf(page)).toBeVisible();
});

test('SEC-6: without the code of every screen the page says, in both languages, what to do', async ({ page }) => {
  await page.route(/\/assets\/base-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert').getByText('Check the connection and reload the page')).toBeVisible();
  await expect(page.getByRole('alert').getByText('اتصال را بررسی و صفحه را دوباره بارگذاری کنید')).toBeVisible();
});

test('SEC-6: what begins the app can be kept compiled: scripts, and no modules among them', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await page.reload();
  await expect(titleOf(page)).toBeVisible();
  const kinds = await page.evaluate(() =>
    // Those that are fetched later come after them.
    [...document.scripts].slice(0, 3).map(({ src, type }) => [src.replace(/.*\/([a-z]+)-.*/, '$1'), type]),
  );
  expect(kinds).toEqual([
    ['start', ''],
    ['base', ''],
    ['map', ''],
  ]);
  await expect(page.locator('link[rel=modulepreload]')).toHaveCount(0);
});
