import type { Id } from '../model/id.ts';
import type { CardSurface } from './CardSurface.ts';
import type { DropTarget } from './Session.ts';

/** What the pointer does on empty ground: draw a selection box, or move the view. */
export type CanvasTool = 'select' | 'pan';

/**
 * Handle of the mounted map canvas, for buttons and actions outside it. The canvas hands it out through its `onView`
 * property and takes it back (null) when it goes away.
 */
export interface ViewControl extends CardSurface {
  /** Zoom factor; 1 = 100 %. Range 0.05 to 4. */
  readonly zoom: () => number;
  /** Calls the listener after zoom or tool have changed; while zooming at most every 100 ms, and at its end. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tool: () => CanvasTool;
  readonly setTool: (tool: CanvasTool) => void;
  /** Shows the whole map. */
  readonly fit: () => void;
  /** Zooms about the middle of the view. */
  readonly zoomTo: (zoom: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the selected cards; without any, the whole map. */
  readonly zoomToSelection: () => void;
  /** Moves the view until a stage can be seen, and selects it. */
  readonly showStage: (stageId: Id) => void;
  /** Shows a stage over the whole height of the map. */
  readonly zoomToStage: (stageId: Id) => void;
  /** Takes the keyboard's card in hand: arrows choose the place, Enter drops, Escape gives up. */
  readonly startMove: () => void;
  /** The place for cards under a point of the window; null outside the grid. */
  readonly dropAt: (clientX: number, clientY: number) => DropTarget | null;
  /**
   * Starts a drag of cards that are not on the map (the inbox tray) with the pointer that went down at this event.
   * The canvas shows the drop target, moves the view at the edges and places the cards at the drop.
   */
  readonly startExternalDrag: (ids: readonly Id[], event: PointerEvent) => void;
}
