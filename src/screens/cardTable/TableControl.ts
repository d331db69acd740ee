import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import { isTyping } from '../../actions/keysAreFree.ts';
import { MAP_KEYS_ATTRIBUTE } from '../../actions/useActionKeys.ts';
import type { CardSurface } from '../../editor/CardSurface.ts';
import { endWriting } from '../../editor/endWriting.ts';
import type { Selection, Session, SessionState } from '../../editor/Session.ts';
import { assert } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';
import { addCardAt } from './addCardAt.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import { isFolded, shownCell } from './folding.ts';
import { type Place, placeKey, placeOfKey } from './Place.ts';
import { cardsAt, isHidden } from './shownCards.ts';
import { unfoldCell } from './unfoldCell.ts';
import { type Matrix, nearestStop, type Step, type Stop, walkMatrix } from './walkMatrix.ts';

/** Where the keyboard stands: a cell of the table, and inside it a card once the cell has been entered. */
export interface Standing extends Stop {
  readonly cardId: Id | null;
}

/** The column with the words of a card. */
export const TEXT_COLUMN = 'text';
export const fieldKey = (cardId: Id, column: string): string => placeKey({ kind: 'field', cardId, column });

type HeaderPlace = Extract<Place, { readonly id: Id }>;
const isHeader = (place: Place | null): place is HeaderPlace => place !== null && 'id' in place;

/** Where a card stands in the table; in a collapsed stage the cell that stands for it. */
const placeOfCard = (doc: Doc, { laneId, stepId }: Card): Place =>
  laneId !== null && stepId !== null ? { kind: 'cell', ...shownCell(doc, { laneId, stepId }) } : { kind: 'inbox' };

/** The keyboard of one mounted table: where it stands, how it walks, and what it opens for writing. */
export class TableControl implements CardSurface {
  readonly session: Session;
  readonly standing = createStore<Standing>(() => ({ key: '', column: 0, cardId: null }));
  matrix: Matrix = [];
  /** Opens what a field is chosen in; false: it is written in its place. */
  openField: (cardId: Id, column: string) => boolean = () => false;
  #element: HTMLElement | null = null;
  /** Whether the focus was in the table when it was last anywhere. */
  #owns = false;
  /** Whether a change of the selection comes from here. */
  #selects = false;
  #row = 0;
  #index = 0;

  constructor(session: Session) {
    this.session = session;
  }

