import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { makeBlankJourney } from './support/blankJourney.ts';
import { panelOf } from './support/mapHand.ts';
import { LOCALES, wordsOf } from './support/messages.ts';

// The empathy screen, by pointer and by keys, in both languages.

const BOUTIQUE = { en: /^The boutique that judged/, fa: /^بوتیکی که از روی لباس/ };

const noteOf = (page: Page, section: string, text: string) =>
  page.getByRole('button', { name: new RegExp(`^${section}: ${text}`) });

async function openEmpathy(page: Page, template: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: template }).click();
  await expect(page).toHaveURL(/#\/j\//);
  // A narrow bar has no room for the link.
  await page.goto(`${page.url()}/empathy`);
}

for (const language of ['en', 'fa'] as const)
  test.describe(language, () => {
    const words = wordsOf(language);
    const { empathySection } = words.terms;
    test.use({ locale: LOCALES[language], actionTimeout: 8_000 });

    test('EMP-1: personas are added, described, coloured, removed and taken back', async ({ page }) => {
      await openEmpathy(page, BOUTIQUE[language]);
      const rail = page.getByRole('navigation', { name: words.empathy.personas });
      await rail.getByRole('button', { name: words.empathy.addPersona }).click();
      await expect(rail.getByRole('listitem')).toHaveCount(3);
      const panel = panelOf(page, words);
      const name = panel.getByRole('textbox', { name: words.inspector.field.name });
      await name.fill('Sara CRM');
      await panel.getByRole('textbox', { name: words.inspector.field.role }).fill('Buyer');
      const colors = panel.getByRole('radiogroup', { name: words.inspector.field.color }).getByRole('radio');
      await colors.nth(5).check();
      await expect(rail.getByRole('button', { name: 'Sara CRM' })).toHaveAttribute('aria-current', 'true');
      await expect(page.getByRole('region', { name: words.empathy.canvas('Sara CRM') })).toBeVisible();
      await panel.getByRole('button', { name: words.common.removeNamed('Sara CRM') }).click();
      await expect(rail.getByRole('listitem')).toHaveCount(2);
      await page
        .getByRole('region', { name: words.common.notifications })
        .getByRole('button', { name: words.mapScreen.toast.undo })
        .click();
      await expect(rail.getByRole('button', { name: 'Sara CRM' })).toBeVisible();
      await rail.getByRole('button', { name: 'Sara CRM' }).click();
      await expect(name).toHaveValue('Sara CRM');
      await expect(colors.nth(5)).toBeChecked();
    });

    test('EMP-2: a note is written, moved by keys, by the list of the panel and by dragging', async ({ page }) => {
      await openEmpathy(page, BOUTIQUE[language]);
      await page.getByRole('button', { name: words.empathy.addNote(empathySection.hear) }).click();
      await page.keyboard.type('First');
      await page.keyboard.press('Control+Enter');
      await page.keyboard.type('Second');
      await page.keyboard.press('Escape');
      await expect(noteOf(page, empathySection.hear, 'Second')).toBeFocused();
      await page.keyboard.press('Alt+ArrowUp');
      await expect
        .poll(async () =>
          (
            await page.getByRole('button', { name: new RegExp(`^${empathySection.hear}: `) }).evaluateAll((notes) =>
              notes.map((note) => ({
                text: note.getAttribute('aria-label') ?? '',
                y: note.getBoundingClientRect().y,
              })),
            )
          )
            .sort((a, b) => a.y - b.y)
            .map(({ text }) => text.split(': ')[1])
            .slice(-2),
        )
        .toEqual(['Second', 'First']);
      await panelOf(page, words)
        .getByRole('combobox', { name: words.empathy.section })
        .selectOption({ label: empathySection.gain });
      const moved = noteOf(page, empathySection.gain, 'Second');
      await expect(moved).toBeVisible();
      const from = await moved.boundingBox();
      const to = await page.locator('[data-empathy-section=do]').boundingBox();
      if (!from || !to) throw new Error('Note or section is not on the screen');
      await page.mouse.move(from.x + 40, from.y + 12);
      await page.mouse.down();
      await page.mouse.move(to.x + to.width / 2, to.y + to.height - 30, { steps: 8 });
      await page.mouse.up();
      await expect(noteOf(page, empathySection.do, 'Second')).toBeVisible();
      await page.getByRole('banner').getByRole('button', { name: words.actions.undo }).click();
      await expect(moved).toBeVisible();
    });

    test('EMP-4: a sent note and its card lead to each other', async ({ page }) => {
      await openEmpathy(page, BOUTIQUE[language]);
      await page.getByRole('button', { name: words.empathy.addNote(empathySection.pain) }).click();
      await page.keyboard.type('Sizes are not told');
      await page.keyboard.press('Escape');
      await page.keyboard.press('m');
      await page.getByRole('dialog').getByRole('button', { name: words.empathy.sendAction, exact: true }).click();
      const note = noteOf(page, empathySection.pain, 'Sizes are not told');
      await expect(note).toHaveAccessibleName(new RegExp(words.terms.onMap));
      await panelOf(page, words)
        .getByRole('link', { name: words.empathy.showCard })
        .or(panelOf(page, words).getByRole('button', { name: words.empathy.showCard }))
        .click();
      const card = page.getByRole('button', { name: /: Sizes are not told\. /, pressed: true });
      await expect(card).toBeInViewport();
      await panelOf(page, words).getByRole('link', { name: words.inspector.origin.open }).click();
      await expect(note).toHaveAttribute('aria-pressed', 'true');
    });

    test('EMP-3: everything without a pointer', async ({ page }) => {
      await openEmpathy(page, BOUTIQUE[language]);
      await page.getByRole('button', { name: words.empathy.addPersona }).focus();
      await page.keyboard.press('Tab');
      const region = page.getByRole('region', { name: /Vida|ویدا/ });
      await expect(region.locator(':focus')).toBeVisible();
      const seen = new Set<string>();
      const [on, back] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      for (const key of ['ArrowDown', 'ArrowDown', on, on, 'ArrowUp', back]) {
        await page.keyboard.press(key);
        seen.add((await region.locator(':focus').getAttribute('aria-label')) ?? '');
      }
      expect(seen.size).toBeGreaterThan(3);
      await page.keyboard.press('Tab');
      await expect(region.locator('[data-stop]:focus')).toHaveCount(0);
    });

    test('EMP-5: the picture is the whole map at twice its size', async ({ page }) => {
      await openEmpathy(page, BOUTIQUE[language]);
      await page.getByRole('button', { name: words.empathy.zoomIn }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.empathy.savePicture }).click();
      const png = await readFile(await (await download).path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const box = await page
        .locator('[data-empathy-section]')
        .evaluateAll((sections) => Math.max(...sections.map((one) => one.clientWidth)));
      expect(png.readUInt32BE(16)).toBeGreaterThan(2 * box);
    });
  });

