import type { CardBox } from '../Layout.ts';
import type { PaintJob } from './MapView.ts';
import { forEachCardWithin } from './visibleCards.ts';

/** The cards that one paint draws, and where. */
export class CardsInView {
  readonly cards: CardBox[] = [];
  readonly xs: number[] = [];
  readonly ys: number[] = [];

  constructor({ layout, view, options: { skip } }: PaintJob) {
    forEachCardWithin(layout, view, (card, x, y) => {
      if (skip?.(card.id) === true) return;
      this.cards.push(card);
      this.xs.push(x);
      this.ys.push(y);
    });
  }

  each(draw: (card: CardBox, x: number, y: number) => void): void {
    for (let i = 0; i < this.cards.length; i++) {
      const card = this.cards[i];
      if (card !== undefined) draw(card, this.xs[i] ?? 0, this.ys[i] ?? 0);
    }
  }
}
