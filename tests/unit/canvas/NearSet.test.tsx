import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { NearSet } from '../../../src/canvas/near/NearSet.ts';
import { createMapViewport, type FlowStore } from '../../../src/canvas/view/MapViewport.ts';
import { layoutJourney } from '../../../src/layout/layoutJourney.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import type { Id } from '../../../src/model/id.ts';
import { newRow } from '../../../src/model/newRow.ts';
import { aSession } from '../editor/aSession.ts';
import { testMap, testOptions } from '../layout/testMap.ts';

/** React Flow's store, as far as the view needs it. */
function aFlow(): FlowStore {
  const flow = createStore(() => ({ transform: [0, 0, 1], width: 1440, height: 900, domNode: null, panZoom: null }));
  return flow as unknown as FlowStore;
}

/** The near view of a map, with what React and the painter make of it. */
function aNearView(doc: Doc) {
  const session = aSession(doc, 'n', { layout: (now) => layoutJourney(now, testOptions) });
  const viewport = createMapViewport(aFlow());
  const painted = { linkIds: new Set<Id>() };
  const links = () => session.store.getState().layout.links.map(({ linkId }) => linkId);
  const paint = (): void => {
    painted.linkIds = new Set(links().filter((id) => !near.linkDrawnByDom(id)));
  };
  const repaint = () => void requestAnimationFrame(paint);
  const near = new NearSet(session, viewport, { repaint, repaintNow: paint, order: () => {}, onLook: () => {} });
  const nodes = new Map<Id, () => void>();
  near.items.subscribe(({ nodes: now }) => {
    const ids = new Set(now.map(({ id }) => id));
    for (const [id, leave] of nodes) if (!ids.has(id)) nodes.delete(id) && leave();
    for (const id of ids) if (!nodes.has(id)) nodes.set(id, near.mount(id));
  });
  session.store.subscribe((now, before) => {
    if (now.selection !== before.selection) near.changed(true);
  });
  const look = (zoom: number): void => {
    viewport.take({ x: 0, y: 0, zoom });
    near.moved();
  };
  return { session, near, nodes, painted, look };
}

const settle = () => vi.advanceTimersByTimeAsync(1_000);
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('CAN-2', () => {
  test('a link whose other end ceases to be a node out of sight is painted', async () => {
    const cards = Array.from({ length: 60 }, (_, column) => ({ lane: 0, column, id: `c${column}` }));
    const link = newRow('links', { id: 'link', fromId: 'c0', toId: 'c59' });
    const doc = { ...testMap({ stages: 60, cards }), links: new Map([['link', link]]) };
    const { session, near, nodes, painted, look } = aNearView(doc);
    look(0.4);
    await settle();
    session.select({ kind: 'cards', ids: ['c59'] });
    near.hover('c0');
    await settle();
    expect(near.linkDrawnByDom('link')).toBe(true);
    session.select({ kind: 'cards', ids: ['c0'] });
    await settle();
    expect([...nodes.keys()]).toEqual(['c0']);
    expect(painted.linkIds).toEqual(new Set(['link']));
  });

  test('a card that is selected while others are dropped stays', async () => {
    const cards = Array.from({ length: 200 }, (_, card) => ({ lane: 0, column: card % 10, id: `c${card}` }));
    const { session, nodes, look } = aNearView(testMap({ stages: 10, cards }));
    look(0.46);
    await settle();
    const before = nodes.size;
    look(0.3);
    while (nodes.size === before) await vi.advanceTimersByTimeAsync(1);
    const last = [...nodes.keys()].at(-1) ?? '';
    session.select({ kind: 'cards', ids: [last] });
    const counts = new Set<boolean>();
    for (let ms = 0; ms < 500; ms++) {
      await vi.advanceTimersByTimeAsync(1);
      counts.add(nodes.has(last));
    }
    expect([...nodes.keys()]).toEqual([last]);
    expect(counts).toEqual(new Set([true]));
  });

  test('a card that the pointer leaves while the view moves is hovered no more', async () => {
    const { near, look } = aNearView(testMap({ cards: [{ lane: 0, column: 0, id: 'c0' }] }));
    look(0.4);
    await settle();
    near.hover('c0');
    look(0.3);
    near.hover(null);
    expect(near.hovered).toBeNull();
  });
});