test('EMP-1: a journey without personas begins with one', async ({ page }) => {
  await page.goto('./');
  await makeBlankJourney(page);
  await page.getByRole('link', { name: 'Empathy', exact: true }).click();
  await page.getByRole('button', { name: 'Add persona' }).first().click();
  await expect(page.getByRole('region', { name: /^Empathy map of/ })).toBeVisible();
});

test('EMP-1: on a phone nothing covers the map until a persona is pressed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEmpathy(page, BOUTIQUE.en);
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeInViewport();
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.getByRole('button', { name: /^Vida/ }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Vida');
});

for (const language of ['en', 'fa'] as const)
  test.describe(`a phone, ${language}`, () => {
    test.use({ locale: LOCALES[language], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('EMP-6: a map opens where it can be read, and every section is reached by finger and by keys', async ({
      page,
    }) => {
      await openEmpathy(page, BOUTIQUE[language]);
      const sections = page.locator('[data-empathy-section]');
      await expect(sections).toHaveCount(10);
      const zoom = () => sections.first().evaluate((one) => one.getBoundingClientRect().width / one.clientWidth);
      await expect.poll(zoom).toBeGreaterThanOrEqual(0.9);
      await expect(sections.first()).toBeInViewport({ ratio: 1 });
      // A finger drags the paper, wherever it begins.
      const before = await sections.first().boundingBox();
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 120, y }] });
      await touch('touchStart', 180);
      for (const y of [210, 250, 300]) await touch('touchMove', y);
      await touch('touchEnd', 300);
      await expect.poll(async () => (await sections.first().boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + 60);
      const region = page.locator('[data-screen-start]');
      await region.locator('[data-stop][tabindex="0"]').focus();
      const seen = new Set<string | null>();
      for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowRight'].flatMap((key) =>
        Array(9).fill(key),
      )) {
        await page.keyboard.press(key);
        const focused = region.locator(':focus');
        await expect(focused).toBeInViewport({ ratio: 0.5 });
        seen.add(await focused.getAttribute('data-stop'));
      }
      expect(seen.size).toBeGreaterThan(5);
    });
  });

test('EMP-7, MAP-15: the keyboard stays with what is shown, and no key reaches the card of the map', async ({
  page,
}) => {
  const words = wordsOf('en');
  await openEmpathy(page, BOUTIQUE.en);
  await page.getByRole('link', { name: words.mapScreen.view.map, exact: true }).click();
  const card = page.getByRole('button', { name: /^Customer action: Stops at a red dress\. / });
  await card.click();
  const name = await card.getAttribute('aria-label');
  await page.getByRole('link', { name: words.mapScreen.view.empathy }).click();
  await page.getByRole('button', { name: words.empathy.addPersona }).click();
  const field = panelOf(page, words).getByRole('textbox', { name: words.inspector.field.name });
  await expect(field).toBeFocused();
  await page.keyboard.type('Sara');
  await expect(field).toHaveValue('Sara');
  await panelOf(page, words)
    .getByRole('button', { name: words.common.removeNamed('Sara') })
    .click();
  await expect(
    page.getByRole('navigation', { name: words.empathy.personas }).locator('[aria-current=true]'),
  ).toBeFocused();
  for (const key of ['e', 'Control+d', 'Delete']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: words.actions.undo })).toBeVisible();
  await expect(page.getByRole('option', { name: words.actions.moveTo })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: words.mapScreen.view.map, exact: true }).click();
  await expect(card).toHaveCount(1);
  await expect(card).toHaveAttribute('aria-label', name ?? '');
});
