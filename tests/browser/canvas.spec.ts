import { expect, type Locator, type Page, test } from '@playwright/test';
import { laneHeader, settled } from './support/mapHand.ts';
import { wordsOf } from './support/messages.ts';
import { shareApart } from './support/pixels.ts';

test.use({ locale: 'en-GB' });

const map = (page: Page) => page.locator('[data-map-keys][role="region"]');
const said = (page: Page) => page.locator('[data-announcements]');

async function openExample(page: Page, name: RegExp = /boutique/i) {
  await page.goto('./');
  await page.getByRole('button', { name }).first().click();
  await settled(page);
}

const card = (page: Page, text: string) => page.getByRole('button', { name: text }).and(page.locator('[data-card-id]'));

async function middle(of: Locator) {
  const box = await of.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }, drop = true) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6);
  await page.mouse.move(to.x, to.y, { steps: 6 });
  if (drop) await page.mouse.up();
}

/** Selects a card, and waits: the details make the pane smaller, which is a movement of its own. */
async function choose(page: Page, chosen: Locator, details = 'Details') {
  await chosen.click();
  await expect(page.getByRole('complementary', { name: details })).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await settled(page);
}

/** Has the view move, by less than matters, until what it gives is called. */
async function keepMoving(page: Page): Promise<() => Promise<void>> {
  const stop = await page.locator('.react-flow__pane').evaluateHandle((pane) => {
    let way = 1;
    const timer = setInterval(() => {
      way = -way;
      pane.dispatchEvent(new WheelEvent('wheel', { deltaX: way / 50, bubbles: true, cancelable: true }));
    }, 16);
    return () => clearInterval(timer);
  });
  return () => stop.evaluate((end) => end());
}

for (const scrolled of [0, 210])
  test(`CAN-1 what is painted while the view moves is what stands there when it rests, ${scrolled} px down`, async ({
    page,
  }) => {
    await openExample(page);
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, scrolled);
    await settled(page);
    const cards = page.locator('[data-card-id]');
    const stop = await keepMoving(page);
    await expect(page.locator('[data-look="far"]')).toBeVisible();
    const moving = await page.screenshot();
    await expect(page.locator('[data-look="far"]')).toBeVisible();
    await stop();
    await settled(page);
    await expect(page.locator('[data-look="near"]')).toBeVisible();
    expect(await cards.count()).toBeGreaterThan(10);
    expect(await shareApart(page, moving, await page.screenshot())).toBeLessThan(0.002);
  });

const nodeIds = (page: Page) =>
  page
    .locator('.react-flow__nodes [data-card-id]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-card-id')));

test('CAN-2 nodes stand in reading order also after moves there and back', async ({ page }) => {
  await openExample(page);
  const before = await nodeIds(page);
  const moved = card(page, 'Stops at a red dress');
  await moved.click();
  for (const way of ['Right', 'Right', 'Left']) {
    await page.keyboard.press(`Alt+Arrow${way}`);
    await settled(page);
    await expect(moved).toBeFocused();
  }
  // A new node, too, where those around it have changed their places.
  const count = before.length;
  await page.keyboard.press('Control+d');
  await expect(page.locator('.react-flow__nodes [data-card-id]')).not.toHaveCount(count);
  await settled(page);
  const after = await nodeIds(page);
  expect(after).not.toEqual(before);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  // Read anew, all nodes are made in their order.
  await page.reload();
  await settled(page);
  const fresh = await nodeIds(page);
  expect(after.filter((id) => fresh.includes(id))).toEqual(fresh.filter((id) => after.includes(id)));
});

test('CAN-2 a card that is only just out of sight stays a node, and goes once the view has left it', async ({
  page,
}) => {
  await openExample(page);
  const first = page.locator('.react-flow__nodes [data-card-id]').first();
  const id = await first.getAttribute('data-card-id');
  const node = page.locator(`.react-flow__nodes [data-card-id="${id}"]`);
  const box = await first.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  await page.mouse.move(700, 500);
  const region = await page.locator('[data-canvas-state]').boundingBox();
  const out = box.y + box.height - (region?.y ?? 0) + 20;
  await page.mouse.wheel(0, out);
  await settled(page);
  await expect(node).toHaveCount(1);
  await page.mouse.wheel(0, region?.height ?? 0);
  await settled(page);
  await expect(node).toHaveCount(0);
});

