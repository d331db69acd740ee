import type { useStoreApi } from '@xyflow/react';
import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { Rect } from '../../layout/Layout.ts';
import { createEmitter } from '../../lib/emitter.ts';
import { createGlide } from './createGlide.ts';
import type { Size, View } from './firstView.ts';

export type FlowStore = ReturnType<typeof useStoreApi>;

/** The window onto the map. React Flow turns gestures into views and reports them; what the view is stands here. */
export interface MapViewport {
  readonly view: () => View;
  readonly size: () => Size;
  /** The top left corner of the pane in the window. */
  readonly origin: () => ScreenPoint;
  /** The part of the map that is on screen, in map coordinates. */
  readonly visible: () => Rect;
  readonly toMap: (point: ScreenPoint) => ScreenPoint;
  readonly toScreen: (point: ScreenPoint) => ScreenPoint;
  /** Where the view will be once it has glided there; where it is when it rests. */
  readonly heading: () => View;
  readonly isGliding: () => boolean;
  /** Moves the view; `glide` takes a short moment for it unless the user wants no motion. */
  readonly set: (view: View, glide?: boolean) => void;
  /** Whether React Flow can be told where to look. */
  readonly isReady: () => boolean;
  /** React Flow reports where it looks now, at each step of a gesture. */
  readonly take: (view: View) => void;
  /**
   * While the painter alone shows the map, React Flow's store is not told of each step: all nodes in the page listen to
   * it, and nothing of them is seen. It learns the view when this ends.
   */
  readonly holdFlow: (held: boolean) => void;
  /** Called in the same task in which the view or its size changed, before the frame is painted. */
  readonly subscribe: (listener: () => void) => () => void;
}

const isSameView = (a: View, b: View): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;
const stillMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createMapViewport(flow: FlowStore): MapViewport {
  const ofFlow = (): View => {
    const [x, y, zoom] = flow.getState().transform;
    return { x, y, zoom };
  };
  let current = ofFlow();
  let isHeld = false;
  const moves = createEmitter<void>();
  let listeners = 0;
  let offFlow = (): void => undefined;
  const view = (): View => current;
  const tellFlow = (): void => {
    if (!isSameView(ofFlow(), current)) flow.setState({ transform: [current.x, current.y, current.zoom] });
  };
  const take = (next: View): void => {
    current = next;
    moves.emit();
    if (!isHeld) tellFlow();
  };
  const size = (): Size => {
    const { width, height } = flow.getState();
    return { width, height };
  };
  const put = (next: View): void => {
    const { panZoom } = flow.getState();
    if (!panZoom) return;
    void panZoom.setViewport(next);
    // Before its first effects are done it moves without a report.
    const shown = panZoom.getViewport();
    if (!isSameView(shown, current)) take(shown);
  };
  const glide = createGlide({ view, put });
  // React Flow's store calls its subscribers synchronously in the wheel and pointer handlers.
  const onFlow: Parameters<FlowStore['subscribe']>[0] = (now, before) => {
    const began = now.panZoom !== before.panZoom;
    if (began) current = ofFlow();
    // As it begins it is told its first view once more, a moment after something else may have been shown.
    else if (now.transform !== before.transform && !isSameView(ofFlow(), current)) put(current);
    if (began || now.width !== before.width || now.height !== before.height) moves.emit();
  };
  const origin = (): ScreenPoint => flow.getState().domNode?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return {
    view,
    size,
    origin,
    visible: () => {
      const { x, y, zoom } = view();
      const { width, height } = size();
      return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    },
    toMap: (point) => {
      const { x, y, zoom } = view();
      const { x: left, y: top } = origin();
      return { x: (point.x - left - x) / zoom, y: (point.y - top - y) / zoom };
    },
    toScreen: (point) => {
      const { x, y, zoom } = view();
      const { x: left, y: top } = origin();
      return { x: left + x + point.x * zoom, y: top + y + point.y * zoom };
    },
    heading: () => glide.target() ?? view(),
    isGliding: () => glide.target() !== null,
    set: (next, gliding = false) => {
      if (gliding && !stillMotion()) {
        glide.to(next);
        return;
      }
      glide.stop();
      put(next);
    },
    isReady: () => flow.getState().panZoom !== null,
    take,
    holdFlow: (held) => {
      isHeld = held;
      if (!held) tellFlow();
    },
    subscribe: (listener) => {
      if (listeners++ === 0) offFlow = flow.subscribe(onFlow);
      const off = moves.on(listener);
      return () => {
        off();
        if (--listeners === 0) offFlow();
      };
    },
  };
}
