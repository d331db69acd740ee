import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectSaveState, makeBlankJourney, titleOf } from './support/blankJourney.ts';

test.use({ locale: 'en-GB' });

const tiles = (page: Page) => page.getByRole('list', { name: 'Journey maps' }).getByRole('heading');
const menuOf = (page: Page, title: string) => page.getByRole('button', { name: `Actions for “\u2068${title}\u2069”` });
const pick = async (page: Page, title: string, item: string) => {
  await menuOf(page, title).click();
  await page.getByRole('menuitem', { name: item }).click();
};

/** Makes a blank map with a title and comes back to the library. */
async function makeMap(page: Page, title: string): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('button', { name: 'New map' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Blank journey/ })
    .click();
  await titleOf(page).fill(title);
  await expectSaveState(page, 'saved');
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
}

test('LIB-2: the empty library invites: templates with pictures, and import', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Draw your first customer journey' })).toBeVisible();
  await expect(
    page
      .getByRole('button', { name: /^Blank journey/ })
      .locator('img')
      .first(),
  ).toBeVisible();
  await makeBlankJourney(page);
  await expect(page).toHaveTitle(/Untitled map – Safar/);
});

test('LIB-9: a new map takes the language that was chosen for it, and the interface keeps its own', async ({
  page,
}) => {
  await makeMap(page, 'Shoes');
  await page.getByRole('button', { name: 'New map' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'فارسی' }).check();
  await dialog.getByRole('button', { name: /^Blank journey/ }).click();
  await expect(page.locator('[data-header=stage]').first()).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('button', { name: /^Undo/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('grid')).toContainText('پیش از خرید');
});

test('LIB-3: a map is renamed, copied, put in the bin, taken back, and deleted for good', async ({ page }) => {
  await makeMap(page, 'Shoes');
  await pick(page, 'Shoes', 'Rename…');
  const field = page.getByRole('textbox', { name: 'Title' });
  await expect(field).toBeFocused();
  await field.fill('Boots');
  await field.press('Enter');
  await expect(tiles(page)).toHaveText(['Boots']);
  await expect(menuOf(page, 'Boots')).toBeFocused();

  await pick(page, 'Boots', 'Duplicate');
  await expect(tiles(page)).toHaveText(['Boots (copy)', 'Boots']);

  await pick(page, 'Boots', 'Move to bin');
  await expect(tiles(page)).toHaveText(['Boots (copy)']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tiles(page)).toHaveText(['Boots (copy)', 'Boots']);

  await pick(page, 'Boots', 'Move to bin');
  await page.getByRole('button', { name: 'Bin 1' }).click();
  await pick(page, 'Boots', 'Delete for good');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'The bin is empty' })).toBeVisible();
});