test('CAN-2 from afar only the card under the pointer is a node', async ({ page }) => {
  await openExample(page);
  const view = () =>
    page.locator('.react-flow__viewport').evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return { zoom: a, x: e, y: f };
    });
  const region = await page.locator('[data-canvas-state]').boundingBox();
  const origin = { x: region?.x ?? 0, y: region?.y ?? 0 };
  const near = await view();
  const onMap = async (text: string) => {
    const { x, y } = await middle(card(page, text));
    return { text, x: (x - origin.x - near.x) / near.zoom, y: (y - origin.y - near.y) / near.zoom };
  };
  const places = [await onMap('Stops at a red dress'), await onMap('Asks for the price')];
  await page.mouse.move(700, 500);
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 13; turns++) await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  await settled(page);
  const far = await view();
  expect(far.zoom).toBeLessThan(0.4);
  for (const { text, x, y } of places) {
    await page.mouse.move(origin.x + far.x + x * far.zoom, origin.y + far.y + y * far.zoom);
    await expect(card(page, text)).toBeVisible();
    await settled(page);
    await expect(page.locator('.react-flow__nodes [data-card-id]')).toHaveCount(1);
  }
  // Out of the map, straight from the card.
  await page.mouse.move(700, 10);
  await expect(page.locator('.react-flow__nodes [data-card-id]')).toHaveCount(0);
});

test('CAN-2 where undo moves the view, the painter and the nodes stand there in the same frame', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  await choose(page, dress);
  await page.keyboard.press('Delete');
  await expect(dress).toHaveCount(0);
  await page.mouse.move(700, 500);
  await page.mouse.wheel(900, 0);
  await settled(page);
  // Just below the line of a lane no card stands: the painter's lines of columns alone.
  const lane = await laneHeader(page, 'Quotes').boundingBox();
  await page.locator('canvas[data-painted]').evaluate(
    (canvas, y) => {
      const context = canvas instanceof HTMLCanvasElement && canvas.getContext('2d');
      const pane = document.querySelector('.react-flow__viewport');
      if (!context || !pane) throw new Error('no map');
      /** Where the lines stand beside the headers and left of the details, in pixels. */
      const lines = () => {
        const { data } = context.getImageData(200, y - canvas.getBoundingClientRect().y, 500, 1);
        return [...data.keys()].filter((i) => i % 4 === 0 && data[i] !== data[0]).join();
      };
      const frames: { view: string; lines: string }[] = [];
      const note = () => {
        frames.push({ view: getComputedStyle(pane).transform, lines: lines() });
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = note;
          port2.postMessage(null);
        });
      };
      note();
      Object.assign(window, { drawn: frames });
    },
    Math.round(lane?.y ?? 0) + 2,
  );
  await page.keyboard.press('Control+z');
  await expect(dress).toBeFocused();
  await settled(page);
  const frames: { view: string; lines: string }[] = await page.evaluate(() => Reflect.get(window, 'drawn'));
  const steps = new Set(frames.map(({ view, lines }) => `${view} ${lines}`));
  expect([...steps]).toHaveLength(2);
});

test('CAN-19 what is duplicated gets the keyboard, and is brought into view', async ({ page }) => {
  await openExample(page);
  const greeting = card(page, 'The greeting');
  await choose(page, greeting);
  const first = await greeting.getAttribute('data-card-id');
  for (let copies = 0; copies < 6; copies++) {
    await page.keyboard.press('Control+d');
    await settled(page);
  }
  const copy = page.locator('[data-card-id]:focus');
  await expect(copy).toHaveAttribute('aria-pressed', 'true');
  expect(await copy.getAttribute('data-card-id')).not.toBe(first);
  await expect(copy).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(', once more');
  await page.keyboard.press('Escape');
  await expect(card(page, 'The greeting, once more')).toBeFocused();
  await expect(page.locator(`[data-card-id="${first}"]`)).toHaveAttribute('aria-label', /The greeting\. /);
  const stage = page.locator('[data-header=stage]');
  const count = await stage.count();
  await stage.filter({ hasText: 'Wish' }).click();
  await page.keyboard.press('Control+d');
  await expect(stage).toHaveCount(count + 1);
  await expect(stage.nth(1)).toBeFocused();
});