  /** The table has been drawn with these stops: what is gone hands the keyboard to its neighbour. */
  drawn(matrix: Matrix): void {
    this.matrix = matrix;
    const { key, column } = this.standing.getState();
    const row = matrix.findIndex((stops) => stops.includes(key));
    if (row >= 0) {
      this.#row = row;
      this.#takeBackLostFocus();
      return;
    }
    const { focus, selection } = this.session.store.getState();
    const cardId = this.cardId ?? focus?.cardId ?? (selection.kind === 'cards' ? (selection.ids[0] ?? null) : null);
    const wanted = key === '' && focus ? placeKey({ kind: 'cell', ...focus }) : null;
    const stop =
      this.#stopOf(cardId) ??
      (wanted !== null && matrix.some((stops) => stops.includes(wanted))
        ? { key: wanted, column: this.columnOf(wanted), cardId: null }
        : nearestStop(matrix, key === '' ? 2 : this.#row, key === '' ? 1 : column));
    if (stop) this.standing.setState({ cardId: null, ...stop });
    this.#takeBackLostFocus();
  }

  /** Follows the page and the document; the returned function stops. */
  attach(element: HTMLElement): () => void {
    this.#element = element;
    const onFocusIn = (event: FocusEvent): void => {
      this.#owns = event.target instanceof Node && element.contains(event.target);
    };
    document.addEventListener('focusin', onFocusIn);
    const off = this.session.store.subscribe((now, before) => {
      if (now.doc !== before.doc || now.filter !== before.filter) this.#documentChanged(now);
      if (now.selection !== before.selection && !this.#selects) this.#follow();
    });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      off();
      this.#element = null;
    };
  }

  /** The first column in which a stop stands; 0 for one that is not there. */
  columnOf(key: string): number {
    return Math.max(0, this.matrix.find((stops) => stops.includes(key))?.indexOf(key) ?? 0);
  }

  /** Whether a stop is a header of this thing: in the narrow form a lane has one in every step. */
  isHeaderOf(key: string, kind: 'stage' | 'step' | 'lane', id: Id): boolean {
    const place = placeOfKey(key);
    return place?.kind === kind && place.id === id;
  }

  get place(): Place | null {
    return placeOfKey(this.standing.getState().key);
  }

  /** The card on which the keyboard stands, or whose row it is in. */
  get cardId(): Id | null {
    const { place } = this;
    return place?.kind === 'field' ? place.cardId : this.standing.getState().cardId;
  }

  /** Puts the keyboard on a stop, or on a card in it, and selects what stands there; `adds` keeps what was selected. */
  standOn(stop: Stop, cardId: Id | null = null, adds = false): void {
    const { session } = this;
    session.closeUndoGroup();
    this.#stand(stop, cardId);
    const place = placeOfKey(stop.key);
    const { selection } = session.store.getState();
    const chosen = adds && selection.kind === 'cards' ? selection.ids : [];
    const chosenId = place?.kind === 'field' ? place.cardId : cardId;
    if (chosenId !== null) this.#select({ kind: 'cards', ids: [...new Set([...chosen, chosenId])] });
    else if (isHeader(place)) this.#select({ kind: place.kind, id: place.id });
    else if (!adds) this.#select({ kind: 'none' });
    this.focus();
  }

  /** The browser's focus has come to a place by itself: by Tab, or by the pointer. */
  noticed(key: string, withinId: Id | null): void {
    const cardId = placeOfKey(key)?.kind === 'field' ? null : withinId;
    const now = this.standing.getState();
    if (now.key === key && now.cardId === cardId) return;
    this.#stand({ key, column: now.key === key ? now.column : this.columnOf(key) }, cardId);
  }

  walk(step: Step, adds = false): void {
    const from = this.standing.getState();
    const next = walkMatrix(this.matrix, from, step);
    if (next.key === from.key && from.cardId === null) return;
    this.standOn(next, null, adds);
    const element = this.#standingElement();
    const scroller = this.#element?.parentElement;
    if (element && scroller) bringIntoSight(element, scroller);
  }

  /** Goes to the card some places away in the cell; past the last one the cell's neighbour, past the first the cell. */
  walkCards(by: number, adds: boolean): void {
    const { key, column, cardId } = this.standing.getState();
    const cards = cardsAt(this.session.store.getState(), this.place);
    const next = cards[cards.findIndex(({ id }) => id === cardId) + by];
    if (next) this.standOn({ key, column }, next.id, adds);
    else if (adds) return;
    else if (by < 0) this.standOn({ key, column });
    else this.walk('down');
  }

  /** Enters a cell with cards, opens a title or the text of a card; adds a card to an empty cell. */
  enter(): void {
    const { key, column, cardId } = this.standing.getState();
    const { place } = this;
    const state = this.session.store.getState();
    if (cardId !== null) this.edit(cardId);
    else if (isHeader(place)) this.edit(place.id);
    else if (place?.kind === 'inboxHead') this.walk('next');
    else if (place?.kind === 'field') {
      if (this.#elementOf(key)?.getAttribute('aria-readonly') === 'true') return;
      if (!this.openField(place.cardId, place.column)) this.edit(place.cardId);
    } else if (place?.kind === 'head') this.#elementOf(key)?.click();
    else if (place?.kind === 'cell' && isFolded(state.doc, place)) this.unfold(place);
    else {
      const [first] = cardsAt(state, place);
      if (first) this.standOn({ key, column }, first.id);
      else this.addCard();
    }
  }

  /** Opens the lane and the stage that fold a cell away, as one undo step. */
  unfold({ laneId, stepId }: { readonly laneId: Id; readonly stepId: Id }): void {
    // The folded cell is gone, and the keyboard with it.
    if (unfoldCell(this.session, laneId, stepId)) this.focus();
  }

  edit(id: Id): void {
    if (this.session.store.getState().readOnly !== null) return;
    this.session.closeUndoGroup();
    this.session.setState({ editingId: id, freshId: null });
  }

  /** Adds a card where the keyboard stands, under the card it is on, and opens it for writing. */
  addCard(): Id | null {
    const { session } = this;
    const { doc } = session.store.getState();
    const { place } = this;
    const card = doc.cards.get(this.cardId ?? '');
    if (place?.kind === 'cell' && isFolded(doc, place)) this.unfold(place);
    const id = addCardAt(session, place?.kind === 'field' && card ? placeOfCard(doc, card) : place, card?.id ?? null);
    if (id === null) return null;
    this.#select({ kind: 'cards', ids: [id] });
    const { key, column } = this.standing.getState();
    if (place?.kind === 'field') this.#stand({ key: fieldKey(id, TEXT_COLUMN), column: 0 }, null);
    else this.#stand({ key, column }, id);
    session.setState({ editingId: id, freshId: id });
    return id;
  }

  addCardTo(cell: { readonly laneId: Id; readonly stepId: Id }): Id | null {
    const key = placeKey({ kind: 'cell', ...cell });
    // Where every card is a row there are no cells; the new one comes beside the card of the keyboard.
    if (key !== this.standing.getState().key && this.matrix.some((stops) => stops.includes(key)))
      this.#stand({ key, column: this.columnOf(key) }, null);
    return this.addCard();
  }

  /** Ends writing in a card. What was typed stays; a new card that was left empty goes. */
  leaveEditing(id: Id, keepFocus: boolean): void {
    if (endWriting(this.session, id) !== null && keepFocus) this.focus();
  }

  reveal(cardId: Id): void {
    const stop = this.#stopOf(cardId);
    if (!stop) return;
    this.#stand(stop, stop.cardId);
    this.focus();
  }

  show(cardId: Id): void {
    const stop = this.#stopOf(cardId);
    if (!stop) return;
    this.session.closeUndoGroup();
    this.#stand(stop, stop.cardId);
    this.#select({ kind: 'cards', ids: [cardId] });
    flushSync(() => undefined);
    const element = this.#standingElement();
    if (element) this.#bringInSight(element);
  }

  shows(cardId: Id): boolean {
    const state = this.session.store.getState();
    const card = state.doc.cards.get(cardId);
    if (!card || isHidden(state, cardId)) return false;
    if (this.#isByCards) return this.#stopOf(cardId) !== null;
    if (card.laneId === null || card.stepId === null) return true;
    return !isFolded(state.doc, { laneId: card.laneId, stepId: card.stepId });
  }

  /** Whether every card is a row of its own. */
  get #isByCards(): boolean {
    return placeOfKey(this.matrix[0]?.[0] ?? '')?.kind === 'head';
  }

  /** Puts the browser's focus where the keyboard stands. */
  focus(): void {
    // The place may be a moment old: let React put its element into the page.
    flushSync(() => undefined);
    const element = this.#standingElement();
    if (!element || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    this.#bringInSight(element);
  }

  /** By the least move; of what is taller than the view its beginning. */
  #bringInSight(element: HTMLElement): void {
    const scroller = element.closest<HTMLElement>(`[${MAP_KEYS_ATTRIBUTE}]`);
    const { scrollPaddingBlockStart = '', scrollPaddingBlockEnd = '' } = scroller ? getComputedStyle(scroller) : {};
    const padding = (Number.parseFloat(scrollPaddingBlockStart) || 0) + (Number.parseFloat(scrollPaddingBlockEnd) || 0);
    const isTall = scroller !== null && element.offsetHeight > scroller.clientHeight - padding;
    element.scrollIntoView({ block: isTall ? 'start' : 'nearest', inline: 'nearest' });
  }

  #standingElement(): HTMLElement | null {
    const { key, cardId } = this.standing.getState();
    const place = this.#elementOf(key);
    const card = cardId === null ? null : place?.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(cardId)}"]`);
    return card ?? place;
  }

  #elementOf(key: string): HTMLElement | null {
    return this.#element?.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`) ?? null;
  }

