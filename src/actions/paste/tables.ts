// Reading tables, for dialogs: screens reach the formats through the actions.

export type { CleanTable } from '../../formats/table/cleanTable.ts';
export { EMOTION_SCALES, type Scale } from '../../formats/table/emotionScale.ts';
export { gridFrame } from '../../formats/table/readGrid.ts';
export { asLaneRows, guessOptions, optionsFor, readTable } from '../../formats/table/readTable.ts';
export {
  ITEM_ROLES,
  type ItemRole,
  type LaneRole,
  type NotePlace,
  TABLE_SHAPES,
  type TableNotes,
  type TableOptions,
} from '../../formats/table/TableReading.ts';