test('PASTE-1 all cards that are pasted are selected, and the first has the keyboard', async ({ page }) => {
  await openExample(page);
  const shown = page.locator('[data-card-id][aria-pressed]');
  await shown.nth(0).click();
  await shown.nth(1).click({ modifiers: ['Shift'] });
  await shown.nth(2).click({ modifiers: ['Shift'] });
  const chosen = page.locator('[data-card-id][aria-pressed=true]');
  const ids = () => chosen.evaluateAll((cards) => cards.map((one) => one.getAttribute('data-card-id')));
  await expect(chosen).toHaveCount(3);
  const copied = await ids();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(page.getByText('3 cards pasted').first()).toBeVisible();
  await settled(page);
  await expect(chosen).toHaveCount(3);
  for (const id of await ids()) expect(copied).not.toContain(id);
  await expect(page.locator('[data-card-id][aria-pressed=true]:focus')).toHaveCount(1);
});

test('CAN-1 where texts are bars the card under the pointer looks like those around it', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Shift+1');
  await settled(page);
  await page.mouse.move(700, 400);
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 16; turns++) await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  await page.mouse.move(700, 780);
  await settled(page);
  await expect(page.locator('[data-canvas-state][data-detail="bars"]')).toBeVisible();
  await expect(page.locator('.react-flow__nodes [data-card-id]')).toHaveCount(0);
  const lane = await laneHeader(page, 'Touchpoints').boundingBox();
  const stage = await page.locator('[data-header=stage]').nth(1).boundingBox();
  if (!lane || !stage) throw new Error('no headers');
  const far = await page.screenshot();
  await page.mouse.move(stage.x + 12, lane.y + lane.height / 3);
  await expect(page.locator('.react-flow__nodes [data-card-id]')).toHaveCount(1);
  await settled(page);
  expect(await shareApart(page, far, await page.screenshot())).toBeLessThan(0.0005);
});

test('CAN-8 a card is edited in its place, and typing is one undo step', async ({ page }) => {
  await openExample(page);
  await card(page, 'Stops at a red dress').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type(' and waits');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Stops at a red dress and waits')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Stops at a red dress and waits')).toHaveCount(0);
  await expect(card(page, 'Stops at a red dress')).toBeVisible();
});

test('CAN-8 a new card goes on below the last one, and an empty one leaves no trace', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  const writing = page.locator('[data-card-id]').getByRole('textbox');
  await dress.click();
  await page.keyboard.press('Enter');
  await expect(writing).toHaveValue('Stops at a red dress');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(writing).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(writing).toHaveCount(0);
  await expect(dress).toBeFocused();
  await expect(page.getByRole('button', { name: /^Undo/ }).first()).toBeDisabled();
});

test('CAN-9 a drag moves a card as one undo step, and Escape leaves it', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  const to = await middle(card(page, 'Asks for the price'));
  await drag(page, await middle(dress), to, false);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(said(page)).toHaveText('Move cancelled');
  await expect(dress).toHaveAttribute('aria-label', /At the window/);
  await settled(page);
  await drag(page, await middle(dress), to);
  await expect(dress).toHaveAttribute('aria-label', /At the counter/);
  await expect(said(page)).toContainText('Card moved to');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(dress).toHaveAttribute('aria-label', /At the window/);
});

test('CAN-10 an emotion point takes the score where it is dropped', async ({ page }) => {
  await openExample(page);
  const point = card(page, 'Humiliated');
  await expect(point).toHaveAttribute('aria-label', /Score −2/);
  const from = await middle(point);
  await drag(page, from, { x: from.x, y: from.y - 60 }, false);
  const shown = page.locator('body > [aria-hidden] > [dir=auto]');
  await expect(shown).toHaveText(/^[+−]?\d/);
  const score = await shown.textContent();
  await page.mouse.up();
  await expect(point).toHaveAttribute('aria-label', new RegExp(`Score ${score?.replace(/[+.]/g, '\\$&')}$`));
  await expect(said(page)).toContainText('Score');
});

test('CAN-23 a double click makes a point of the curve there, at its height', async ({ page }) => {
  await openExample(page);
  const above = await middle(card(page, 'In love with a dress'));
  const { x } = await middle(page.locator('[data-header=step]').filter({ hasText: 'At the window' }));
  await page.mouse.dblclick(x + 40, above.y);
  await page.keyboard.type('Delighted');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Delighted')).toHaveAttribute('aria-label', /Score \+1\.5/);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Delighted')).toHaveCount(0);
});

