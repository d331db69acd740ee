import { expect, type Locator, type Page } from '@playwright/test';

export const titleOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Title of the map' });
/** The save state that the page shows. */
export const saveStateOf = (page: Page): Locator => page.locator('[role=status][data-save-state]');
export const expectSaveState = (page: Page, state: string, timeout?: number): Promise<void> =>
  expect(saveStateOf(page)).toHaveAttribute('data-save-state', state, timeout === undefined ? {} : { timeout });

/** Makes a journey from the blank template and opens it; gives its id. */
export async function makeBlankJourney(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Blank journey/ }).click();
  await expect(titleOf(page)).toBeVisible();
  return /#\/j\/([\w.:-]+)/.exec(page.url())?.[1] ?? '';
}
