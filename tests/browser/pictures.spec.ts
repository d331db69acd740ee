import { expect, test } from '@playwright/test';
import { saveStateOf } from './support/blankJourney.ts';
import { choose, downloadAfter, exportMap, openBoutique, openExport } from './support/exporting.ts';
import { chooseToImport, importButton } from './support/importing.ts';
import { lookOf, pngSize, shareApart } from './support/pixels.ts';
import { TEST_LANGUAGES, WORDS } from './support/words.ts';

// Making, saving and decoding pictures is much work for a small machine.
test.describe.configure({ timeout: 90_000 });

const PAPER = { light: '#fbfaf8ff', dark: '#17171bff', print: '#ffffffff' } as const;
const TEXTS = {
  en: ['Buying a dress at a boutique', 'Stops at a red dress', 'moment of truth'],
  fa: ['خرید لباس از یک بوتیک', 'جلوی یک لباس قرمز می‌ایستد', 'لحظه حقیقت'],
} as const;
const NAMES = { en: 'Buying a dress at a boutique', fa: 'خرید لباس از یک بوتیک' } as const;
/** Digits of both languages as a number list: what the dialog tells of the size. */
const numbersIn = (text: string): readonly number[] =>
  (text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).match(/\d[\d,٬]*/g) ?? []).map((number) =>
    Number(number.replace(/[,٬]/g, '')),
  );