test('CAN-11 a card is moved by keys alone', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  await dress.click();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('Through the door');
  await page.keyboard.press('Enter');
  await expect(dress).toHaveAttribute('aria-label', /Through the door/);
  await expect(dress).toBeFocused();
});

test('CAN-12 and CAN-13 a card is widened and linked by its handles', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  await choose(page, dress);
  const width = (await dress.boundingBox())?.width ?? 0;
  const span = await middle(page.locator('[data-handle="span"]'));
  await drag(page, span, { x: span.x + 160, y: span.y });
  await expect.poll(async () => (await dress.boundingBox())?.width ?? 0).toBeGreaterThan(width * 1.5);
  await settled(page);
  const link = page.getByRole('button', { name: /Stops at a red dress.+Shop window/ });
  await expect(link).toHaveCount(0);
  await dress.hover();
  await drag(page, await middle(page.locator('[data-handle="connect"]')), await middle(card(page, 'Shop window')));
  await expect(link).toHaveCount(1);
});

test('CAN-3 a title that is pressed while the view moves is chosen, and not what lies beneath it', async ({ page }) => {
  await openExample(page);
  const pane = page.locator('.react-flow__pane');
  const wheel = (deltaX: number) => pane.dispatchEvent('wheel', { deltaX, deltaY: 0, bubbles: true, cancelable: true });
  await wheel(200);
  await settled(page);
  const lane = page.getByRole('group', { name: /^Lane \d of \d+: Touchpoints/ });
  const { x, y } = await middle(lane);
  await page.mouse.move(x, y);
  const stop = await keepMoving(page);
  await expect(page.locator('[data-painted-headers]')).toBeVisible();
  await page.mouse.click(x, y);
  await stop();
  await expect(lane).toBeFocused();
  await expect(lane).toHaveAttribute('aria-current', 'true');
  await settled(page);
  await expect(lane).toBeFocused();
  await expect(map(page).locator('[data-card-id][aria-pressed="true"]')).toHaveCount(0);
});

test('CAN-3 the other button opens the menu of a title also while the view moves', async ({ page }) => {
  await openExample(page);
  const { x, y } = await middle(page.getByRole('group', { name: /^Lane \d of \d+: Touchpoints/ }));
  await page.mouse.move(x, y);
  const stop = await keepMoving(page);
  await expect(page.locator('[data-painted-headers]')).toBeVisible();
  await page.mouse.click(x, y, { button: 'right' });
  await stop();
  await expect(page.getByRole('menuitem', { name: 'Hide lane' })).toBeVisible();
});

test('CAN-3 the keyboard goes to a title also while the view moves', async ({ page }) => {
  await openExample(page);
  await choose(page, card(page, 'Stops at a red dress'));
  const stop = await keepMoving(page);
  await expect(page.locator('[data-painted-headers]')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  const step = page.getByRole('group', { name: /^Step: At the window/ });
  await expect(step).toBeFocused();
  await stop();
  await settled(page);
  await expect(step).toBeFocused();
});

test('CAN-14 the map is one tab stop; arrows walk cards, cells and titles', async ({ page }) => {
  await openExample(page);
  await map(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Asks two friends')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'Stops at a red dress')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('group', { name: /^Step: At the window/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Add card to Quotes/ })).toBeFocused();
  await expect(map(page).locator('[data-card-id][tabindex="0"]')).toHaveCount(0);
});

test('CAN-14 in a right-to-left map the left arrow goes on in time', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['fa-IR', 'fa'] }));
  await openExample(page, /بوتیک/);
  const first = page.locator('[data-card-id]').first();
  await choose(page, first, wordsOf('fa').inspector.title);
  await page.keyboard.press('ArrowLeft');
  await expect(first).not.toBeFocused();
  await settled(page);
  const at = await middle(page.locator('[data-card-id]:focus'));
  expect(at.x).toBeLessThan((await middle(first)).x);
});

