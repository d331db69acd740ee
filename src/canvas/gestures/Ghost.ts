import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import styles from './Ghost.module.css';

/** The picture of what is in the hand: a copy of the grabbed card, and how many there are. Moved without React. */
export class Ghost {
  readonly #element: HTMLDivElement;
  readonly #words = document.createElement('span');
  readonly #grip: ScreenPoint;

  /** `source`: the element in hand, null: only the words. `count`: a label such as "3 cards", empty for one. `isBare`: without the words in it. */
  constructor(source: HTMLElement | null, label: string, at: ScreenPoint, zoom: number, isBare = false) {
    this.#element = document.createElement('div');
    this.#element.className = styles.ghost ?? '';
    this.#element.setAttribute('aria-hidden', 'true');
    this.#grip = { x: 12, y: 12 };
    if (source) {
      const box = source.getBoundingClientRect();
      this.#grip = { x: at.x - box.x, y: at.y - box.y };
      const copy = source.cloneNode(true) as HTMLElement;
      for (const name of [
        'data-card-id',
        'data-card-kind',
        'data-dot',
        'tabindex',
        'role',
        'aria-label',
        'aria-pressed',
      ])
        copy.removeAttribute(name);
      if (isBare) for (const words of copy.querySelectorAll('span')) words.remove();
      const frame = document.createElement('div');
      frame.className = styles.frame ?? '';
      frame.style.width = `${source.offsetWidth}px`;
      frame.style.height = `${source.offsetHeight}px`;
      frame.style.transform = `scale(${zoom})`;
      frame.append(copy);
      this.#element.append(frame);
    }
    this.#words.className = styles.count ?? '';
    this.#words.dir = 'auto';
    this.#element.append(this.#words);
    this.say(label);
    document.body.append(this.#element);
    this.move(at);
  }

  move({ x, y }: ScreenPoint): void {
    this.#element.style.transform = `translate(${x - this.#grip.x}px, ${y - this.#grip.y}px)`;
  }

  /** What is written on it; empty: nothing. */
  say(words: string): void {
    this.#words.textContent = words;
    this.#words.hidden = words === '';
  }

  remove(): void {
    this.#element.remove();
  }
}
