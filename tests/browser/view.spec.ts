import { expect, type Page, test } from '@playwright/test';
import { settled } from './support/mapHand.ts';

test.use({ locale: 'en-GB' });

async function openExample(page: Page) {
  await page.goto('./');
  await page
    .getByRole('button', { name: /boutique/i })
    .first()
    .click();
  await settled(page);
}

/** Where the map lies in its pane: CSS pixels, and 1 = 100 %. */
const viewOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { zoom: a, x: e, y: f };
  });
const zoomOf = async (page: Page) => (await viewOf(page)).zoom;
const xOf = async (page: Page) => (await viewOf(page)).x;

const MIDDLE = { x: 700, y: 500 };

test.describe('CAN-8 from afar', () => {
  test('a card that is edited comes near first, and takes what is typed', async ({ page }) => {
    await openExample(page);
    const card = page.locator('[data-card-id]').first();
    const id = await card.getAttribute('data-card-id');
    await card.click();
    for (let presses = 0; presses < 8; presses++) await page.keyboard.press('ControlOrMeta+-');
    await expect.poll(() => zoomOf(page)).toBeLessThan(0.3);
    await page.keyboard.press('F2');
    await page.keyboard.type('near');
    const field = page.locator(`[data-card-id="${id}"] textarea`);
    await expect(field).toHaveValue(/near/);
    await expect(field).toBeInViewport({ ratio: 1 });
    expect(await zoomOf(page)).toBe(1);
  });
});

test.describe('CAN-30 the view', () => {
  test.use({ viewport: { width: 1000, height: 700 } });

  test('glides by a step for each press of a zoom key, also when they come quickly', async ({ page }) => {
    await openExample(page);
    await page.keyboard.press('Shift+0');
    await expect.poll(() => zoomOf(page)).toBe(1);
    await page.keyboard.press('ControlOrMeta+=');
    await page.keyboard.press('ControlOrMeta+=');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(1.25 ** 2, 9);
    await page.keyboard.press('ControlOrMeta+-');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(1.25, 9);
  });

  test('arrives also when frames are late', async ({ page }) => {
    await openExample(page);
    await page.keyboard.press('Shift+0');
    await expect.poll(() => zoomOf(page)).toBe(1);
    await settled(page);
    await page.evaluate(() => {
      const soon = window.requestAnimationFrame.bind(window);
      let frames = 0;
      // The first frame of the glide comes in time, the next ones later than a view that rests is settled.
      window.requestAnimationFrame = (step) => {
        setTimeout(() => soon(step), frames++ === 0 ? 0 : 300);
        return 0;
      };
    });
    await page.keyboard.press('ControlOrMeta+=');
    await expect(page.locator('[data-canvas-state="settled"]')).toBeHidden();
    await settled(page);
    expect(await zoomOf(page)).toBeCloseTo(1.25, 9);
  });

  test('is where it should be at once for who wants no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openExample(page);
    const glided = await page.evaluate(async () => {
      const pane = document.querySelector<HTMLElement>('.react-flow__viewport');
      const scale = () => (pane ? new DOMMatrix(getComputedStyle(pane).transform).a : 0);
      const seen = new Set([scale()]);
      document.querySelector<HTMLElement>('[data-map-keys]')?.focus();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: '=', code: 'Equal', ctrlKey: true, bubbles: true }),
      );
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame);
        seen.add(scale());
      }
      return seen.size;
    });
    expect(glided).toBe(2);
  });

  test('is moved by wheel, by the middle button and with Space, and zoomed by pinching', async ({ page }) => {
    await openExample(page);
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    const first = await viewOf(page);
    await page.mouse.wheel(60, 0);
    await expect.poll(() => xOf(page)).toBeCloseTo(first.x - 60);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(MIDDLE.x + 40, MIDDLE.y, { steps: 4 });
    await page.mouse.up({ button: 'middle' });
    await expect.poll(() => xOf(page)).toBeCloseTo(first.x - 20);
    await page.keyboard.down('Space');
    await page.mouse.down();
    await page.mouse.move(MIDDLE.x, MIDDLE.y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Space');
    await expect.poll(() => xOf(page)).toBeCloseTo(first.x - 60);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(first.zoom * 1.1);
  });

  test('is not zoomed by a double click', async ({ page }) => {
    await openExample(page);
    const before = await zoomOf(page);
    await page.mouse.dblclick(MIDDLE.x, MIDDLE.y);
    await page.keyboard.press('Escape');
    // What was clicked may have been brought into sight.
    await settled(page);
    expect(await zoomOf(page)).toBe(before);
  });
});

test.describe('CAN-30 the view by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('is zoomed by two fingers, and not by two taps', async ({ page }) => {
    await openExample(page);
    const first = await viewOf(page);
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: 200 - apart, y: 450, id: 0 },
      { x: 200 + apart, y: 450, id: 1 },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
    for (const apart of [35, 40, 45]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(first.zoom * 1.3);
    const second = await viewOf(page);
    await page.touchscreen.tap(200, 450);
    await page.touchscreen.tap(200, 450);
    await page.keyboard.press('Escape');
    await settled(page);
    expect((await viewOf(page)).zoom).toBe(second.zoom);
  });
});