test('CAN-18 arrows that move the view hide no card on the way', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openExample(page);
  await choose(page, card(page, 'Stops at a red dress'));
  await map(page).evaluate((region) => {
    const looks: (string | null)[] = [];
    Object.assign(window, { looks });
    const note = () => region.getAttribute('data-look') !== 'near' && looks.push(region.getAttribute('data-look'));
    new MutationObserver(note).observe(region, { attributes: true, attributeFilter: ['data-look'] });
    region.addEventListener('focusout', () => {
      if (document.activeElement === region) looks.push('lost');
    });
  });
  const viewport = page.locator('.react-flow__viewport');
  const before = await viewport.getAttribute('style');
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-card-id]:focus, [data-cell-stop]:focus')).toHaveCount(1);
  }
  await settled(page);
  expect(await viewport.getAttribute('style')).not.toBe(before);
  expect(await page.evaluate(() => Reflect.get(window, 'looks'))).toEqual([]);
});

test('CAN-40 the keyboard is where it was once the view rests: on an empty cell, and on a card', async ({ page }) => {
  await openExample(page, /^Blank journey/);
  const viewport = page.locator('.react-flow__viewport');
  const pan = async () => {
    await settled(page);
    const before = await viewport.getAttribute('style');
    const { x, y } = await middle(map(page));
    await page.mouse.move(x, y);
    await page.mouse.wheel(60, 0);
    await expect(viewport).not.toHaveAttribute('style', before ?? '');
    await settled(page);
  };
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-cell-stop]')).toBeFocused();
  await pan();
  await expect(page.locator('[data-cell-stop]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Waits');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Waits')).toBeFocused();
  await pan();
  await expect(card(page, 'Waits')).toBeFocused();
});

test('CAN-7 a box on empty ground selects nodes and painted cards alike', async ({ page }) => {
  await openExample(page);
  await page.mouse.move(600, 400);
  await page.keyboard.press('Shift+1');
  await settled(page);
  const pane = await map(page).boundingBox();
  if (!pane) throw new Error('no map');
  const all = (await page.locator('[data-card-id]').count()) > 0;
  expect(all).toBe(true);
  await drag(page, { x: pane.x + pane.width - 4, y: pane.y + pane.height - 90 }, { x: pane.x + 152, y: pane.y + 80 });
  await expect.poll(() => page.locator('[data-card-id][aria-pressed="true"]').count()).toBeGreaterThan(20);
});

test('CAN-16 keys of the map rest while a word is composed, and work on a Persian keyboard', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  await dress.click();
  /** A key press as an input method or another layout makes it. */
  const press = (init: Readonly<Record<string, string | boolean>>) =>
    dress.evaluate(
      (element, keys) =>
        element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...keys })),
      init,
    );
  await press({ key: 'Delete', code: 'Delete', isComposing: true });
  await press({ key: 'Process', code: 'Delete' });
  await expect(dress).toBeFocused();
  // The key of M of a Persian keyboard takes the card in hand.
  await press({ key: 'ئ', code: 'KeyM' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dress).toHaveAttribute('aria-label', /Through the door/);
  await dress.dblclick();
  await page.keyboard.type('?mc');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'mc')).toBeFocused();
});

test('CAN-3 titles stay in sight and are renamed in their place', async ({ page }) => {
  await openExample(page);
  const lane = page.getByRole('group', { name: /^Lane 1 of/ });
  const stage = page.getByRole('group', { name: /^Stage 1 of/ });
  const before = { lane: await lane.boundingBox(), stage: await stage.boundingBox() };
  await page.mouse.move(700, 500);
  await page.mouse.wheel(60, 0);
  await settled(page);
  expect((await lane.boundingBox())?.x).toBe(before.lane?.x);
  expect((await stage.boundingBox())?.y).toBe(before.stage?.y);
  expect((await stage.boundingBox())?.x).toBeLessThan(before.stage?.x ?? 0);
  await lane.dblclick();
  await page.keyboard.type('What she does');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /What she does/ })).toBeFocused();
});

