import type { MenuTarget, ScreenPoint } from '../editor/MenuTarget.ts';
import type { ViewControl } from '../editor/ViewControl.ts';

export interface MapCanvasProps {
  /** The canvas hands out its handle when it stands, and takes it back (null) when it goes. Keep it stable. */
  readonly onView: (view: ViewControl | null) => void;
  /** A context menu is wanted, by right click, long press, menu key or a "more" button. */
  readonly onOpenMenu: (target: MenuTarget, point: ScreenPoint) => void;
  /** The button under the last lane was used: ask for the lane's kind. */
  readonly onAddLane: () => void;
  /** Says a result to assistive technology, politely. */
  readonly announce: (sentence: string) => void;
}
