import { flushSync } from 'react-dom';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from '../../editor/Session.ts';
import type { LinkPath, Rect } from '../../layout/Layout.ts';
import { cardsInRect } from '../../layout/query/cardsInRect.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import { afterPaint } from '../../lib/afterPaint.ts';
import type { Id } from '../../model/id.ts';
import { TEXT_ZOOM } from '../far/FarLayer.ts';
import type { CardFlowNode, LinkFlowEdge } from '../flowTypes.ts';
import type { MapViewport } from '../view/MapViewport.ts';
import { wholePixels } from '../view/wholePixels.ts';
import { FlowItems } from './flowNodes.ts';
import { inReadingOrder } from './inReadingOrder.ts';
import { keepOrder } from './keepOrder.ts';
import { movesInPlace } from './orderChildren.ts';

/** How long the view must rest before nodes are mounted, ms. */
const REST = 120;
/** Below this zoom cards are too small to be worth nodes. */
export const NEAR_ZOOM = 0.45;
const MOST_NODES = 250;
/** How far out of sight nodes are kept, as a share of the view's size: an edit that moves them a little drops none. */
const KEPT_AROUND = 0.25;
/** Time that one slice of mounting aims at, ms. Each slice costs a frame of its own besides. */
const SLICE_TIME = 12;

/** Whether the box of a Bézier curve's points, in which it lies, meets the rectangle. */
const crosses = ([x0, y0, x1, y1, x2, y2, x3, y3]: LinkPath['curve'], { x, y, width, height }: Rect): boolean =>
  Math.max(x0, x1, x2, x3) > x &&
  Math.min(x0, x1, x2, x3) < x + width &&
  Math.max(y0, y1, y2, y3) > y &&
  Math.min(y0, y1, y2, y3) < y + height;

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** Who draws the cards: nothing hidden; nodes hidden while the view moves; nodes hidden while cards are in the hand. */
export type Look = 'near' | 'far' | 'lifted';

export interface NearHooks {
  readonly repaint: () => void;
  readonly repaintNow: () => void;
  /** The nodes in the page are wanted in this order. */
  readonly order: (ids: readonly Id[]) => void;
  /** The look or the rest changed: the region shows it to style sheets and tests. */
  readonly onLook: (look: Look, settled: boolean) => void;
}

/**
 * The near view: which cards are React Flow nodes, and when. Nodes are mounted and dropped only while the view rests,
 * nearest first, in slices cut by hand (React Flow copies `nodes` into a store of its own, which always renders
 * synchronously). While the view moves they are hidden and the far layer draws every card.
 */
export class NearSet {
  readonly items: StoreApi<{
    readonly nodes: CardFlowNode[];
    readonly edges: LinkFlowEdge[];
    readonly hovered: Id | null;
  }>;
  readonly #session: Session;
  readonly #viewport: MapViewport;
  readonly #hooks: NearHooks;
  readonly #flow = new FlowItems();
  /** Cards whose DOM is committed. */
  readonly #mounted = new Set<Id>();
  /** Cards whose nodes have left the page in this task. */
  readonly #left = new Set<Id>();
  #ids = new Set<Id>();
  #edgeIds = new Set<Id>();
  /** Whether React has the nodes in another order than the page. */
  #isReordered = false;
  /** The order that the page is to have once React has made the nodes; null: it has it. */
  #order: readonly Id[] | null = null;
  #lifted: ReadonlySet<Id> | null = null;
  #moving = false;
  #jumping = false;
  /** Whether the view has been elsewhere since it settled. */
  #hasMoved = true;
  #settled = true;
  /** Whether nodes alone show their cards: the painter leaves them out. Not while the view moves, nor until all stand. */
  #covers = true;
  #job = 0;
  #timer = 0;
  /** How many nodes a slice mounts: few at first, when the code is cold, then what fits into its time here. */
  #slice = 8;
  #look: Look = 'near';

  constructor(session: Session, viewport: MapViewport, hooks: NearHooks) {
    this.#session = session;
    this.#viewport = viewport;
    this.#hooks = hooks;
    this.items = createStore(() => ({ nodes: [], edges: [], hovered: null }));
  }

  get hovered(): Id | null {
    return this.items.getState().hovered;
  }

