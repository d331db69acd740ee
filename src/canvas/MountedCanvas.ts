import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import type { CellFocus, Session } from '../editor/Session.ts';
import type { CanvasTool } from '../editor/ViewControl.ts';
import type { I18n } from '../i18n/I18nContext.tsx';
import { cellRect } from '../layout/query/cellRect.ts';
import { NOWHERE, neighbour } from '../layout/query/neighbour.ts';
import { createEmitter, type Emitter } from '../lib/emitter.ts';
import type { Id } from '../model/id.ts';
import type { CanvasCore, CanvasSurroundings, CellRef } from './CanvasCore.ts';
import { FarLayer, TEXT_ZOOM } from './far/FarLayer.ts';
import { withoutMeasuring } from './flow/withoutMeasuring.ts';
import type { HeaderPainter } from './headers/painted/HeaderPainter.ts';
import { loadHeaderPainter } from './headers/painted/loadHeaderPainter.ts';
import { lateMoveMode } from './keys/lateMoveMode.ts';
import { loadKeepKeyboard } from './keys/loadKeepKeyboard.ts';
import { standOn } from './keys/standOn.ts';
import { headerOf } from './keys/walkHeaders.ts';
import { type Look, NearSet } from './near/NearSet.ts';
import { orderChildren } from './near/orderChildren.ts';
import { cornerView } from './view/firstView.ts';
import { createMapViewport, type FlowStore, type MapViewport } from './view/MapViewport.ts';
import { revealRect } from './view/revealRect.ts';

const nothing = (): void => undefined;

export interface Attachment {
  readonly region: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly images: (assetId: Id) => CanvasImageSource | null;
}

/** The parts of one mounted map canvas, and where they meet. */
export class MountedCanvas implements CanvasCore {
  readonly session: Session;
  readonly viewport: MapViewport;
  readonly near: NearSet;
  readonly toolChanged: Emitter<void> = createEmitter();
  readonly surroundings: { current: CanvasSurroundings };
  readonly moveMode = lateMoveMode(this);
  readonly headersShown: Emitter<void> = createEmitter();
  /** The cell under the pointer. */
  readonly hoveredCell = createStore<{ readonly cell: CellRef | null }>(() => ({ cell: null }));
  tool: CanvasTool = 'select';
  far: FarLayer | null = null;
  region: HTMLElement | null = null;
  headersPainted = false;
  /** What had the keyboard until the view moved. */
  #hadFocus: HTMLElement | null = null;
  #headers: Promise<void> | null = null;
  /** Gives what ends it. */
  #keeping: Promise<() => void> | null = null;
  #headerPainter: HeaderPainter | null = null;

  constructor(session: Session, flow: FlowStore, surroundings: { current: CanvasSurroundings }) {
    this.session = session;
    withoutMeasuring(flow);
    this.viewport = createMapViewport(flow);
    this.surroundings = surroundings;
    this.near = new NearSet(session, this.viewport, {
      repaint: () => this.far?.request(),
      repaintNow: () => this.far?.now(),
      order: (ids) => this.#orderNodes(ids),
      onLook: (look, settled) => this.#showLook(look, settled),
    });
  }

  get i18n(): I18n {
    return this.surroundings.current.i18n;
  }

  say(sentence: string): void {
    this.surroundings.current.announce(sentence);
  }

  hoverCell(cell: CellRef | null): void {
    const old = this.hoveredCell.getState().cell;
    if (old?.laneId !== cell?.laneId || old?.stepId !== cell?.stepId) this.hoveredCell.setState({ cell });
  }

  standOn(focus: CellFocus): void {
    standOn(this, focus);
  }

  /** Puts the keyboard on the map: on the selected title or card, where it stood, or on the first card. */
  enter(): void {
    const { focus, selection, layout } = this.session.store.getState();
    if (selection.kind === 'stage' || selection.kind === 'step' || selection.kind === 'lane') {
      const header = this.region && headerOf(this.region, selection.kind, selection.id);
      header?.focus({ preventScroll: true });
      if (header) return;
    }
    const ids = selection.kind === 'cards' ? selection.ids : [];
    const id = focus?.cardId && ids.includes(focus.cardId) ? focus.cardId : ids[0];
    const selected = layout.cards.get(id ?? '');
    if (selected) standOn(this, { laneId: selected.laneId, stepId: selected.stepId, cardId: selected.id }, true);
    else if (focus) this.focusCurrent();
    else standOn(this, neighbour(layout, NOWHERE, 'mapStart'));
  }

  comeBack(): void {
    const { focus, selection } = this.session.store.getState();
    const { region } = this;
    if (focus || selection.kind !== 'none' || !region) {
      this.enter();
      return;
    }
    if (document.activeElement === region) return;
    region.dataset.arriving = '';
    region.focus({ preventScroll: true });
    delete region.dataset.arriving;
  }

  /** Shows a column from its top, as far as the view does not show it. */
  showStep(stepId: Id): void {
    const { layout } = this.session.store.getState();
    const lane = layout.lanes[0];
    const rect = lane && cellRect(layout, lane.laneId, stepId);
    if (rect) revealRect(this, rect);
  }

  setTool(tool: CanvasTool): void {
    this.tool = tool;
    if (this.region) this.region.dataset.tool = tool;
    this.toolChanged.emit();
  }

