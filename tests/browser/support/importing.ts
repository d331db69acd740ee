import { expect, type Locator, type Page } from '@playwright/test';
import { type TestLanguage, WORDS } from './words.ts';

/** A file as Playwright gives it to a chooser: by content, or by path where it is large. */
export type GivenFile = { readonly name: string; readonly text: string } | { readonly path: string };

/** Opens the import dialog of the library and gives it a file; leaves the dialog open. */
export async function chooseToImport(page: Page, language: TestLanguage, file: GivenFile): Promise<Locator> {
  const words = WORDS[language];
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: words.import }).first().click();
  const press = dialog.getByRole('button', { name: new RegExp(`^(${words.choose}|${words.chooseOther})$`) });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press.click()]);
  await chooser.setFiles(
    'path' in file
      ? file.path
      : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text, 'utf8') },
  );
  return dialog;
}

export const importButton = (dialog: Locator, language: TestLanguage): Locator =>
  dialog.getByRole('button', { name: WORDS[language].doImport, exact: true });

/** Drops a file on the page, as a file manager does. */
export async function dropFile(page: Page, selector: string, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'application/json' }));
      return data;
    },
    [name, text] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(selector, type, { dataTransfer });
}

/** Pastes text where the focus is. */
export const pasteText = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Goes to the library and waits until its maps are shown. */
export async function goToLibrary(page: Page, language: TestLanguage): Promise<void> {
  await page.getByRole('link', { name: WORDS[language].allMaps }).click();
  await expect(page.getByRole('button', { name: WORDS[language].bin })).toBeVisible();
}

/** Picks an entry of the menu of the first map that is shown. */
export async function pickForMap(page: Page, language: TestLanguage, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].actionsFor }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}
