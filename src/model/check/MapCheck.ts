import type { Doc } from '../Doc.ts';
import type { Finding } from './Finding.ts';

/** All questions that a document leaves open, dismissed ones too, by the unit (card, column, stage, …) that asks them. */
export interface MapCheck {
  readonly doc: Doc;
  /** ISO date that review dates are compared with. */
  readonly today: string;
  /** Units without questions are left out. The same object as before while no question comes, goes or changes. */
  readonly byUnit: ReadonlyMap<string, readonly Finding[]>;
}
