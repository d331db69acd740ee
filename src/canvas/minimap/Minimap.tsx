import { type PointerEvent, useEffect, useRef } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { darkTheme, lightTheme } from '../../layout/paint/MapTheme.ts';
import { paintMap } from '../../layout/paint/paintMap.ts';
import { atMostEvery } from '../../lib/atMostEvery.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import { freeArea } from '../view/firstView.ts';
import styles from './Minimap.module.css';
import { minimapScale } from './minimapScale.ts';

/** How long the map must rest before its small picture is painted anew, ms: longer than the pauses while typing. */
const REST = 1_000;

/** How often the frame follows a view in motion, ms. */
const STEADY = 100;

/** From this share of the map on screen on, its small picture says nothing new. */
const WHOLE = 0.85;

export interface MinimapProps {
  /** Shown also while nearly the whole map is on screen. */
  readonly always: boolean;
}

/**
 * The whole map, small, with the part that is on screen; a press or a drag moves the view there. For pointers only:
 * all that it does, arrow keys and zoom commands do as well. Unless it is wanted always, it goes while nearly the
 * whole map is on screen.
 */
export function Minimap({ always }: MinimapProps) {
  const { session, viewport } = useCanvasCore();
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const direction = useSessionState((state) => state.layout.direction);

  useEffect(() => {
    let timer = 0;
    const place = (): void => {
      const { layout } = session.store.getState();
      const { grid, scale } = minimapScale(layout);
      const visible = viewport.visible();
      const free = freeArea(layout, viewport.size());
      const { zoom } = viewport.view();
      const style = frame.current?.style;
      if (!style || !root.current) return;
      const isWhole = free.width >= grid.width * zoom * WHOLE && free.height >= grid.height * zoom * WHOLE;
      root.current.hidden = isWhole && !always;
      const x = visible.x + free.x / zoom - grid.x;
      const y = visible.y + free.y / zoom - grid.y;
      style.transform = `translate(${x * scale}px, ${y * scale}px)`;
      style.width = `${(free.width / zoom) * scale}px`;
      style.height = `${(free.height / zoom) * scale}px`;
    };
    const paint = (): void => {
      const element = canvas.current;
      const context = element?.getContext('2d', { alpha: false });
      if (!element || !context) return;
      const { layout, filter, find } = session.store.getState();
      const { grid, scale } = minimapScale(layout);
      const ratio = window.devicePixelRatio;
      element.width = Math.max(1, Math.round(grid.width * scale * ratio));
      element.height = Math.max(1, Math.round(grid.height * scale * ratio));
      element.style.width = `${grid.width * scale}px`;
      element.style.height = `${grid.height * scale}px`;
      const theme = document.documentElement.dataset.theme === 'dark' ? darkTheme : lightTheme;
      paintMap(context, layout, { ...grid, scale: scale * ratio }, theme, {
        detail: 'bars',
        links: false,
        pixelRatio: ratio,
        ...(find ? { found: find.cardIds } : {}),
        ...(filter.mode === 'dim' ? { dim: filter.out } : {}),
      });
      place();
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(paint, REST);
    };
    paint();
    // Each new place of the frame costs styles and layout; a hand that drags it is followed at once.
    const inMotion = atMostEvery(STEADY, place);
    const offViewport = viewport.subscribe(() => (root.current?.matches(':active') ? place() : inMotion.ask()));
    const offStore = session.store.subscribe((now, before) => {
      if (now.layout !== before.layout || now.filter !== before.filter || now.find !== before.find) later();
    });
    const theme = new MutationObserver(paint);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      clearTimeout(timer);
      inMotion.cancel();
      offViewport();
      offStore();
      theme.disconnect();
    };
  }, [session, viewport, always]);

  /** Puts what is under the pointer into the middle of the free area. */
  const look = (event: PointerEvent<HTMLDivElement>): void => {
    const { layout } = session.store.getState();
    const { grid, scale } = minimapScale(layout);
    const box = event.currentTarget.getBoundingClientRect();
    const free = freeArea(layout, viewport.size());
    const { zoom } = viewport.view();
    viewport.set({
      x: free.x + free.width / 2 - (grid.x + (event.clientX - box.left) / scale) * zoom,
      y: free.y + free.height / 2 - (grid.y + (event.clientY - box.top) / scale) * zoom,
      zoom,
    });
  };
  return (
    <div
      ref={root}
      className={styles.minimap}
      data-direction={direction}
      data-minimap=""
      aria-hidden="true"
      onPointerDown={(event) => {
        event.stopPropagation();
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && look(event)}
    >
      <canvas ref={canvas} className={styles.picture} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}
