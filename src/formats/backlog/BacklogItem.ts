import type { Card } from '../../model/records/card.ts';

/** A paragraph of the description of an item, under its heading. */
export interface BacklogPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** One piece of work for an issue tracker. */
export interface BacklogItem {
  /** One line. */
  readonly title: string;
  readonly kind: Extract<Card['kind'], 'pain' | 'opportunity'>;
  /** 0 to 4; it decides the priority. Null: not scored. */
  readonly severity: number | null;
  readonly labels: readonly string[];
  readonly parts: readonly BacklogPart[];
}
