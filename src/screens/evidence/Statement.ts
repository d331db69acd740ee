import type { SourceUse } from '../../model/evidence/sourceGroups.ts';

/** A card or an empathy note: what evidence is about. */
export type Statement = Pick<SourceUse, 'table' | 'id'>;

/** The statements that are looked at, as they were when they were chosen, and why these. */
export interface ChosenList {
  /** Names the choice, so that its button shows as pressed. */
  readonly key: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}
