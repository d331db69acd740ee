import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// jsdom cannot move elements in place; what the module does with the page is the same.
const moves = vi.fn();
beforeEach(() => {
  vi.resetModules();
  moves.mockClear();
  Element.prototype.moveBefore = function moveBefore(node: Node, child: Node | null) {
    moves();
    this.insertBefore(node, child);
  };
});
afterEach(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));

async function ordered(places: readonly number[]): Promise<{ readonly order: string; readonly moves: number }> {
  const { orderChildren } = await import('./orderChildren.ts');
  const parent = document.createElement('div');
  for (const place of places) parent.append(Object.assign(document.createElement('i'), { title: String(place) }));
  moves.mockClear();
  orderChildren(parent, (child) => {
    const place = Number(child.getAttribute('title'));
    return place < 0 ? undefined : place;
  });
  return {
    order: [...parent.children].map((child) => child.getAttribute('title')).join(' '),
    moves: moves.mock.calls.length,
  };
}

test('CAN-2: a child that went far, either way, is the only one that is moved', async () => {
  expect(await ordered([1, 2, 3, 4, 5, 0])).toEqual({ order: '0 1 2 3 4 5', moves: 1 });
  expect(await ordered([5, 0, 1, 2, 3, 4])).toEqual({ order: '0 1 2 3 4 5', moves: 1 });
  expect(await ordered([0, 1, 2])).toEqual({ order: '0 1 2', moves: 0 });
  expect(await ordered([])).toEqual({ order: '', moves: 0 });
  // Those without a place stay where they are.
  expect(await ordered([1, -1, -2, 2, -3, 0])).toEqual({ order: '0 1 -1 -2 2 -3', moves: 1 });
});

test('CAN-2: children end in their order, and as many stay as ascend', async () => {
  const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await fc.assert(
    fc.asyncProperty(shuffled, async (places) => {
      const { order, moves } = await ordered(places);
      expect(order).toBe([...places].sort((a, b) => a - b).join(' '));
      const longest: number[] = [];
      for (const [at, place] of places.entries())
        longest.push(1 + Math.max(0, ...longest.filter((_, before) => before < at && (places[before] ?? 0) < place)));
      expect(moves).toBe(places.length - Math.max(0, ...longest));
    }),
  );
});
