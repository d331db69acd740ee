import { expect, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney } from './support/blankJourney.ts';
import { wordsOf } from './support/messages.ts';

const words = wordsOf('en');

test.use({ locale: 'en-GB' });

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