for (const direction of ['ltr', 'rtl'] as const)
  test(`CAN-22 a title is dragged to another place as one undo step, ${direction}`, async ({ page }) => {
    // With room beside the details for the columns: at its edges a drag moves the view.
    await page.setViewportSize({ width: 1600, height: 900 });
    await openExample(page);
    if (direction === 'rtl') {
      await page.getByRole('button', { name: 'Details panel' }).click();
      await page.getByLabel('Direction of the map').selectOption('rtl');
      await page.getByRole('button', { name: 'Details panel' }).click();
      await settled(page);
    }
    const stage = (name: RegExp) => page.getByRole('group', { name });
    const line = page.locator('[data-drop-line]');
    const onward = direction === 'rtl' ? -1 : 1;
    /** Near the end of a header, in the direction of the map. */
    const late = async (of: Locator) => {
      const box = await of.boundingBox();
      if (!box) throw new Error('it is not on the screen');
      return { x: box.x + box.width / 2 + (onward * box.width) / 3, y: box.y + box.height / 2 };
    };
    const first = stage(/^Stage 1 of 5: Wish/);
    await drag(page, await middle(first), await late(stage(/^Stage 2 of 5: Arrival/)), false);
    await expect(line).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(line).toHaveCount(0);
    await expect(first).toBeVisible();
    await drag(page, await middle(first), await late(stage(/^Stage 2 of 5: Arrival/)));
    await expect(stage(/^Stage 2 of 5: Wish/)).toBeFocused();
    await expect(said(page)).toHaveText('Stage 2 of 5: Wish');
    await page.keyboard.press('Control+z');
    await expect(stage(/^Stage 1 of 5: Wish/)).toBeVisible();

    const step = (name: string) => page.locator('[data-header=step]').filter({ hasText: name });
    await drag(page, await middle(step('At the window')), await late(step('At the counter')));
    await expect(page.getByRole('group', { name: /At the window/ })).toHaveAttribute('aria-label', /Advice/);
    await page.keyboard.press('Control+z');

    const lane = page.getByRole('group', { name: /^Lane 3 of/ });
    const title = await lane.locator('[dir=auto]').first().textContent();
    const above = await page.getByRole('group', { name: /^Lane 1 of/ }).boundingBox();
    if (!above) throw new Error('the first lane is not on the screen');
    await drag(page, await middle(lane), { x: above.x + 60, y: above.y + 8 });
    await expect(page.getByRole('group', { name: /^Lane 1 of/ })).toContainText(title ?? '');
  });

test('MAP-14 after its menu the keyboard is on what the menu was about', async ({ page }) => {
  await openExample(page);
  const stage = page.getByRole('group', { name: /^Stage 2 of/ });
  await stage.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Move left/ }).click();
  await expect(page.getByRole('group', { name: /^Stage 1 of 5: Arrival/ })).toBeFocused();
  await expect(said(page)).toHaveText('Stage 1 of 5: Arrival');
  const dress = card(page, 'Stops at a red dress');
  await dress.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Send to inbox/ }).click();
  await expect(map(page).locator('[data-cell-stop]')).toBeFocused();
});

test('MAP-2 a message that offers undo goes with the next change', async ({ page }) => {
  await openExample(page);
  const toast = page.getByRole('region', { name: 'Notifications' });
  await card(page, 'Stops at a red dress').click();
  await page.keyboard.press('Delete');
  await expect(toast).toContainText('1 card deleted');
  await card(page, 'Shop window').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(toast).not.toContainText('deleted');
});

test('MAP-2 a message that offers undo stays on the screens of its map, and goes when the map is left', async ({
  page,
}) => {
  await openExample(page);
  const toast = page.getByRole('region', { name: 'Notifications' });
  await card(page, 'Stops at a red dress').click();
  await page.keyboard.press('Delete');
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(toast).toContainText('1 card deleted');
  await page.getByRole('link', { name: 'All maps' }).click();
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();
  await expect(toast).not.toContainText('deleted');
});

test('MAP-1 the page itself does not scroll', async ({ page }) => {
  await openExample(page);
  const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(room).toBe(0);
});

test('CAN-3 what adds stages and lanes stays beyond the last of them, also after undo', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Shift+1');
  await settled(page);
  const gap = async (headers: RegExp, button: string, side: 'x' | 'y', size: 'width' | 'height') => {
    const last = await page.getByRole('group', { name: headers }).last().boundingBox();
    const add = await page.getByRole('button', { name: button, exact: true }).boundingBox();
    return Math.round((add?.[side] ?? 0) - (last?.[side] ?? 0) - (last?.[size] ?? 0));
  };
  const gaps = async () => [
    await gap(/^Stage \d/, 'Add stage', 'x', 'width'),
    await gap(/^Lane \d/, 'Add lane', 'y', 'height'),
  ];
  expect(await gaps()).toEqual([8, 8]);
  await page.getByRole('button', { name: 'Add stage', exact: true }).click();
  await page.keyboard.type('Later');
  await page.keyboard.press('Enter');
  await expect.poll(gaps).toEqual([8, 8]);
  await page.getByRole('group', { name: /^Lane 2 of/ }).click();
  await page.keyboard.press('Control+d');
  await expect.poll(gaps).toEqual([8, 8]);
  for (const _ of ['lane', 'stage']) await page.keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: /^Stage 5 of 5/ })).toBeVisible();
  await expect.poll(gaps).toEqual([8, 8]);
});

