import { expect, type Page, test } from '@playwright/test';
import type { Messages } from '../../src/i18n/Messages.ts';
import { pasteText } from './support/importing.ts';
import { settled } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';
import { expectSound } from './support/sound.ts';

// MAP-40 goes on: axe in the states that come and go over the screens, and what axe cannot see.

const BOUTIQUE = { en: /^The boutique that judged/, fa: /^بوتیکی که از روی لباس/ };
const BLANK = { en: /^Blank journey/, fa: /^سفر خالی|^نقشه خالی/ };
type Language = keyof typeof BOUTIQUE;

async function openMap(page: Page, name: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name }).click();
  await settled(page);
}

async function openTable(page: Page, name: RegExp): Promise<void> {
  await openMap(page, name);
  await page.goto(`${page.url()}/table`);
  await expect(page.getByRole('grid')).toBeVisible();
}

const brokenFile = JSON.stringify({
  format: 'safar-journey',
  version: 1,
  journey: { title: 'Broken' },
  cards: [{ text: 'x', score: 9 }],
});

for (const language of ['en', 'fa'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ locale: LOCALES[language], colorScheme, reducedMotion: 'reduce', actionTimeout: 8_000 });
      test.setTimeout(180_000);
      const words = wordsOf(language);

      test('MAP-40: axe finds nothing while finding, filtering and capturing, in dialogs and after a deed', async ({
        page,
      }) => {
        await openMap(page, BOUTIQUE[language]);
        const { keyboard } = page;
        await page.locator('[data-card-kind=pain]').first().click();
        await keyboard.press('Control+f');
        await keyboard.type(language === 'fa' ? 'فروش' : 'shop');
        await keyboard.press('Enter');
        await page.getByRole('button', { name: words.find.showReplace }).click();
        await expectSound(page, 'find with replace');
        await page.getByRole('textbox', { name: words.find.query }).press('Escape');

        await keyboard.press('f');
        await page.getByRole('region', { name: words.find.filter.title }).getByRole('checkbox').first().check();
        await settled(page);
        await expectSound(page, 'filter');
        await page.getByRole('button', { name: words.find.filter.close }).click();
        await page.getByRole('button', { name: words.find.filter.clear, exact: true }).click();

        const capture = page.getByRole('textbox', { name: words.mapScreen.capture.name });
        await capture.fill('x #');
        await page.getByRole('listbox').waitFor();
        await expectSound(page, 'capture with suggestions');
        await capture.press('Escape');
        await capture.fill('');
        await page.locator('[data-card-kind=pain]').first().click();
        for (const [keys, state] of [
          ['Shift+M', 'move to'],
          ['Shift+C', 'link to'],
        ] as const) {
          await keyboard.press(keys);
          await page.getByRole('dialog').waitFor();
          await expectSound(page, state);
          await keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toBeHidden();
        }
        await keyboard.press('Delete');
        await page.getByRole('button', { name: words.mapScreen.toast.undo, exact: true }).first().waitFor();
        await expectSound(page, 'toast');
        await keyboard.press('Control+z');

        await pasteText(page, 'Stage\tA\tB\nPain\tone\ttwo\nIdea\tthree\tfour');
        await page.getByRole('dialog').waitFor();
        await expectSound(page, 'table dialog');
        await keyboard.press('Escape');
        await page.getByRole('link', { name: words.mapScreen.back }).click();
        await page.getByRole('button', { name: words.library.newMap }).waitFor();
        await pasteText(page, brokenFile);
        await page.getByRole('dialog').waitFor();
        await expectSound(page, 'import preview');
      });

      test('TAB-6: axe finds nothing in an empty table', async ({ page }) => {
        await openTable(page, BLANK[language]);
        await expectSound(page, 'empty table');
      });

      test('TAB-6: axe finds nothing one row a card, its columns, folded and filtered', async ({ page }) => {
        await openTable(page, BOUTIQUE[language]);
        await page.locator('[data-stage-id]').nth(1).getByRole('button').first().click();
        await page.locator('[data-lane-id]').nth(1).getByRole('button').first().click();
        await page.keyboard.press('f');
        await page.getByRole('region', { name: words.find.filter.title }).getByRole('checkbox').first().check();
        await page.getByRole('button', { name: words.find.filter.close }).click();
        await expectSound(page, 'folded and filtered');
        await page.getByRole('radio', { name: words.table.arrangements.cards }).check({ force: true });
        await expectSound(page, 'one row a card');
        await page.getByRole('button', { name: words.table.columns }).click();
        await page.getByRole('menu').waitFor();
        await expectSound(page, 'columns');
      });
    });