for (const language of TEST_LANGUAGES)
  test.describe(language, () => {
    test.use({ locale: WORDS[language].locale });

    test('PIC-7: a PNG is as large as the dialog says, and shows the map in the chosen colours', async ({ page }) => {
      await openBoutique(page, language);
      const at1 = await exportMap(page, language, { format: 'png', scale: 1 });
      expect(at1.name).toBe(`${NAMES[language]}.png`);
      for (const theme of ['light', 'dark', 'print'] as const) {
        const { bytes, told } = await exportMap(page, language, { format: 'png', scale: 2, theme });
        const { width, height } = pngSize(bytes);
        expect(numbersIn(told)).toEqual([width, height]);
        expect(pngSize(at1.bytes)).toEqual({ width: width / 2, height: height / 2 });
        const look = await lookOf(page, bytes);
        expect(look.corner).toBe(PAPER[theme]);
        expect(look.colors).toBeGreaterThan(500);
        expect(look.drawn).toBeGreaterThan(0.05);
      }
      const clear = await exportMap(page, language, { format: 'png', scale: 1, transparent: true });
      expect((await lookOf(page, clear.bytes)).corner).toBe('#00000000');
    });

    test('PIC-5: an SVG is sound XML with real text and its fonts, and looks as the PNG does', async ({ page }) => {
      await openBoutique(page, language);
      for (const theme of ['light', 'dark'] as const) {
        const { bytes: svg, name } = await exportMap(page, language, { format: 'svg', theme });
        expect(name).toBe(`${NAMES[language]}.svg`);
        const found = await page.evaluate((source) => {
          const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
          const references = [...parsed.querySelectorAll('*')].flatMap((element) =>
            [...element.attributes].filter(({ name }) => /(^|:)(href|src)$/.test(name)).map(({ value }) => value),
          );
          const style = parsed.querySelector('style')?.textContent ?? '';
          return {
            error: parsed.querySelector('parsererror')?.textContent ?? null,
            root: parsed.documentElement.localName,
            text: [...parsed.querySelectorAll('title, text')].map((element) => element.textContent).join('\n'),
            references: [...references, ...[...style.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url ?? '')],
            faces: style.match(/@font-face/g)?.length ?? 0,
            scripts: parsed.querySelectorAll('script, foreignObject').length,
          };
        }, svg.toString('utf8'));
        expect(found).toMatchObject({ error: null, root: 'svg', scripts: 0 });
        expect(found.faces).toBeGreaterThan(0);
        for (const text of TEXTS[language]) expect(found.text).toContain(text);
        expect(found.references.filter((reference) => !/^(#|data:)/.test(reference))).toEqual([]);
        const { bytes: png } = await exportMap(page, language, { format: 'png', scale: 1, theme });
        expect(await shareApart(page, svg, png)).toBeLessThan(0.005);
      }
    });

    test('PIC-7: what is taken out does not depend on what is on the screen', async ({ page }) => {
      await openBoutique(page, language);
      const take = async () => ({
        png: (await exportMap(page, language, { format: 'png', scale: 1 })).bytes,
        svg: (await exportMap(page, language, { format: 'svg' })).bytes,
        json: (await exportMap(page, language, { format: 'json' })).bytes,
      });
      const before = await take();
      await page.getByRole('region').locator('[data-card-id]').first().click();
      for (let step = 0; step < 6; step++) await page.keyboard.press('Control+=');
      await page.mouse.move(700, 400);
      await page.mouse.wheel(900, 700);
      await page.setViewportSize({ width: 700, height: 500 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 1100, height: 600 });
      const after = await take();
      for (const format of ['png', 'svg', 'json'] as const) expect(after[format].equals(before[format])).toBe(true);
    });

    test('PIC-10: the picture is copied to the clipboard; where that is refused, it is said', async ({
      page,
      context,
    }) => {
      const words = WORDS[language];
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openBoutique(page, language);
      const dialog = await openExport(page, language);
      await choose(dialog, language, { format: 'png', scale: 1 });
      await dialog.getByRole('button', { name: words.copy }).click();
      await expect(page.getByText(words.copied).last()).toBeVisible();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
        return { width: bitmap.width, height: bitmap.height };
      });
      expect(copied).toEqual(pngSize((await exportMap(page, language, { format: 'png', scale: 1 })).bytes));
      await page.evaluate(() => {
        Clipboard.prototype.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      });
      const again = await openExport(page, language);
      await again.getByRole('button', { name: words.copy }).click();
      await expect(page.getByText(words.copyRefused).last()).toBeVisible();
    });
  });

test.describe('network', () => {
  test.use({ locale: 'en-GB' });

  test('PIC-11: taking a map out asks the network for nothing', async ({ page, context }) => {
    await openBoutique(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('data-prefetched', '', { timeout: 20_000 });
    const asked: string[] = [];
    page.on('request', (request) => /^https?:/.test(request.url()) && asked.push(request.url()));
    await context.setOffline(true);
    for (const format of ['png', 'svg', 'json'] as const) {
      const { bytes } = await exportMap(page, 'en', { format });
      expect(bytes.length).toBeGreaterThan(10_000);
    }
    expect(asked).toEqual([]);
  });
});

test.describe('without workers', () => {
  test.use({ locale: 'en-GB' });

  test('PIC-8: where workers do not run, the page draws the same picture', async ({ page, context }) => {
    const id = await openBoutique(page, 'en');
    const drawn = await exportMap(page, 'en', { format: 'png', scale: 1 });
    const other = await context.newPage();
    await other.addInitScript(() => {
      window.Worker = class extends EventTarget {
        onerror: ((event: Event) => void) | null = null;
        postMessage(): void {
          setTimeout(() => this.onerror?.(new Event('error')));
        }
        terminate(): void {}
      } as unknown as typeof Worker;
    });
    await other.goto(`./#/j/${id}`);
    const { bytes } = await exportMap(other, 'en', { format: 'png', scale: 1 });
    expect(pngSize(bytes)).toEqual(pngSize(drawn.bytes));
    expect((await lookOf(page, bytes)).drawn).toBeCloseTo((await lookOf(page, drawn.bytes)).drawn, 2);
  });
});

test.describe('large maps', () => {
  test.use({ locale: 'en-GB' });

  /** A map of 40 stages and 1,200 cards, ten to a cell: about 17,000 CSS pixels wide. */
  const large = JSON.stringify({
    format: 'safar-journey',
    version: 1,
    journey: { title: 'Large' },
    stages: Array.from({ length: 40 }, (_, stage) => ({ id: `s${stage}`, title: `Stage ${stage}` })),
    lanes: ['One', 'Two', 'Three'],
    cards: Array.from({ length: 1200 }, (_, card) => ({
      text: `Card ${card}, of which there are many in this map`,
      stageId: `s${card % 40}`,
      lane: ['One', 'Two', 'Three'][Math.floor(card / 40) % 3],
    })),
  });

  test('PIC-7, PIC-8: too large a size is refused with the largest that fits; large ones are made in parts', async ({
    page,
  }) => {
    await page.goto('./');
    const importing = await chooseToImport(page, 'en', { name: 'large.safar.json', text: large });
    await importButton(importing, 'en').click();
    await expect(saveStateOf(page)).toHaveAttribute('data-save-state', 'saved');

    const dialog = await openExport(page, 'en');
    const save = dialog.getByRole('button', { name: 'Save', exact: true });
    const size = dialog.getByRole('status').first();
    await choose(dialog, 'en', { format: 'png', scale: 4 });
    await expect(size).toContainText('Too large');
    const largest = Number(/about ([\d.]+)×/.exec(await size.innerText())?.[1]);
    expect(largest).toBeGreaterThan(1);
    expect(largest).toBeLessThan(4);
    await expect(save).toBeDisabled();
    await expect(dialog.getByRole('button', { name: 'Copy picture' })).toBeDisabled();

    let downloads = 0;
    page.on('download', () => downloads++);
    await choose(dialog, 'en', { format: 'png', scale: 3 });
    await expect(size).toContainText('made in parts');
    await expect(save).toBeEnabled();
    await save.click();
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).first().click();
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await expect(dialog).toBeVisible();
    expect(downloads).toBe(0);

    await choose(dialog, 'en', { format: 'png', scale: 1 });
    await expect(size).toContainText('made in parts');
    const [width = 0, height = 0] = numbersIn(await size.innerText());
    const { bytes } = await downloadAfter(page, () => save.click());
    expect(pngSize(bytes)).toEqual({ width, height });
    // One worker makes the file that several share.
    await page.evaluate(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 }));
    const alone = await exportMap(page, 'en', { format: 'png', scale: 1 });
    expect(alone.bytes.equals(bytes)).toBe(true);
    const end = await page.evaluate(
      async ([url, width, height]) => {
        const blob = new Blob([Uint8Array.from(atob(url), (character) => character.charCodeAt(0))]);
        const bitmap = await createImageBitmap(blob, width - 300, height - 300, 300, 300);
        const context = new OffscreenCanvas(300, 300).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return new Set(new Uint32Array(context?.getImageData(0, 0, 300, 300).data.buffer ?? [])).size;
      },
      [bytes.toString('base64'), width, height] as const,
    );
    expect(end).toBeGreaterThan(50);
  });
});
