import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import { heightOfStretch, type ListShape, type Stretch, stretchInSight } from './stretchInSight.ts';

interface KnownList {
  readonly element: HTMLElement;
  readonly ids: readonly string[];
}

/** What of a list is in sight, and how its items stand. */
export interface ListInSight extends Stretch {
  readonly perLine: number;
  readonly gap: number;
}

/** A list that has not been looked at yet. */
export const UNSEEN: ListInSight = { from: 0, to: 0, perLine: 1, gap: 0 };

/** How far beyond the edges of the scroller items are put into the page, CSS pixels. */
const AROUND = 240;
const BESIDE = 60;

/**
 * Which items of the long lists in a scroller are in sight. Only those need to be in the page: what a keystroke, a
 * step or a repaint costs does not grow with the list. Items that were in the page once keep their measured heights;
 * the others have estimated ones.
 */
export class Sight {
  /** By list: what of it is in sight. */
  readonly lists = createStore<ReadonlyMap<string, ListInSight>>(() => new Map());
  readonly #estimate: (id: string) => number;
  readonly #known = new Map<string, KnownList>();
  readonly #heights = new Map<string, number>();
  #scroller: HTMLElement | null = null;
  #isComing = false;

  /** `estimate`: the height of an item that has not been in the page yet. */
  constructor(estimate: (id: string) => number) {
    this.#estimate = estimate;
  }

  /** Follows a scroller and the size of what it holds; the returned function stops. */
  attach(scroller: HTMLElement): () => void {
    this.#scroller = scroller;
    let frame = 0;
    const onScroll = (): void => flushSync(() => this.#look());
    const sizes = new ResizeObserver(() => {
      // In the frame: a change here would be a change of size again.
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        onScroll();
      });
    });
    sizes.observe(scroller);
    for (const child of scroller.children) sizes.observe(child);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    this.#look();
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      sizes.disconnect();
      cancelAnimationFrame(frame);
      this.#scroller = null;
    };
  }

  /** A list is in the page, with these items; the returned function says that it is no longer. */
  keep(key: string, element: HTMLElement, ids: readonly string[]): () => void {
    this.#known.set(key, { element, ids });
    this.#lookSoon();
    return () => {
      if (this.#known.get(key)?.element === element) this.#known.delete(key);
    };
  }

  /** How high the items of a stretch are together. */
  heightOf(ids: readonly string[], list: ListInSight, stretch: Stretch): number {
    return heightOfStretch(this.#shapeOf(ids, list), stretch);
  }

  #shapeOf(ids: readonly string[], { perLine, gap }: Pick<ListInSight, 'perLine' | 'gap'>): ListShape {
    return { count: ids.length, perLine, gap, heightOf: (index) => this.#heightOf(ids[index] ?? '') };
  }

  #heightOf(id: string): number {
    const known = this.#heights.get(id);
    if (known !== undefined) return known;
    const height = this.#estimate(id);
    this.#heights.set(id, height);
    return height;
  }

  /** Before the next picture, once all lists of this turn are known. */
  #lookSoon(): void {
    if (this.#isComing || !this.#scroller) return;
    this.#isComing = true;
    queueMicrotask(() => {
      this.#isComing = false;
      flushSync(() => this.#look());
    });
  }

  #look(): void {
    if (!this.#scroller) return;
    const view = this.#scroller.getBoundingClientRect();
    const before = this.lists.getState();
    const now = new Map<string, ListInSight>();
    let isSame = true;
    for (const [key, known] of this.#known) {
      const last = before.get(key) ?? UNSEEN;
      const next = this.#listInSight(known, last, view);
      const isKept =
        last.from === next.from && last.to === next.to && last.perLine === next.perLine && last.gap === next.gap;
      if (!isKept) isSame = false;
      now.set(key, isKept ? last : next);
    }
    if (!isSame || now.size !== before.size) this.lists.setState(now, true);
  }

  #listInSight({ element, ids }: KnownList, last: ListInSight, view: DOMRect): ListInSight {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right < view.left - BESIDE || left > view.right + BESIDE) return { ...last, from: 0, to: 0 };
    if (bottom < view.top - AROUND || top > view.bottom + AROUND) return { ...last, from: 0, to: 0 };
    this.#measure(element);
    const shape = laidOut(element);
    const stretch = stretchInSight(this.#shapeOf(ids, shape), view.top - AROUND - top, view.bottom + AROUND - top);
    return { ...shape, ...stretch };
  }

  #measure(list: HTMLElement): void {
    for (const item of list.children) {
      const id = item instanceof HTMLElement ? item.dataset.item : undefined;
      if (id !== undefined) this.#heights.set(id, item.getBoundingClientRect().height);
    }
  }
}

/** The gap between the lines of a list, and how many items stand in each. */
function laidOut(list: HTMLElement): Pick<ListInSight, 'perLine' | 'gap'> {
  const { display, rowGap, gridTemplateColumns } = getComputedStyle(list);
  return {
    gap: Number.parseFloat(rowGap) || 0,
    perLine: display === 'grid' ? gridTemplateColumns.split(' ').length : 1,
  };
}