/** What the pointer has to hit, and is smaller than 24 px on a side; with the words that would find it. */
const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found: string[] = [];
    const wanted =
      'a[href], button, input, select, textarea, summary, [role=button], [role=menuitem], [role=option], [role=radio]';
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
      if (element.closest('[inert], [aria-hidden=true], .react-flow__attribution')) continue;
      // What is drawn by its label (radios, switches, file inputs) is hit there.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const isHidden = getComputedStyle(element).opacity === '0' && element instanceof HTMLInputElement;
      const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const box = isHidden && boxes[1] ? boxes[1] : boxes[0];
      if (!box || box.width < 1 || box.height < 1) continue;
      // What stands on the map is as large as the zoom makes it: a press on “+” enlarges it.
      if (element.closest('.react-flow__nodes') && element.matches('[data-card-id], [data-note-id], [data-stop]'))
        continue;
      // A link is a line; the panel of its cards lists it too (2.5.8, equivalent).
      if (element.closest('.react-flow__edge')) continue;
      const isInLine = element.matches('a') && getComputedStyle(element).display === 'inline';
      const size = (axis: 'width' | 'height'): number => Math.max(...boxes.map((one) => one[axis]));
      if (!isInLine && Math.min(size('width'), size('height')) < least - 0.5)
        found.push(
          `${element.tagName} “${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}” ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
        );
    }
    return found;
  }, least);

async function everyScreen(page: Page, language: Language, words: Messages, look: (screen: string) => Promise<void>) {
  await page.goto('./');
  await page.getByRole('button', { name: BOUTIQUE[language] }).waitFor();
  await look('first steps');
  await page.getByRole('button', { name: BOUTIQUE[language] }).click();
  await settled(page);
  await look('map');
  // Walking the map by Tab may have brought the panel along.
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: words.actions.showDetails }).first().click();
  await page.getByRole('complementary').waitFor();
  await look('map with details');
  const map = page.url();
  for (const screen of ['empathy', 'table', 'priorities', 'check']) {
    await page.goto(`${map}/${screen}`);
    await expect(page.getByRole('main')).toBeVisible();
    await look(screen);
  }
  await page.goto('./#/');
  await page.getByRole('button', { name: words.library.newMap }).waitFor();
  await look('library');
}

test.describe('targets (2.5.8)', () => {
  test.use({ actionTimeout: 8_000 });
  test('are at least 24 px on every screen', async ({ page }) => {
    await everyScreen(page, 'en', wordsOf('en'), async (screen) =>
      expect.soft(await smallTargets(page, 24), screen).toEqual([]),
    );
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: LOCALES.fa });
    test('are at least 24 px, and nothing scrolls sideways', async ({ page }) => {
      await everyScreen(page, 'fa', wordsOf('fa'), async (screen) => {
        expect.soft(await smallTargets(page, 24), screen).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(over, screen).toBeLessThanOrEqual(0);
      });
    });
  });
});

/** Contrast of the focus ring with what is around the element that has it; null where there is no ring. */
const ringOf = (page: Page): Promise<{ readonly name: string; readonly contrast: number | null } | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const pixel = (color: string): readonly number[] => {
      if (!context) return [0, 0, 0, 0];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const light = (color: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = color.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (from: Element | null): readonly number[] => {
      for (let at = from; at; at = at.parentElement) {
        const color = pixel(getComputedStyle(at).backgroundColor);
        if ((color[3] ?? 0) > 200) return color;
      }
      return [255, 255, 255, 255];
    };
    const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? element.tagName;
    // The ring may stand round the whole field, or be that of a label.
    const around: Element[] = [];
    for (let at = element.parentElement; at && around.length < 4; at = at.parentElement) around.push(at);
    const rings = [element, ...around, element.nextElementSibling].flatMap((one) => {
      if (!one) return [];
      const style = getComputedStyle(one);
      const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      const shadow = /rgb\([^)]*\)/.exec(style.boxShadow)?.[0];
      return [
        ...(outline ? [{ ring: style.outlineColor, on: one }] : []),
        ...(shadow ? [{ ring: shadow, on: one }] : []),
      ];
    });
    const contrasts = rings.map(({ ring, on }) => {
      const [a, b] = [light(pixel(ring)), light(groundOf(on.parentElement))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
    return { name, contrast: contrasts.length === 0 ? null : Math.max(...contrasts) };
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`focus in the ${colorScheme}`, () => {
    test.use({ colorScheme, actionTimeout: 8_000 });
    test('MAP-40: every stop of every screen has a ring of 3:1', async ({ page }) => {
      test.setTimeout(180_000);
      await everyScreen(page, 'en', wordsOf('en'), async (screen) => {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const faint: string[] = [];
        for (let stop = 0; stop < 45; stop++) {
          await page.keyboard.press('Tab');
          const ring = await ringOf(page);
          if (ring === null) break;
          if (ring.contrast === null || ring.contrast < 3) faint.push(`${ring.name}: ${ring.contrast}`);
        }
        expect.soft(faint, screen).toEqual([]);
      });
    });
  });

test.describe('menus', () => {
  test.use({ viewport: { width: 640, height: 360 } });
  test('a menu that scrolls is walked by arrows, and every item comes in sight', async ({ page }) => {
    await openMap(page, BOUTIQUE.en);
    await page.locator('[data-card-id]').first().click({ button: 'right' });
    const menu = page.getByRole('menu').first();
    await menu.waitFor();
    expect(await menu.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeGreaterThan(0);
    const count = await menu.locator('> [role^=menuitem]').count();
    for (let item = 0; item < count; item++) {
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('[role^=menuitem]:focus')).toBeInViewport({ ratio: 0.9 });
    }
  });
});

test.describe('forced colours', () => {
  test.use({ locale: LOCALES.en });
  test('words on the emotion curve have no rim, chosen things have a border', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openMap(page, BOUTIQUE.en);
    const label = page.locator('[data-card-kind=emotion] span').filter({ hasText: 'Looking forward' }).last();
    expect(await label.evaluate((element) => getComputedStyle(element).webkitTextStrokeWidth)).toBe('0px');
    const card = page.locator('[data-card-kind=pain]').first();
    await card.click();
    expect(await card.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  });
  for (const colorScheme of ['light', 'dark'] as const)
    test(`MAP-40 cards have a border in the colour of words all round, and the bar of their kind: ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await openMap(page, BOUTIQUE.en);
      const words = await page.evaluate(() => {
        document.body.style.color = 'CanvasText';
        return getComputedStyle(document.body).color;
      });
      const looks = await page.locator('[data-card-id]:not([data-card-kind=emotion])').evaluateAll((cards) =>
        cards.flatMap((card) => {
          const [ground, bar] = card.children;
          if (!ground || !bar) return [];
          const rect = ground.querySelector('rect');
          const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(ground);
          return [
            {
              border: rect ? getComputedStyle(rect).stroke : borderTopColor,
              isDrawn: rect !== null || borderTopWidth === '1px',
              hasBar: getComputedStyle(bar).backgroundColor !== backgroundColor,
            },
          ];
        }),
      );
      expect(looks.length).toBeGreaterThan(5);
      expect(looks).toEqual(looks.map(() => ({ border: words, isDrawn: true, hasBar: true })));
    });
});

test.describe('headings', () => {
  test.use({ locale: LOCALES.en });
  test('MAP-40 every screen of a map has one of the first level', async ({ page }) => {
    await openMap(page, BOUTIQUE.en);
    const map = page.url();
    for (const screen of ['', '/empathy', '/table', '/evidence', '/priorities', '/check']) {
      await page.goto(`${map}${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
  });
});