  /** Starts drawing into the page; the returned function stops. */
  attach({ region, canvas, images }: Attachment): () => void {
    this.region = region;
    this.far = new FarLayer(canvas, this.session, this.viewport, {
      skip: (id) => this.near.drawnByDom(id),
      skipLink: (id) => this.near.linkDrawnByDom(id),
      images,
      over: (ctx, theme, ratio) => this.headersPainted && this.#headerPainter?.paint(ctx, theme, ratio),
    });
    const offViewport = this.viewport.subscribe(() => this.near.moved());
    const offStore = this.session.store.subscribe((now, before) => {
      const structure = now.layout !== before.layout;
      // A mirrored map is somewhere else altogether: it is shown from its beginning again.
      if (now.layout.direction !== before.layout.direction)
        this.viewport.set(cornerView(now.layout, this.viewport.size(), this.viewport.view().zoom));
      const keepers =
        now.selection !== before.selection || now.focus !== before.focus || now.editingId !== before.editingId;
      if (now.selection !== before.selection && this.headersPainted) this.#showHeaders(region, true);
      if (now.filter !== before.filter || now.find !== before.find) this.far?.request();
      if (structure || keepers) this.near.changed(keepers || now.layout.cards.size !== before.layout.cards.size);
    });
    // At once: a theme for paper has no next frame.
    const theme = new MutationObserver(() => this.far?.now());
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.near.moved();
    return () => {
      offViewport();
      offStore();
      theme.disconnect();
      this.near.stop();
      void this.#keeping?.then((stop) => stop());
      this.#keeping = null;
      this.far?.stop();
      this.far = null;
      this.region = null;
    };
  }

  #orderNodes(ids: readonly Id[]): void {
    const nodes = this.region?.querySelector('.react-flow__nodes');
    const places = new Map(ids.map((id, place) => [id, place]));
    if (nodes) orderChildren(nodes, (node) => places.get(node.getAttribute('data-id') ?? ''));
  }

  #showLook(look: Look, settled: boolean): void {
    const { region } = this;
    if (!region) return;
    const focused = document.activeElement;
    const hidden = look === 'far' ? '.react-flow__pane' : '[data-card-id]';
    this.viewport.holdFlow(look === 'far');
    const hidesFocus = look !== 'near' && region.dataset.look !== look && region.contains(focused);
    region.dataset.look = look;
    region.dataset.detail = this.viewport.view().zoom < TEXT_ZOOM ? 'bars' : 'full';
    this.#showHeaders(region, look === 'far');
    if (settled) {
      this.#headers ??= this.#loadHeaders();
      this.#keeping ??= this.#keepKeyboard(region);
    }
    // Hiding blurs what it hides; the region keeps the keyboard meanwhile, and hands it back at rest.
    if (hidesFocus && focused instanceof HTMLElement && focused.closest(hidden)) {
      this.#hadFocus = focused;
      region.dataset.refocus = 'true';
      region.focus({ preventScroll: true });
    }
    region.dataset.canvasState = settled ? 'settled' : look === 'near' ? 'settling' : 'moving';
    if (look === 'near' && region.dataset.refocus) {
      delete region.dataset.refocus;
      if (document.activeElement === region) this.#giveBackFocus();
    }
  }

  /** The keyboard may have walked on meanwhile; a button over the map is still where it was. */
  #giveBackFocus(): void {
    const had = this.#hadFocus;
    this.#hadFocus = null;
    if (had?.isConnected && had.matches('button:not([data-cell-stop])')) had.focus({ preventScroll: true });
    else this.focusCurrent();
  }

  #keepKeyboard(region: HTMLElement): Promise<() => void> {
    return loadKeepKeyboard().then(
      ({ keepKeyboard }) => (this.region === region ? keepKeyboard(this, region) : nothing),
      () => nothing,
    );
  }

  #loadHeaders(): Promise<void> {
    return loadHeaderPainter().then(
      ({ HeaderPainter }) => {
        this.#headerPainter = new HeaderPainter(this);
      },
      // The elements go on showing the headers.
      () => undefined,
    );
  }

  /**
   * While the view moves the painter shows the headers: elements that move would be laid out, painted and laid over
   * the canvas in each frame.
   */
  #showHeaders(region: HTMLElement, moving: boolean): void {
    const painted = moving && this.#headerPainter?.canPaint(region) === true;
    if (painted === this.headersPainted) return;
    this.headersPainted = painted;
    region.toggleAttribute('data-painted-headers', painted);
    if (!painted) this.headersShown.emit();
  }

  uncoverHeaders(): void {
    if (this.region) this.#showHeaders(this.region, false);
  }

  /** Puts the browser's focus on the card or cell where the keyboard stands. False: its element is not there (yet). */
  focusCurrent(): boolean {
    const { focus } = this.session.store.getState();
    if (!focus || !this.region) return false;
    if (this.region.dataset.look !== 'near') {
      // What is hidden cannot have the focus: the region keeps the keyboard until the view rests.
      this.region.dataset.refocus = 'true';
      this.region.focus({ preventScroll: true });
      return true;
    }
    // The place may be a moment old: let React put its element into the page.
    flushSync(() => undefined);
    if (focus.cardId) this.near.keep(focus.cardId);
    const selector = focus.cardId ? `[data-card-id="${CSS.escape(focus.cardId)}"]` : '[data-cell-stop]';
    const element = this.region.querySelector<HTMLElement>(selector);
    if (element !== document.activeElement) element?.focus({ preventScroll: true });
    return element !== null;
  }
}
