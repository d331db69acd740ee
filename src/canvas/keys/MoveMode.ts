import { cellRect } from '../../layout/query/cellRect.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { moveCards } from '../edits/moveCards.ts';
import { placeWords } from '../edits/placeWords.ts';
import { revealRect } from '../view/revealRect.ts';
import { type Slot, slotOf, stepTarget } from './stepTarget.ts';
import type { Way } from './Way.ts';

/** Moving cards by keys: they are taken in hand, arrows choose the place, Enter drops, Escape gives up. */
export class MoveMode {
  readonly #core: CanvasCore;
  #ids: readonly Id[] = [];
  #slot: Slot | null = null;

  constructor(core: CanvasCore) {
    this.#core = core;
  }

  get active(): boolean {
    return this.#slot !== null;
  }

  /** Takes the selected cards in hand, or the one where the keyboard stands. */
  start(): void {
    const { session, i18n } = this.#core;
    const { focus, selection, layout, readOnly } = session.store.getState();
    const cardId = focus?.cardId ?? (selection.kind === 'cards' ? selection.ids[0] : undefined);
    if (!cardId || readOnly) return;
    this.#ids = selection.kind === 'cards' && selection.ids.includes(cardId) ? selection.ids : [cardId];
    this.#slot = slotOf(layout, cardId, new Set(this.#ids));
    if (!this.#slot) return;
    this.#core.say(i18n.messages.canvas.pickedUp(this.#ids.length));
    this.#show();
  }

  step(way: Way): void {
    const { session, i18n } = this.#core;
    const { layout, doc } = session.store.getState();
    const next = this.#slot && stepTarget(layout, this.#slot, way, new Set(this.#ids));
    if (!next) return;
    this.#slot = next;
    this.#show();
    const { lane, stage } = placeWords(doc, next.target.cell.laneId, next.target.cell.stepId, i18n);
    this.#core.say(i18n.messages.canvas.moveTarget(stage, lane, next.index + 1, next.others + this.#ids.length));
    const rect = cellRect(layout, next.target.cell.laneId, next.target.cell.stepId);
    if (rect) revealRect(this.#core, rect);
  }

  drop(): void {
    const { target } = this.#slot ?? {};
    const ids = this.#ids;
    this.#end();
    if (target) moveCards(this.#core, ids, target);
    this.#core.focusCurrent();
  }

  cancel(): void {
    if (!this.active) return;
    this.#end();
    this.#core.say(this.#core.i18n.messages.canvas.moveCancelled);
  }

  #show(): void {
    this.#core.session.setState({ drag: { ids: this.#ids, target: this.#slot?.target ?? null } });
  }

  #end(): void {
    this.#slot = null;
    this.#core.session.setState({ drag: null });
  }
}
