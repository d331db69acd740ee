import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import type { Messages } from '../../src/i18n/Messages.ts';
import { expectSaveState } from './support/blankJourney.ts';
import { keptRows } from './support/keptRows.ts';
import { writeAtOnce } from './support/keys.ts';
import { addCardByHand, cardOf, columnHeader, laneHeader, panelOf, settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { readRaw } from './support/rawDatabase.ts';

// A whole first day with the product, in both languages, by what is seen and called on the screen.

const TEXTS = {
  en: {
    template: /^The boutique that judged/,
    title: 'Buying a dress at a boutique',
    persona: 'Vida',
    stage: 'Memory',
    touchpoints: ['A letter from the owner', 'An invitation to the new collection'],
    pain: 'The apology comes by form letter',
    emotion: 'Not taken seriously',
    notes: ['Photos of friends in the dress', '“They sent me a form letter.”', 'Compares the two shops aloud'],
    typed: 'Reads the letter twice, then ',
    edits: ['A handwritten letter from the owner', 'A call about the new collection'],
    owner: 'Marketing',
  },
  fa: {
    template: /^بوتیکی که از روی لباس/,
    title: 'خرید لباس از یک بوتیک',
    persona: 'ویدا',
    stage: 'خاطره',
    touchpoints: ['نامه‌ای از مدیر بوتیک', 'دعوت به مجموعه جدید در Instagram'],
    pain: 'عذرخواهی با نامه ماشینی می‌رسد',
    emotion: 'جدی گرفته نشد',
    notes: ['عکس دوستانش با همان لباس', '«برایم یک نامه آماده فرستادند.»', 'دو فروشگاه را بلند مقایسه می‌کند'],
    typed: 'نامه را دوبار می‌خواند و بعد ',
    edits: ['نامه دست‌نویس مدیر بوتیک', 'تماس درباره مجموعه جدید'],
    owner: 'بازاریابی',
  },
} as const;

async function exportAs(page: Page, words: Messages, format: 'png' | 'svg' | 'json'): Promise<Download> {
  await page.getByRole('banner').getByRole('button', { name: words.common.export, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.transfer.formats[format] }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.transfer.save, exact: true }).click();
  const got = await download;
  await expect(dialog).toBeHidden();
  return got;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

async function pick(page: Page, words: Messages, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: words.library.menuFor(title) }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

for (const language of ['en', 'fa'] as const)
  test.describe(`the whole journey (${language})`, () => {
    // Wide enough for every column at the first look, so that all cards are in the page.
    test.use({ viewport: { width: 1920, height: 1080 }, locale: LOCALES[language], actionTimeout: 8_000 });
    test.setTimeout(120_000);
    const words = wordsOf(language);
    const texts = TEXTS[language];
    const { laneKind, empathySection } = words.terms;

    test('CAN-6, MAP-23, EMP-4, UNDO-2, STO-7, STO-13, FILE-2: from a template to a file and back, nothing lost', async ({
      page,
      context,
    }) => {
      const troubles: string[] = [];
      context.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      context.on('weberror', (error) => troubles.push(String(error.error())));

      await page.goto('./');
      await page.getByRole('button', { name: texts.template }).click();
      await expect(page.getByRole('textbox', { name: words.mapScreen.title })).toHaveValue(texts.title);
      const panel = panelOf(page, words);
      const mapUrl = page.url();

      // A stage, two touchpoints, a pain with its severity, a dip of the emotion.
      await settled(page);
      await page.getByRole('button', { name: words.canvas.addStage }).click();
      await panel.getByRole('textbox', { name: words.inspector.field.title, exact: true }).fill(texts.stage);
      const column = columnHeader(page, texts.stage);
      for (const touchpoint of texts.touchpoints)
        await addCardByHand(page, laneHeader(page, laneKind.touchpoints), column, touchpoint, words.canvas.cardText);
      await addCardByHand(page, laneHeader(page, laneKind.painPoints), column, texts.pain, words.canvas.cardText);
      await panel.getByRole('radiogroup', { name: words.inspector.field.severity }).getByRole('radio').nth(3).check();
      await expect(cardOf(page, texts.pain)).toHaveAccessibleName(new RegExp(words.terms.severity(3)));
      await addCardByHand(page, laneHeader(page, laneKind.emotion), column, texts.emotion, words.canvas.cardText);
      await panel.getByRole('radiogroup', { name: words.inspector.field.score }).getByRole('radio').first().check();
      await expect(cardOf(page, texts.emotion)).toHaveAccessibleName(/[2۲]/);

      // Three notes, one of them sent to the map.
      await page.getByRole('link', { name: words.mapScreen.view.empathy, exact: true }).click();
      const sections = ['see', 'hear', 'do'] as const;
      for (const [index, section] of sections.entries()) {
        await page.getByRole('button', { name: words.empathy.addNote(empathySection[section]) }).click();
        await page.keyboard.type(texts.notes[index] ?? '');
        await page.keyboard.press('Escape');
      }
      const note = page.getByRole('button', { name: new RegExp(`^${empathySection.do}: ${texts.notes[2]}`) });
      await expect(note).toBeFocused();
      await page.getByRole('button', { name: words.empathy.send }).click();
      const sending = page.getByRole('dialog');
      await sending.getByRole('button', { name: words.empathy.sendAction, exact: true }).click();
      await expect(note).toHaveAccessibleName(new RegExp(words.terms.onMap));

      // Five steps back, five on: the same document.
      const before = await keptRows(page);
      const bar = page.getByRole('banner');
      for (let step = 0; step < 5; step++) await bar.getByRole('button', { name: words.actions.undo }).click();
      const undone = await keptRows(page);
      expect(undone.length).toBeLessThan(before.length);
      await expect(note).toBeHidden();
      for (let step = 0; step < 5; step++) await bar.getByRole('button', { name: words.actions.redo }).click();
      expect(await keptRows(page)).toEqual(before);
      await expect(note).toHaveAccessibleName(new RegExp(words.terms.onMap));

      // A reload in the middle of a sentence.
      await page.getByRole('link', { name: words.mapScreen.view.map, exact: true }).click();
      await settled(page);
      await cardOf(page, texts.touchpoints[0]).dblclick();
      const writing = page.getByRole('textbox', { name: words.canvas.cardText });
      await expect(writing).toBeFocused();
      await writing.press('ControlOrMeta+a');
      await page.keyboard.type(texts.typed, { delay: 15 });
      await expectSaveState(page, 'saved');
      await page.reload();
      await settled(page);
      await expect(cardOf(page, texts.typed.trim())).toBeVisible();

      // Two tabs: other cards, and other fields of one card.
      const other = await context.newPage();
      await other.goto(mapUrl);
      await settled(other);
      const [one, two] = texts.edits;
      await Promise.all([
        (async () => {
          await cardOf(page, texts.typed.trim()).click();
          await panelOf(page, words).getByRole('textbox', { name: words.inspector.field.text }).first().fill(one);
        })(),
        (async () => {
          await cardOf(other, texts.touchpoints[1]).click();
          await panelOf(other, words).getByRole('textbox', { name: words.inspector.field.text }).first().fill(two);
        })(),
      ]);
      for (const tab of [page, other]) for (const text of texts.edits) await expect(cardOf(tab, text)).toBeVisible();
      for (const tab of [page, other]) await cardOf(tab, texts.pain).click();
      await Promise.all([
        panelOf(page, words)
          .getByRole('radiogroup', { name: words.inspector.field.severity })
          .getByRole('radio')
          .nth(4)
          .check(),
        panelOf(other, words).getByRole('combobox', { name: words.inspector.field.owner }).fill(texts.owner),
      ]);
      for (const tab of [page, other]) {
        await expect(cardOf(tab, texts.pain)).toHaveAccessibleName(new RegExp(words.terms.severity(4)));
        await expect(panelOf(tab, words).getByLabel(words.inspector.field.owner, { exact: true })).toHaveValue(
          texts.owner,
        );
      }
      await other.close();

      // Out as PNG, SVG and JSON.
      await expectSaveState(page, 'saved');
      const png = await bytesOf(await exportAs(page, words, 'png'));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const svg = (await bytesOf(await exportAs(page, words, 'svg'))).toString();
      for (const text of [texts.stage, texts.persona]) expect(svg).toContain(text);
      const file = await exportAs(page, words, 'json');
      const json = await bytesOf(file);

      // Into the bin and back; gone for good and in again from the file: to the byte the same.
      await page.getByRole('link', { name: words.mapScreen.back }).click();
      await pick(page, words, texts.title, words.library.moveToBin);
      await expect(page.getByRole('link', { name: texts.title })).toBeHidden();
      await page.getByRole('button', { name: new RegExp(`^${words.library.bin}`) }).click();
      await pick(page, words, texts.title, words.library.restore);
      await page.getByRole('button', { name: new RegExp(`^${words.library.maps} ?[\\d۰-۹]`) }).click();
      await page.getByRole('link', { name: texts.title }).click();
      await settled(page);
      expect(await bytesOf(await exportAs(page, words, 'json'))).toEqual(json);
      await page.getByRole('link', { name: words.mapScreen.back }).click();
      await pick(page, words, texts.title, words.library.moveToBin);
      await page.getByRole('button', { name: new RegExp(`^${words.library.bin}`) }).click();
      await pick(page, words, texts.title, words.library.purge);
      await page.getByRole('dialog').getByRole('button', { name: words.library.purge }).click();
      await expect.poll(async () => (await readRaw(page, 'rows')).length).toBe(0);
      await page.getByRole('button', { name: words.library.importFile }).first().click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('dialog').getByRole('button', { name: words.transfer.choose }).click();
      await (await chooser).setFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: json });
      await page.getByRole('dialog').getByRole('button', { name: words.common.import, exact: true }).click();
      await settled(page);
      expect(page.url()).toBe(mapUrl);
      expect(await bytesOf(await exportAs(page, words, 'json'))).toEqual(json);
      expect(troubles).toEqual([]);
    });

    test('STO-13, CAN-3: a title that is being written over its column is kept by Escape and outlives a reload', async ({
      page,
    }) => {
      await page.goto('./');
      await page.getByRole('button', { name: texts.template }).click();
      await settled(page);
      const header = page.locator('[data-header=stage]').nth(1);
      const old = (await header.getAttribute('aria-label')) ?? '';
      await header.dblclick();
      await writeAtOnce(page, texts.stage);
      await page.keyboard.press('Escape');
      await expect(header).toContainText(texts.stage);
      await expect(header).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect(header).toHaveAccessibleName(old);
      await header.press('Enter');
      await page.keyboard.type(texts.stage, { delay: 15 });
      await expectSaveState(page, 'saved');
      await page.reload();
      await settled(page);
      await expect(header).toContainText(texts.stage);
    });
  });
