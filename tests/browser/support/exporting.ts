import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { saveStateOf } from './blankJourney.ts';
import { type TestLanguage, WORDS } from './words.ts';

/** Opens the boutique template from the empty library; gives the journey's id. */
export async function openBoutique(page: Page, language: TestLanguage): Promise<string> {
  await page.goto('./');
  await page.getByRole('button', { name: WORDS[language].boutique }).first().click();
  await expect(saveStateOf(page)).toHaveAttribute('data-save-state', 'saved');
  return /#\/j\/([\w.:-]+)/.exec(page.url())?.[1] ?? '';
}

/** Opens the export dialog of the map that is on the screen. */
export async function openExport(page: Page, language: TestLanguage): Promise<Locator> {
  await page.getByRole('button', { name: WORDS[language].export, exact: true }).click();
  return page.getByRole('dialog');
}

export interface ExportWish {
  readonly format: 'png' | 'svg' | 'json';
  readonly theme?: 'light' | 'dark' | 'print';
  readonly scale?: 1 | 2 | 3 | 4;
  readonly transparent?: boolean;
}

/** Sets the export dialog to a wish. */
export async function choose(dialog: Locator, language: TestLanguage, wish: ExportWish): Promise<void> {
  const pick = (value: string | number) => dialog.locator(`label:has(input[value="${value}"])`).click();
  await pick(wish.format);
  if (wish.theme) await pick(wish.theme);
  if (wish.scale) await pick(wish.scale);
  if (wish.transparent) await dialog.getByRole('switch', { name: WORDS[language].transparent }).click();
}

/** What the browser downloads after a deed. */
export async function downloadAfter(page: Page, deed: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

export interface Exported {
  readonly name: string;
  readonly bytes: Buffer;
  /** The line of the dialog that tells the size; empty for other formats. */
  readonly told: string;
}

/** Takes the open map out by the dialog. */
export async function exportMap(page: Page, language: TestLanguage, wish: ExportWish): Promise<Exported> {
  const dialog = await openExport(page, language);
  await choose(dialog, language, wish);
  const told =
    wish.format === 'png'
      ? await dialog.getByRole('status').filter({ hasText: '×' }).innerText({ timeout: 10_000 })
      : '';
  const file = await downloadAfter(page, () =>
    dialog.getByRole('button', { name: WORDS[language].save, exact: true }).click(),
  );
  await expect(dialog).toBeHidden();
  return { ...file, told };
}