test('LIB-4: search is reached by a key, folds, and says when nothing is found', async ({ page }) => {
  await makeMap(page, 'مشتری‌مداری در کافه');
  await makeMap(page, 'Buying shoes');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search maps' })).toBeFocused();
  await page.keyboard.type('مشتري مداري');
  await expect(tiles(page)).toHaveText(['مشتری‌مداری در کافه']);
  await page.getByRole('searchbox').fill('nothing like it');
  await expect(page.getByRole('heading', { name: 'No map matches “\u2068nothing like it\u2069”' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(tiles(page)).toHaveCount(2);
});

test('LIB-6: the picture of a map follows its content', async ({ page }) => {
  await makeMap(page, 'Pictured');
  const picture = page.locator('[data-journey-id] img').first();
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(480);
});

test('LIB-8: a file is shown before it is stored; a known map is kept twice or replaced', async ({ page }) => {
  await makeMap(page, 'Travelling');
  await menuOf(page, 'Travelling').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save as file (JSON)' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Travelling.safar.json');
  const file = await download.path();
  const before = await readFile(file, 'utf8');

  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Import…' }).first().click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await (await chooser).setFiles({ name: 'a.safar.json', mimeType: 'application/json', buffer: Buffer.from(before) });
    await expect(page.getByRole('dialog')).toContainText('3 stages · 6 lanes · 0 cards · 0 personas');
  };
  await choose();
  await expect(page.getByRole('dialog')).toContainText('already on this device');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(tiles(page)).toHaveCount(1);

  await choose();
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(titleOf(page)).toHaveValue('Travelling');
  await page.goto('./#/');
  await expect(tiles(page)).toHaveCount(2);

  await choose();
  await page.getByRole('radio', { name: /^Replace/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(titleOf(page)).toHaveValue('Travelling');
  await page.goto('./#/');
  await expect(tiles(page)).toHaveCount(2);
});

test('LIB-8: a map that was deleted comes back from its file byte for byte', async ({ page }) => {
  await makeMap(page, 'Round trip');
  const save = async (): Promise<string> => {
    await menuOf(page, 'Round trip').click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Save as file (JSON)' }).click();
    return readFile(await (await saving).path(), 'utf8');
  };
  const before = await save();
  await pick(page, 'Round trip', 'Move to bin');
  await page.getByRole('button', { name: 'Bin 1' }).click();
  await pick(page, 'Round trip', 'Delete for good');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Bin 0' })).toBeVisible();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, before);
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(titleOf(page)).toHaveValue('Round trip');
  await page.goto('./#/');
  expect(await save()).toBe(before);
});

test('SEC-2: what is no map is refused in words, and nothing is stored', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Import…' }).first().click();
  const refusals: readonly (readonly [string, RegExp])[] = [
    ['', /The file is empty/],
    ['{"format": "safar-jour', /not valid JSON/],
    ['{"nodes": []}', /not a Safar map/],
    ['{"format":"safar-journey","version":99,"journey":{"title":"x"}}', /newer version/],
    ['['.repeat(5000) + ']'.repeat(5000), /nested more deeply|not a Safar map/],
  ];
  for (const [text, reason] of refusals) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Choose (a|another) file…/ }).click();
    await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert')).toContainText(reason);
    await expect(page.getByRole('alert')).toContainText('Nothing was stored or changed.');
  }
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Maps 0' })).toBeVisible();
});

test('LIB-10: SVG and PNG leave whole, at the size that was shown', async ({ page }) => {
  await makeMap(page, 'خرید: کفش');
  await pick(page, 'خرید: کفش', 'Export as picture…');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: '3×' }).check();
  const shown = /([\d,]+) × ([\d,]+) pixels/.exec((await dialog.getByRole('status').textContent()) ?? '');
  const [width, height] = [shown?.[1], shown?.[2]].map((part) => Number(part?.replaceAll(',', '')));
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const png = await saving;
  expect(png.suggestedFilename()).toBe('خرید کفش.png');
  const bytes = await readFile(await png.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);

  await pick(page, 'خرید: کفش', 'Export as picture…');
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  const svgSaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const svg = await readFile(await (await svgSaving).path(), 'utf8');
  expect(svg).toContain('@font-face');
  expect(svg).not.toMatch(/(?:href|src)="?https?:/);
});

test('LIB-14: the keyboard and the messages follow a map into the bin and out of it', async ({ page }) => {
  for (const title of ['One', 'Two', 'Three']) await makeMap(page, title);
  await pick(page, 'Two', 'Move to bin');
  await expect(page.getByRole('link', { name: 'One', exact: true })).toBeFocused();
  const messages = page.getByRole('region', { name: 'Notifications' });
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Two', exact: true })).toBeFocused();
  await expect(messages).toContainText('“\u2068Two\u2069” is back in the library.');
  await expect(messages).not.toContainText('“\u2068Two\u2069” is in the bin.');

  await pick(page, 'One', 'Move to bin');
  await expect(page.getByRole('link', { name: 'Two', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Bin 1' }).click();
  await pick(page, 'One', 'Restore');
  await expect(page.getByRole('button', { name: 'Bin 0' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'The bin is empty' })).toBeVisible();
});

test('LIB-14: a title of any length leaves the buttons of messages and dialogs in reach', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Import…' }).first().click();
  const dialog = page.getByRole('dialog');
  // FILE-14: the field has the name of its button.
  const long = 'word '.repeat(1800).trim();
  const file = { format: 'safar-journey', version: 1, journey: { title: long } };
  await dialog.getByLabel('Choose a file…').setInputFiles({
    name: 'long.safar.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const made = await dialog.locator('section').first().boundingBox();
  expect(made?.height).toBeLessThan(240);
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const messages = page.getByRole('region', { name: 'Notifications' });
  await expect(messages.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  const box = await messages.boundingBox();
  expect(box?.height).toBeLessThan(200);
});
