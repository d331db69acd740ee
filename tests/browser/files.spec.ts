import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { saveStateOf, titleOf } from './support/blankJourney.ts';
import { downloadAfter, exportMap, openBoutique } from './support/exporting.ts';
import { chooseToImport, dropFile, goToLibrary, importButton, pasteText, pickForMap } from './support/importing.ts';
import { readRaw } from './support/rawDatabase.ts';
import { TEST_LANGUAGES, WORDS } from './support/words.ts';

// Whole journeys through the library are many steps for a small machine.
test.describe.configure({ timeout: 90_000 });

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/safar/${name}`, import.meta.url), 'utf8');
const head = '"format":"safar-journey","version":1,"journey":{"title":"T"}';

for (const language of TEST_LANGUAGES)
  test.describe(language, () => {
    const words = WORDS[language];
    test.use({ locale: words.locale });

    test('FILE-1: taken out, deleted for good and brought in again, a map is the same to the byte', async ({
      page,
    }) => {
      const id = await openBoutique(page, language);
      const first = await exportMap(page, language, { format: 'json' });
      await goToLibrary(page, language);
      await pickForMap(page, language, words.toBin);
      await page.getByRole('button', { name: words.bin }).click();
      await pickForMap(page, language, words.purge);
      await page.getByRole('dialog').getByRole('button', { name: words.purge }).click();
      await expect.poll(() => readRaw(page, 'journeys')).toEqual([]);
      await expect.poll(() => readRaw(page, 'rows')).toEqual([]);
      const dialog = await chooseToImport(page, language, { name: first.name, text: first.bytes.toString('utf8') });
      await importButton(dialog, language).click();
      await expect(page).toHaveURL(new RegExp(`#/j/${id}$`));
      const second = await exportMap(page, language, { format: 'json' });
      expect(second).toEqual(first);
      await goToLibrary(page, language);
      const third = await downloadAfter(page, () => pickForMap(page, language, words.saveFile));
      expect(third).toMatchObject({ name: first.name, bytes: first.bytes });
    });

    test('FILE-3: a file that cannot be read is refused in words, and the library stays as it was', async ({
      page,
    }) => {
      await openBoutique(page, language);
      await goToLibrary(page, language);
      const before = { journeys: await readRaw(page, 'journeys'), rows: await readRaw(page, 'rows') };
      const huge = path.join(tmpdir(), `safar-huge-${language}.safar.json`);
      writeFileSync(huge, '{');
      truncateSync(huge, 65 * 1024 * 1024);
      const good = fixture('version-1.safar.json');
      try {
        for (const [reason, file] of [
          ['notJson', { name: 'a.json', text: 'hello' }],
          ['notJson', { name: 'a.json', text: good.slice(0, good.length / 2) }],
          ['otherFormat', { name: 'a.json', text: '{"format":"tree","nodes":[]}' }],
          ['otherFormat', { name: 'a.json', text: '[1,2,3]' }],
          ['newerVersion', { name: 'a.json', text: `{${head.replace('1', '99')}}` }],
          ['tooDeep', { name: 'a.json', text: `{${head},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }],
          ['empty', { name: 'a.json', text: '' }],
          ['tooLarge', { path: huge }],
        ] as const) {
          const dialog = await chooseToImport(page, language, file);
          await expect(dialog.getByRole('alert')).toContainText(words.refusals[reason]);
          await expect(dialog.getByRole('alert')).toContainText(words.nothingStored);
          await expect(importButton(dialog, language)).toHaveCount(0);
        }
      } finally {
        rmSync(huge, { force: true });
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect({ journeys: await readRaw(page, 'journeys'), rows: await readRaw(page, 'rows') }).toEqual(before);
    });
  });

test.describe('bringing in', () => {
  test.use({ locale: 'en-GB' });

  test('FILE-13: of a map that is here already, both are kept, or it is replaced and kept as a version', async ({
    page,
  }) => {
    const id = await openBoutique(page, 'en');
    const { bytes, name } = await exportMap(page, 'en', { format: 'json' });
    await titleOf(page).fill('Changed since');
    await expect(saveStateOf(page)).toHaveAttribute('data-save-state', 'saved');
    const rowsBefore = (await readRaw(page, 'rows')).length;
    await goToLibrary(page, 'en');
    const file = { name, text: bytes.toString('utf8') };
    let dialog = await chooseToImport(page, 'en', file);
    await expect(dialog.getByText('This map is already on this device.')).toBeVisible();
    await expect(dialog.getByRole('radio', { name: WORDS.en.keepBoth })).toBeChecked();
    await importButton(dialog, 'en').click();
    await expect(titleOf(page)).toHaveValue('Buying a dress at a boutique');
    expect(page.url()).not.toContain(id);
    const rows = await readRaw(page, 'rows');
    expect(rows.length).toBe(2 * rowsBefore);
    const ids = rows.filter(({ table }) => table !== 'assets').map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);

    await goToLibrary(page, 'en');
    dialog = await chooseToImport(page, 'en', file);
    await dialog.getByRole('radio', { name: WORDS.en.replace }).check();
    await dialog.getByRole('button', { name: WORDS.en.replace, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#/j/${id}$`));
    await expect(titleOf(page)).toHaveValue('Buying a dress at a boutique');
    expect((await exportMap(page, 'en', { format: 'json' })).bytes.equals(bytes)).toBe(true);
    const [version] = await readRaw(page, 'versions');
    expect(version).toMatchObject({ journeyId: id, reason: 'replace' });
    expect(String(version?.rows)).toContain('Changed since');
  });

  for (const [name, title, card] of [
    ['minimal-en.safar.json', 'Buying a coat', 'Sees an advert'],
    ['minimal-fa.safar.json', 'خرید پالتو', 'آگهی را می‌بیند'],
  ] as const)
    test(`FILE-5: ${name}, written by hand, opens`, async ({ page }) => {
      await page.goto('./');
      const dialog = await chooseToImport(page, 'en', { name, text: fixture(name) });
      await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
      await importButton(dialog, 'en').click();
      await expect(titleOf(page)).toHaveValue(title);
      await expect(page.locator('[data-card-id]').filter({ hasText: card })).toBeVisible();
    });

  test('FILE-4: prototype keys and scripts do nothing, what was left out is told', async ({ page }) => {
    await page.goto('./');
    const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const text = JSON.stringify({
      format: 'safar-journey',
      version: 1,
      journey: { title: script },
      stages: [{ title: 'S' }],
      lanes: ['Notes'],
      cards: [{ text: script, lane: 'Notes', stage: 'S', severity: 1e9 }],
    }).replace('"stages"', '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"stages"');
    const dialog = await chooseToImport(page, 'en', { name: 'odd.safar.json', text });
    await expect(dialog.getByText('A field has a name that is not allowed')).toBeVisible();
    await expect(dialog.getByText('A number is outside its scale')).toBeVisible();
    await importButton(dialog, 'en').click();
    await expect(titleOf(page)).toHaveValue(script);
    await expect(page.getByRole('button', { name: /onerror/ })).toBeVisible();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await page.title()).toContain('<img');
    const { bytes } = await exportMap(page, 'en', { format: 'svg' });
    expect(bytes.toString('utf8')).not.toMatch(/<script|<img/);
  });

  test('FILE-14: a file is dropped or pasted, on the library, on a map, and on the open dialog', async ({ page }) => {
    await page.goto('./');
    const dialog = page.getByRole('dialog');
    const coat = fixture('minimal-en.safar.json');
    const file = (title: string) => coat.replace('Buying a coat', title);
    await expect(page.getByRole('button', { name: WORDS.en.import }).first()).toBeVisible();
    await pasteText(page, 'just words');
    await expect(dialog).toHaveCount(0);
    await pasteText(page, file('Pasted'));
    await expect(dialog.getByRole('heading', { name: 'Pasted', exact: true })).toBeVisible();
    await expect(dialog.getByText('Pasted text')).toBeVisible();
    await dropFile(page, 'dialog', 'd.safar.json', file('Dropped on the dialog'));
    await expect(dialog.getByRole('heading', { name: 'Dropped on the dialog' })).toBeVisible();
    await dropFile(page, 'dialog', 'd.safar.json', 'oh');
    await expect(dialog.getByRole('alert')).toContainText(WORDS.en.refusals.notJson);
    await pasteText(page, file('Pasted on the dialog'));
    await expect(dialog.getByRole('heading', { name: 'Pasted on the dialog' })).toBeVisible();
    await page.keyboard.press('Escape');
    await dropFile(page, 'main', 'd.safar.json', file('Dropped'));
    await importButton(dialog, 'en').click();
    await expect(titleOf(page)).toHaveValue('Dropped');
    await dropFile(page, 'main', 'e.safar.json', file('Dropped on a map'));
    await expect(dialog).toHaveCount(1);
    await importButton(dialog, 'en').click();
    await expect(titleOf(page)).toHaveValue('Dropped on a map');
    expect((await readRaw(page, 'journeys')).map(({ title }) => title).sort()).toEqual(['Dropped', 'Dropped on a map']);
  });
});