  /** Whether the painter leaves this card out, because its node shows it or because it is in the hand. */
  drawnByDom(id: Id): boolean {
    if (this.#lifted) return this.#lifted.has(id);
    // Where texts are bars a node only takes the pointer and the keyboard: it would look like no card around it.
    if (this.#viewport.view().zoom < TEXT_ZOOM && !this.#isEdited(id)) return false;
    return this.#mounted.has(id) && this.#look === 'near' && (this.#covers || this.#isEdited(id));
  }

  linkDrawnByDom(id: Id): boolean {
    return this.#edgeIds.has(id) && this.#look === 'near' && this.#covers;
  }

  /** A card's node tells that it is in the page (and, by the returned function, that it has left). */
  mount(id: Id): () => void {
    this.#mounted.add(id);
    return () => {
      this.#mounted.delete(id);
      if (this.#left.size === 0) queueMicrotask(() => this.#paintLeft());
      this.#left.add(id);
    };
  }

  /** Once for all nodes that left together, and in the same frame, else a card still in sight is missing for one frame. */
  #paintLeft(): void {
    const { layout } = this.#session.store.getState();
    const visible = this.#viewport.visible();
    const isSeen = (id: Id): boolean => {
      const rect = this.#mounted.has(id) ? null : rectOfCard(layout, id);
      return rect !== null && overlaps(rect, visible);
    };
    const wanted = this.#covers && [...this.#left].some(isSeen);
    this.#left.clear();
    if (wanted) this.#hooks.repaintNow();
  }

  /** The view has moved or changed its size. */
  moved(): void {
    this.#job++;
    this.#hasMoved = true;
    if (this.#jumping && !this.#moving && !this.#lifted) {
      this.#hooks.repaint();
      this.settleLater();
      return;
    }
    const goesOn = this.#moving && this.#look === 'far';
    this.#moving = true;
    this.#covers = false;
    if (!goesOn) this.#show();
    this.#hooks.repaint();
    this.settleLater();
  }

  /**
   * The view is moved once, to show something: nodes stay in sight and the painter adds what comes into view. To hide
   * them for one frame and lay them all out again would cost several times as much.
   */
  jump(move: () => void): void {
    this.#jumping = true;
    move();
    this.#jumping = false;
  }

  settleLater(): void {
    this.#settled = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#settle(), REST);
  }

  /** The document, its layout, the selection or the focus changed. */
  changed(needsSettle: boolean): void {
    // Writing may begin while the view still moves: a field that is hidden could not take the keyboard.
    if (needsSettle && this.#look === 'far') this.#show();
    if (needsSettle && !this.#moving) for (const id of this.#keepers()) if (!this.#mounted.has(id)) this.#ids.add(id);
    this.#publish();
    this.#hooks.repaint();
    if (needsSettle) this.settleLater();
  }

  /** The card under the pointer; null: none, also because the pointer has left, while the view moves, too. */
  hover(id: Id | null): void {
    if (id === this.hovered || this.#lifted || (this.#moving && id !== null)) return;
    this.items.setState({ hovered: id });
    if (id) this.keep(id);
    if (this.#viewport.view().zoom < NEAR_ZOOM) this.settleLater();
  }

  /** Makes a card a node at once; true once its DOM is there. */
  keep(id: Id): boolean {
    if (!this.#session.store.getState().layout.cards.has(id)) return false;
    if (!this.#mounted.has(id)) {
      this.#ids.add(id);
      flushSync(() => this.#publish());
      this.#hooks.repaint();
    }
    return this.#mounted.has(id);
  }

  /** Takes cards in the hand (null: puts them down): the far layer draws all the others meanwhile. */
  lift(ids: readonly Id[] | null): void {
    this.#lifted = ids && new Set(ids);
    this.#show();
    this.#hooks.repaint();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#job++;
  }

  #isEdited(id: Id): boolean {
    return this.#session.store.getState().editingId === id;
  }

  #show(): void {
    const editing = this.#session.store.getState().editingId !== null;
    const look: Look = this.#lifted ? 'lifted' : this.#moving && !editing ? 'far' : 'near';
    this.#look = look;
    this.#hooks.onLook(look, this.#settled && !this.#moving);
  }

  /** Cards that are nodes whatever the view shows. */
  #keepers(): Set<Id> {
    const { editingId, focus, selection, layout } = this.#session.store.getState();
    const keepers = new Set<Id>();
    const keep = (id: Id | null | undefined) => id && layout.cards.has(id) && keepers.add(id);
    keep(editingId);
    keep(this.hovered);
    keep(focus?.cardId);
    if (selection.kind === 'cards') for (const id of selection.ids.slice(0, MOST_NODES)) keep(id);
    return keepers;
  }

  #wanted(): Set<Id> {
    const wanted = this.#keepers();
    if (this.#viewport.view().zoom < NEAR_ZOOM) return wanted;
    const { layout } = this.#session.store.getState();
    const visible = this.#viewport.visible();
    const middle = { x: visible.x + visible.width / 2, y: visible.y + visible.height / 2 };
    const near = cardsInRect(layout, visible).map((id) => {
      const node = this.#flow.node(layout, id);
      const { position, width = 0, height = 0 } = node ?? { position: middle };
      return { id, distance: (position.x + width / 2 - middle.x) ** 2 + (position.y + height / 2 - middle.y) ** 2 };
    });
    near.sort((a, b) => a.distance - b.distance);
    for (const { id } of near.slice(0, MOST_NODES)) wanted.add(id);
    // A link can be chosen where both its cards are nodes, also when one of them is off the screen.
    for (const { fromId, toId, curve } of layout.links) {
      if (wanted.size >= MOST_NODES) break;
      if (crosses(curve, visible)) wanted.add(fromId).add(toId);
    }
    const x = visible.width * KEPT_AROUND;
    const y = visible.height * KEPT_AROUND;
    const around = { x: visible.x - x, y: visible.y - y, width: visible.width + 2 * x, height: visible.height + 2 * y };
    for (const id of this.#ids) {
      if (wanted.size >= MOST_NODES) break;
      const rect = rectOfCard(layout, id);
      if (rect && overlaps(rect, around)) wanted.add(id);
    }
    return wanted;
  }

  /**
   * Hands React Flow the nodes of the set, and the edges between them. They stand in reading order in the page. For
   * React they keep the order in which they came: for one card that goes back it would move all that it passes.
   */
  #publish(): void {
    const { layout } = this.#session.store.getState();
    for (const id of this.#ids) if (!layout.cards.has(id)) this.#ids.delete(id);
    const old = this.items.getState();
    const read = inReadingOrder(layout, this.#ids);
    const shown = movesInPlace ? old.nodes.map(({ id }) => id) : [];
    const order = keepOrder(shown, read);
    const nodes = order.flatMap((id) => this.#flow.node(layout, id) ?? []);
    const edges = layout.links
      .filter(({ fromId, toId }) => this.#ids.has(fromId) && this.#ids.has(toId))
      .map(({ linkId, fromId, toId }) => this.#flow.edge(linkId, fromId, toId));
    const same = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((item, i) => item === b[i]);
    const sameNodes = same(old.nodes, nodes);
    const sameEdges = same(old.edges, edges);
    this.#edgeIds = new Set(edges.map(({ id }) => id));
    // A link that the page draws no more is the painter's, also where no card in sight has left.
    if (this.#covers && old.edges.some(({ id }) => !this.#edgeIds.has(id))) this.#hooks.repaint();
    if (!sameNodes || !sameEdges)
      this.items.setState({ nodes: sameNodes ? old.nodes : nodes, edges: sameEdges ? old.edges : edges });
    if (order !== read || this.#isReordered) this.#orderSoon(read);
    this.#isReordered = order !== read;
  }

  /** Once the nodes that are new are in the page. */
  #orderSoon(ids: readonly Id[]): void {
    if (this.#order === null)
      queueMicrotask(() => {
        if (this.#order) this.#hooks.order(this.#order);
        this.#order = null;
      });
    this.#order = ids;
  }

  #snap(): void {
    const { x, y } = this.#viewport.view();
    const whole = wholePixels(this.#viewport.view());
    if (whole.x === x && whole.y === y) return;
    this.jump(() => this.#viewport.set(whole));
    clearTimeout(this.#timer);
  }

  async #settle(): Promise<void> {
    // A frame of the glide may be late; whole pixels now would end it on its way.
    if (this.#lifted || this.#viewport.isGliding()) return this.settleLater();
    this.#snap();
    const job = ++this.#job;
    this.#settled = false;
    this.#moving = false;
    // Reveal first: what is hidden is not laid out, so its cost would pile up in one task at the end.
    this.#show();
    const wanted = this.#wanted();
    const add = [...wanted].filter((id) => !this.#ids.has(id));
    // A mere edit drops none while there is room: what it has pushed out of sight may come back with the next one, and
    // goes when the view has moved. From afar what the pointer has left goes at once: there the painter shows the cards.
    const isNear = this.#viewport.view().zoom >= NEAR_ZOOM;
    const keepsAll = isNear && !this.#hasMoved && this.#ids.size + add.length <= MOST_NODES;
    const drop = keepsAll ? [] : [...this.#ids].filter((id) => !wanted.has(id));
    // After a mere edit all stand already, and the picture under them is right.
    const isNew = !this.#covers || add.length > 0;
    while (add.length > 0 || drop.length > 0) {
      const start = performance.now();
      // What has been selected or got the keyboard since the last slice stays.
      const kept = this.#keepers();
      for (const id of drop.splice(0, this.#slice * 2)) {
        if (kept.has(id)) continue;
        this.#ids.delete(id);
        this.#flow.forget(id);
      }
      const slice = add.splice(0, this.#slice);
      for (const id of slice) this.#ids.add(id);
      flushSync(() => this.#publish());
      const time = Math.max(1, performance.now() - start);
      // A slice that was not full says little about what fits.
      if (slice.length === this.#slice)
        this.#slice = Math.max(8, Math.min(40, Math.round(this.#slice * Math.min(2, SLICE_TIME / time))));
      await afterPaint();
      if (job !== this.#job) return;
    }
    this.#hasMoved = false;
    this.#settled = true;
    // Only now the painter leaves the near cards out.
    this.#covers = true;
    if (isNew) this.#hooks.repaintNow();
    this.#show();
  }
}
