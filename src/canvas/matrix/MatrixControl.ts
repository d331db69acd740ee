import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { Session } from '../../editor/Session.ts';
import { stillThere } from '../../editor/stillThere.ts';
import type { I18n } from '../../i18n/I18nContext.tsx';
import type { MatrixPlane } from '../../layout/matrix/MatrixLayout.ts';
import { notchAt } from '../../layout/matrix/matrixPlane.ts';
import { createEmitter } from '../../lib/emitter.ts';
import type { Id } from '../../model/id.ts';
import { EFFORTS, IMPACTS, MIDDLE_NOTCH, notchFrom } from '../../model/matrix/notches.ts';
import { followPointer } from '../gestures/followPointer.ts';
import { Ghost } from '../gestures/Ghost.ts';
import type { Way } from '../keys/Way.ts';
import { notchWords } from './notchWords.ts';

/** A card in the hand, and where it would go. */
export interface HeldCard {
  readonly id: Id;
  readonly by: 'pointer' | 'keys';
  /** Null: nowhere, it stays as it is. */
  readonly target: { readonly impact: number; readonly effort: number } | null;
}

/** What the control needs of its surroundings; handed over anew with every render. */
interface Surroundings {
  readonly i18n: I18n;
  readonly announce: (message: string) => void;
  readonly plane: MatrixPlane;
  /** What hears the keys. */
  readonly region: HTMLElement | null;
  /** The element whose top left corner is that of the plane. */
  readonly element: HTMLElement | null;
}

/**
 * Setting impact and effort on the matrix, by pointer and by keys, for dots and for cards that wait beside it. While a
 * card is in the hand nothing is written: the drop is one command.
 */
export class MatrixControl {
  readonly #session: Session;
  readonly #changed = createEmitter<void>();
  #held: HeldCard | null = null;
  /** Where the keyboard was before it took a card from beside the matrix. */
  #origin: HTMLElement | null = null;
  surroundings: Surroundings | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#changed.on(listener);
  readonly held = (): HeldCard | null => this.#held;

  /** Follows a pointer that went down on a card. `source`: what is drawn under it. */
  grab(id: Id, source: HTMLElement, down: PointerEvent): void {
    if (down.button !== 0 || this.#session.store.getState().readOnly !== null) return;
    let ghost: Ghost | null = null;
    const end = (): void => ghost?.remove();
    followPointer(down, {
      start: () => {
        ghost = new Ghost(source, '', { x: down.clientX, y: down.clientY }, 1);
        this.#origin = null;
        this.#hold({ id, by: 'pointer', target: null });
        return true;
      },
      move: (point) => {
        ghost?.move(point);
        this.#aim(this.#notchAt(id, point));
      },
      drop: (point) => {
        end();
        this.#aim(this.#notchAt(id, point));
        this.drop();
      },
      cancel: () => {
        end();
        this.cancel();
      },
    });
  }

  /** Takes a card in hand for the keyboard. One without a place begins in the middle. */
  take(id: Id): void {
    const { doc, readOnly } = this.#session.store.getState();
    const card = doc.cards.get(id);
    if (!card || readOnly !== null) return;
    const target = { impact: card.impact ?? MIDDLE_NOTCH.impact, effort: card.effort ?? MIDDLE_NOTCH.effort };
    this.#hold({ id, by: 'keys', target });
    this.#takeKeyboard();
    this.#say(({ messages }, place) => messages.matrix.taken(place), target);
  }

  /** Moves the card in hand by one notch in a direction of the screen. */
  step(way: Way): void {
    const { target } = this.#held ?? {};
    if (!target) return;
    const next = this.#beside(target, way);
    this.#aim(next);
    this.#say((_, place) => place, next);
  }

  /** Moves a card that nobody holds by one notch, in one command. */
  nudge(id: Id, way: Way): void {
    const card = this.#session.store.getState().doc.cards.get(id);
    if (!card || card.impact === null || card.effort === null) return;
    const from = { impact: card.impact, effort: card.effort };
    this.#write(id, this.#beside(from, way), `matrix ${id}`);
  }

  drop(): void {
    const held = this.#held;
    this.#hold(null);
    if (held?.target) this.#write(held.id, held.target);
  }

  cancel(): void {
    if (!this.#held) return;
    this.#hold(null);
    if (this.#origin?.isConnected) this.#origin.focus();
    this.surroundings?.announce(this.surroundings.i18n.messages.matrix.cancelled);
  }

  #takeKeyboard(): void {
    const { activeElement } = document;
    const { region } = this.surroundings ?? {};
    const isElsewhere = activeElement instanceof HTMLElement && !region?.contains(activeElement);
    this.#origin = isElsewhere ? activeElement : null;
    if (isElsewhere) region?.focus();
  }

  #hold(held: HeldCard | null): void {
    this.#held = held;
    this.#changed.emit();
  }

  #aim(target: HeldCard['target']): void {
    const held = this.#held;
    if (!held) return;
    const isSame = held.target?.impact === target?.impact && held.target?.effort === target?.effort;
    if (!isSame) this.#hold({ ...held, target });
  }

  #notchAt(id: Id, { x, y }: ScreenPoint): HeldCard['target'] {
    const { element, plane } = this.surroundings ?? {};
    if (!element || !plane) return null;
    const box = element.getBoundingClientRect();
    const at = { x: x - box.x, y: y - box.y };
    const { plot } = plane;
    if (at.x < plot.x || at.x > plot.x + plot.width || at.y < plot.y || at.y > plot.y + plot.height) return null;
    const own = this.#session.store.getState().doc.cards.get(id)?.effort ?? null;
    return notchAt(plane, at.x, at.y, own);
  }

  #beside({ impact, effort }: { impact: number; effort: number }, way: Way): { impact: number; effort: number } {
    if (way === 'up' || way === 'down') return { effort, impact: notchFrom(IMPACTS, impact, way === 'up' ? 1 : -1) };
    const more = (way === 'right') === (this.surroundings?.plane.direction !== 'rtl');
    return { impact, effort: notchFrom(EFFORTS, effort, more ? 1 : -1) };
  }

  #write(id: Id, patch: { readonly impact: number; readonly effort: number }, mergeKey?: string): void {
    if (stillThere(this.#session, [id]).length === 0) return;
    this.#session.edit.setCards({ ids: [id], patch }, mergeKey === undefined ? undefined : { mergeKey });
    this.#say((_, place) => place, patch);
  }

  #say(words: (i18n: I18n, place: string) => string, place: { impact: number; effort: number }): void {
    if (!this.surroundings) return;
    const { i18n, announce } = this.surroundings;
    announce(words(i18n, notchWords(place, i18n)));
  }
}
