import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { View } from './firstView.ts';
import { createMapViewport, type FlowStore } from './MapViewport.ts';

type Transform = [number, number, number];

/**
 * A store as React Flow's, before its pane is there; `begin` is what the pane does once it is, and `report` when it has
 * begun to report where it looks.
 */
function makeFlow() {
  const store = createStore(() => ({
    transform: [0, 0, 1] as Transform,
    panZoom: null as object | null,
    width: 0,
    height: 0,
  }));
  const viewport = createMapViewport(store as unknown as FlowStore);
  const seen = vi.fn();
  const off = viewport.subscribe(seen);
  let pane: View = { x: 0, y: 0, zoom: 1 };
  let report: (view: View) => void = () => undefined;
  const setViewport = (view: View): void => {
    pane = view;
    report(view);
  };
  const begin = (transform: Transform): void => {
    const [x, y, zoom] = transform;
    pane = { x, y, zoom };
    store.setState({ panZoom: { setViewport, getViewport: () => pane }, transform });
  };
  return {
    store,
    viewport,
    seen,
    off,
    begin,
    report: () => {
      report = viewport.take;
    },
    told: () => store.getState().transform,
    pane: () => pane,
  };
}

describe('the view', () => {
  it('is the one that React Flow begins with', () => {
    const { viewport, begin, seen, off } = makeFlow();
    begin([10, 20, 0.5]);
    expect(viewport.view()).toEqual({ x: 10, y: 20, zoom: 0.5 });
    expect(seen).toHaveBeenCalledTimes(1);
    off();
    begin([0, 0, 1]);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('is what a gesture reports, for listeners and for React Flow', () => {
    const { viewport, begin, told } = makeFlow();
    begin([0, 0, 1]);
    const seen = vi.fn(() => viewport.view().x);
    viewport.subscribe(seen);
    viewport.take({ x: 5, y: 6, zoom: 1 });
    expect(seen).toHaveReturnedWith(5);
    expect(told()).toEqual([5, 6, 1]);
  });

  it('is kept from React Flow while nothing of it is seen, and told once afterwards', () => {
    const { store, viewport, begin, told } = makeFlow();
    begin([0, 0, 1]);
    const nodes = vi.fn();
    store.subscribe(nodes);
    viewport.holdFlow(true);
    for (let x = 1; x <= 5; x++) viewport.take({ x, y: 0, zoom: 1 });
    expect(viewport.view().x).toBe(5);
    expect(nodes).not.toHaveBeenCalled();
    viewport.holdFlow(false);
    expect(told()).toEqual([5, 0, 1]);
    expect(nodes).toHaveBeenCalledTimes(1);
  });

  it('stays where it was put when React Flow is told its first view again', () => {
    const { store, viewport, begin, report, told, pane } = makeFlow();
    begin([0, 0, 1]);
    // Nothing is reported yet.
    viewport.set({ x: 40, y: 0, zoom: 1 });
    expect(viewport.view().x).toBe(40);
    report();
    store.setState({ transform: [0, 0, 1] });
    expect(viewport.view().x).toBe(40);
    expect(told()).toEqual([40, 0, 1]);
    expect(pane().x).toBe(40);
  });

  it('is not disturbed by another that was made for the same pane and never used', () => {
    const { store, viewport, begin, report, told } = makeFlow();
    createMapViewport(store as unknown as FlowStore);
    begin([0, 0, 1]);
    report();
    viewport.take({ x: 50, y: 0, zoom: 1 });
    expect(viewport.view().x).toBe(50);
    expect(told()).toEqual([50, 0, 1]);
  });
});
