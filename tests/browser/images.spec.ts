import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { saveStateOf } from './support/blankJourney.ts';
import { downloadAfter, exportMap, openBoutique } from './support/exporting.ts';
import { chooseToImport, goToLibrary, importButton, pickForMap } from './support/importing.ts';
import { pixelsOf, plainPng } from './support/pixels.ts';
import { readRaw } from './support/rawDatabase.ts';
import { WORDS } from './support/words.ts';

// Making, saving and decoding pictures is much work for a small machine.
test.describe.configure({ timeout: 90_000 });

test.use({ locale: 'en-GB' });

const MAGENTA = '#ff00ff';

/** Makes the first card an image card and gives the panel that sets it. */
async function firstAsImageCard(page: Page) {
  await openBoutique(page, 'en');
  await page.locator('[data-card-id]').first().click();
  const panel = page.getByRole('complementary');
  await expect(panel).toBeVisible();
  await panel.getByLabel('Kind', { exact: true }).selectOption({ label: 'Image' });
  return panel;
}

type Given = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function chooseImage(page: Page, file: Given): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^(Choose|Replace) image…$/ }).click(),
  ]);
  await chooser.setFiles(file);
}

const onScreen = async (page: Page): Promise<number> => pixelsOf(page, await page.screenshot(), 'image/png', MAGENTA);

test('PIC-12: an image stands on the map near and far, stays, and leaves in every format', async ({ page }) => {
  await firstAsImageCard(page);
  const buffer = await plainPng(page, 60, 40, MAGENTA);
  await chooseImage(page, { name: 'photo.png', mimeType: 'image/png', buffer });
  await expect(page.locator('[data-card-id] img').first()).toBeVisible();
  await expect(saveStateOf(page)).toHaveAttribute('data-save-state', 'saved');
  await page.keyboard.press('Escape');
  const near = await onScreen(page);
  expect(near).toBeGreaterThan(500);

  await page.reload();
  await expect.poll(() => onScreen(page)).toBeGreaterThan(500);
  for (let step = 0; step < 6; step++) await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page.locator('[data-card-id]')).toHaveCount(0);
  await expect.poll(() => onScreen(page)).toBeGreaterThan(50);

  const png = await exportMap(page, 'en', { format: 'png', scale: 1 });
  const svg = await exportMap(page, 'en', { format: 'svg' });
  const inPng = await pixelsOf(page, png.bytes, 'image/png', MAGENTA);
  expect(inPng).toBeGreaterThan(2000);
  const inSvg = await pixelsOf(page, svg.bytes, 'image/svg+xml', MAGENTA);
  expect(Math.abs(inSvg - inPng)).toBeLessThan(inPng / 20);
  const json = await exportMap(page, 'en', { format: 'json' });
  expect(JSON.parse(json.bytes.toString('utf8')).assets).toMatchObject([
    { mime: 'image/png', width: 60, height: 40, name: 'photo.png', data: buffer.toString('base64') },
  ]);

  await goToLibrary(page, 'en');
  await pickForMap(page, 'en', WORDS.en.toBin);
  await page.getByRole('button', { name: WORDS.en.bin }).click();
  await pickForMap(page, 'en', WORDS.en.purge);
  await page.getByRole('dialog').getByRole('button', { name: WORDS.en.purge }).click();
  await expect.poll(() => readRaw(page, 'assets')).toEqual([]);
  const dialog = await chooseToImport(page, 'en', { name: json.name, text: json.bytes.toString('utf8') });
  await importButton(dialog, 'en').click();
  await expect(saveStateOf(page)).toBeVisible();
  await expect.poll(() => onScreen(page)).toBeGreaterThan(50);
  await goToLibrary(page, 'en');
  const again = await downloadAfter(page, () => pickForMap(page, 'en', WORDS.en.saveFile));
  expect(again.bytes.equals(json.bytes)).toBe(true);
});

test('PIC-12: what is no image, broken or too large is refused in words', async ({ page }) => {
  const panel = await firstAsImageCard(page);
  const alert = panel.getByRole('alert');
  await chooseImage(page, { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('not an image at all') });
  await expect(alert).toHaveText('Only PNG, JPEG, WebP and GIF images can be used.');
  const image = await plainPng(page, 60, 40, MAGENTA);
  await chooseImage(page, { name: 'cut.png', mimeType: 'image/png', buffer: image.subarray(0, 50) });
  await expect(alert).toHaveText('This image cannot be read. Choose another file.');
  const huge = path.join(tmpdir(), 'safar-huge.png');
  try {
    writeFileSync(huge, image);
    truncateSync(huge, 21 * 1024 * 1024);
    await chooseImage(page, huge);
    await expect(alert).toContainText('Choose a smaller one.');
  } finally {
    rmSync(huge, { force: true });
  }
  await expect(page.locator('[data-card-id] img')).toHaveCount(0);
  expect(await readRaw(page, 'assets')).toEqual([]);
});