  /** Where a card is shown: in its cell, in a row of its own (in the column of the keyboard), or folded away. */
  #stopOf(cardId: Id | null): Standing | null {
    const state = this.session.store.getState();
    const card = state.doc.cards.get(cardId ?? '');
    if (!card || isHidden(state, card.id)) return null;
    const { place } = this;
    const at = placeOfCard(state.doc, card);
    const cell = placeKey(at);
    const field = fieldKey(card.id, place?.kind === 'field' ? place.column : TEXT_COLUMN);
    const stage = placeKey({ kind: 'stage', id: state.doc.steps.get(card.stepId ?? '')?.stageId ?? '' });
    const key = [cell, field, stage].find((wanted) => this.matrix.some((stops) => stops.includes(wanted)));
    if (key === undefined) return null;
    const isThere = key === cell && !(at.kind === 'cell' && isFolded(state.doc, at));
    return { key, column: this.columnOf(key), cardId: isThere ? card.id : null };
  }

  #stand(stop: Stop, cardId: Id | null): void {
    const place = placeOfKey(stop.key);
    const state = this.session.store.getState();
    const { doc } = state;
    this.#row = Math.max(
      0,
      this.matrix.findIndex((stops) => stops.includes(stop.key)),
    );
    this.#index = cardsAt(state, place).findIndex(({ id }) => id === cardId);
    this.standing.setState({ key: stop.key, column: stop.column, cardId });
    const row = place?.kind === 'field' ? doc.cards.get(place.cardId) : undefined;
    const cell = row ? placeOfCard(doc, row) : place;
    this.session.setState({
      focus: cell?.kind === 'cell' ? { laneId: cell.laneId, stepId: cell.stepId, cardId: row ? row.id : cardId } : null,
    });
  }

  #documentChanged(state: SessionState): void {
    const { key, column, cardId } = this.standing.getState();
    const cards = cardId === null ? [] : cardsAt(state, this.place);
    if (cardId !== null && !cards.some(({ id }) => id === cardId)) {
      this.#stand({ key, column }, cards[Math.min(this.#index, cards.length - 1)]?.id ?? null);
    }
    this.#takeBackLostFocus();
  }

  #select(selection: Selection): void {
    this.#selects = true;
    this.session.select(selection);
    this.#selects = false;
  }

  /** The element that had the focus may be gone with its row: then the focus goes to where the keyboard stands now. */
  #takeBackLostFocus(): void {
    this.#whenDrawn(() => {
      const { key, column, cardId } = this.standing.getState();
      const { selection } = this.session.store.getState();
      const isLost = document.activeElement === document.body;
      // Without a selection the actions would not know that they are about the header that has the focus.
      if (isLost || (selection.kind === 'none' && isHeader(placeOfKey(key)))) this.standOn({ key, column }, cardId);
    });
  }

  /** An action has selected something: a copy, what came back by undo. The keyboard goes there. */
  #follow(): void {
    this.#whenDrawn(() => {
      const { selection } = this.session.store.getState();
      const [id, ...others] = selection.kind === 'cards' ? selection.ids : [];
      if (id !== undefined && others.length === 0 && id !== this.cardId) this.reveal(id);
      else if (selection.kind === 'stage' || selection.kind === 'step' || selection.kind === 'lane') {
        const { kind, id } = selection;
        if (this.isHeaderOf(this.standing.getState().key, kind, id)) return;
        const key = this.matrix.flat().find((stop) => stop !== null && this.isHeaderOf(stop, kind, id));
        if (key != null) this.standOn({ key, column: this.columnOf(key) });
      }
    });
  }

  /** After the next picture, unless the keyboard is elsewhere by then or a text is being written. */
  #whenDrawn(body: () => void): void {
    if (!this.#owns) return;
    requestAnimationFrame(() => {
      if (this.#element && this.#owns && !isTyping(document.activeElement)) body();
    });
  }
}

const Context = createContext<TableControl | null>(null);
export const TableControlProvider = Context.Provider;

export function useTableControl(): TableControl {
  const control = useContext(Context);
  assert(control, 'parts of the table stand inside TableControlProvider');
  return control;
}
