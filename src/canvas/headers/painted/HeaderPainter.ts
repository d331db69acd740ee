import type { MapTheme } from '../../../layout/paint/MapTheme.ts';
import type { CanvasCore } from '../../CanvasCore.ts';
import { HeaderType } from './HeaderType.ts';
import { paintStickyHeaders } from './paintStickyHeaders.ts';

/** Draws the headers of one mounted map while its view moves. */
export class HeaderPainter {
  readonly #core: CanvasCore;
  #type: HeaderType | null = null;

  constructor(core: CanvasCore) {
    this.#core = core;
  }

  /**
   * Whether the headers show nothing that only their elements can: a choice, a field, the keyboard. The rows of
   * hand-offs stand in elements of their own.
   */
  canPaint(region: HTMLElement): boolean {
    const { selection, layout } = this.#core.session.store.getState();
    const isChosen = selection.kind === 'stage' || selection.kind === 'step' || selection.kind === 'lane';
    return !isChosen && layout.handOffs === null && region.querySelector('[data-headers] :focus') === null;
  }

  paint(ctx: CanvasRenderingContext2D, theme: MapTheme, ratio: number): void {
    const { session, viewport, i18n } = this.#core;
    const { layout, doc, readOnly } = session.store.getState();
    this.#type ??= new HeaderType(ctx);
    paintStickyHeaders({
      ctx,
      type: this.#type,
      layout,
      view: viewport.view(),
      size: viewport.size(),
      theme,
      ratio,
      stageTitle: (id) => doc.stages.get(id)?.title ?? '',
      stepTitle: (id) => doc.steps.get(id)?.title ?? '',
      addLane: readOnly === null ? i18n.messages.canvas.addLane : null,
    });
  }
}
