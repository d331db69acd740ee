import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createMapViewport, type FlowStore } from './MapViewport.ts';

type Transform = [number, number, number];

/** A store as React Flow's, before its pane is there; `begin` is what the pane does once it is. */
function makeFlow() {
  const store = createStore(() => ({
    transform: [0, 0, 1] as Transform,
    panZoom: null as object | null,
    width: 0,
    height: 0,
  }));
  const viewport = createMapViewport(store as unknown as FlowStore);
  const setViewport = vi.fn(viewport.take);
  const begin = (transform: Transform): void => store.setState({ panZoom: { setViewport }, transform });
  return { store, viewport, begin, told: () => store.getState().transform };
}

describe('the view', () => {
  it('is the one that React Flow begins with', () => {
    const { viewport, begin } = makeFlow();
    const listener = vi.fn();
    viewport.subscribe(listener);
    begin([10, 20, 0.5]);
    expect(viewport.view()).toEqual({ x: 10, y: 20, zoom: 0.5 });
    expect(listener).toHaveBeenCalledTimes(1);
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
    const { store, viewport, begin, told } = makeFlow();
    begin([0, 0, 1]);
    viewport.set({ x: 40, y: 0, zoom: 1 });
    store.setState({ transform: [0, 0, 1] });
    expect(viewport.view().x).toBe(40);
    expect(told()).toEqual([40, 0, 1]);
  });
});
