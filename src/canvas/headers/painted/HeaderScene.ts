import type { Layout } from '../../../layout/Layout.ts';
import type { MapTheme } from '../../../layout/paint/MapTheme.ts';
import type { Size, View } from '../../view/firstView.ts';
import type { HeaderType } from './HeaderType.ts';

/** What the painting of headers needs. Lengths are CSS pixels of the pane. */
export interface HeaderScene {
  readonly ctx: CanvasRenderingContext2D;
  readonly type: HeaderType;
  readonly layout: Layout;
  readonly view: View;
  readonly size: Size;
  readonly theme: MapTheme;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** Title of a stage or step as it is kept. */
  readonly stageTitle: (stageId: string) => string;
  readonly stepTitle: (stepId: string) => string;
  /** Words of the button that adds a lane; null: nothing can be added. */
  readonly addLane: string | null;
}
