import type { Rows, TableName } from '../Doc.ts';

/** What repair does with a reference that leads nowhere. `row`: the row cannot stand without it. */
export type OnMissing = 'clear' | 'row' | 'rehome' | 'inbox';

/** One field that names another row. `to` null: any row of the document, or the journey itself. */
export interface Reference {
  readonly table: TableName;
  readonly field: string;
  readonly to: TableName | null;
  readonly list: boolean;
  readonly onMissing: OnMissing;
}

const reference = <T extends TableName>(
  table: T,
  field: keyof Rows[T] & string,
  to: TableName | null,
  onMissing: OnMissing,
  list = false,
): Reference => ({ table, field, to, list, onMissing });

/** Every field of every table that names another row of the document. (`journey.pairedWith` names another document.) */
export const REFERENCES: readonly Reference[] = [
  reference('personas', 'avatarAssetId', 'assets', 'clear'),
  reference('steps', 'stageId', 'stages', 'rehome'),
  reference('cards', 'laneId', 'lanes', 'inbox'),
  reference('cards', 'stepId', 'steps', 'inbox'),
  reference('cards', 'personaIds', 'personas', 'clear', true),
  reference('cards', 'personaId', 'personas', 'clear'),
  reference('cards', 'assetId', 'assets', 'clear'),
  reference('links', 'fromId', 'cards', 'row'),
  reference('links', 'toId', 'cards', 'row'),
  reference('empathyNotes', 'personaId', 'personas', 'row'),
  reference('empathyNotes', 'cardId', 'cards', 'clear'),
  reference('comments', 'targetId', null, 'row'),
  reference('ballots', 'targetId', null, 'row'),
  reference('dismissals', 'targetId', null, 'row'),
];