test('CAN-3 a stage title too long for its header is cut in its line, beside its dot', async ({ page }) => {
  await openExample(page);
  const header = page.getByRole('group', { name: /^Stage 1 of/ });
  await header.dblclick();
  await page.keyboard.type('Looking for something nice to wear on Friday evening');
  await page.keyboard.press('Enter');
  const dot = await header.locator('span').first().boundingBox();
  const title = await header.getByText('Looking for').boundingBox();
  expect(Math.round((title?.y ?? 0) + (title?.height ?? 0) / 2)).toBe(
    Math.round((dot?.y ?? 0) + (dot?.height ?? 0) / 2),
  );
});

test('CAN-4 a map whose direction changes is shown from its beginning', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Details panel' }).click();
  for (const direction of ['rtl', 'ltr']) {
    await page.getByLabel('Direction of the map').selectOption(direction);
    await expect(page.getByRole('group', { name: /^Stage 1 of/ })).toBeInViewport({ ratio: 1 });
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('CAN-3 fingers on the headers pan and zoom, too', async ({ page }) => {
    await openExample(page);
    const touch = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((at, id) => ({ ...at, id })) });
    const lane = page.getByRole('group', { name: /^Lane 3 of/ });
    const before = await lane.boundingBox();
    await finger('touchStart', { x: 70, y: 400 });
    for (const y of [390, 370, 350, 330]) await finger('touchMove', { x: 70, y });
    await finger('touchEnd');
    await expect.poll(async () => (before?.y ?? 0) - ((await lane.boundingBox())?.y ?? 0)).toBeGreaterThan(40);

    const zoomLevel = page.getByText('90%', { exact: true });
    await expect(zoomLevel).toBeVisible();
    await finger('touchStart', { x: 250, y: 400 });
    await finger('touchStart', { x: 250, y: 400 }, { x: 100, y: 300 });
    for (const step of [10, 20, 30, 40, 50])
      await finger('touchMove', { x: 250 + step, y: 400 + step }, { x: 100 - step, y: 300 - step });
    await finger('touchEnd');
    await expect(zoomLevel).toBeHidden();
  });

  test('MAP-14 a finger that rests opens the menu', async ({ page }) => {
    await openExample(page);
    const at = await middle(card(page, 'Asks two friends'));
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect(page.getByRole('menu', { name: 'Card' })).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('menuitem', { name: /^Duplicate/ })).toBeVisible();
    await page.getByRole('menuitem', { name: /^Duplicate/ }).tap();
    await expect(card(page, 'Asks two friends')).toHaveCount(2);
  });
});

test('CAN-19 what goes hands the keyboard on, what undo brings back gets it, and notes follow', async ({ page }) => {
  await openExample(page);
  const dress = card(page, 'Stops at a red dress');
  const stop = page.locator('[data-cell-stop]');
  await dress.click();
  for (const key of ['Delete', 'Control+x']) {
    await page.keyboard.press(key);
    await expect(stop).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(dress).toBeFocused();
  }
  const place = page.getByRole('button', { name: /Customer actions\u2069?$/ }).and(page.locator('form button'));
  const before = await place.textContent();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(place).not.toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(place).toHaveText(before ?? '');
  await expect(dress).toBeFocused();

  const stage = (name: RegExp) => page.getByRole('group', { name });
  await stage(/^Stage 2 of 5/).click();
  await page.keyboard.press('Delete');
  await expect(stage(/^Stage 2 of 4/)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(stage(/^Stage 2 of 5/)).toBeFocused();

  const panel = page.getByRole('complementary', { name: 'Details' });
  const buttons = panel.getByRole('button', { name: /^Delete step/ });
  await expect(buttons).toHaveCount(2);
  await buttons.first().click();
  await expect(panel.getByRole('button', { name: 'Add step' })).toBeFocused();
});
