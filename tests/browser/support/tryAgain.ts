import type { Locator, Page } from '@playwright/test';

/**
 * Presses "Try again" in the moment in which `mend` takes away what stood in the way of writing.
 * Work is also tried again by itself, so mending before the press could take the button from under the pointer.
 */
export async function tryAgain(page: Page, button: Locator, mend: () => Promise<unknown>): Promise<void> {
  await button.hover();
  await page.mouse.down();
  await mend();
  await page.mouse.up();
}
