import type { CleanTable } from '../../formats/table/cleanTable.ts';
import type { TableOptions } from '../../formats/table/TableReading.ts';
import { parseChoices, recallChoice, type TableChoice, withChoice } from '../../formats/table/tableChoices.ts';
import type { DeviceStorage } from '../../model/ports.ts';

// How tables with certain headers are read, kept on this device.

type Device = Pick<DeviceStorage, 'recall' | 'keep'>;
const NAME = 'tableChoices';
const read = (device: Device): readonly TableChoice[] => parseChoices(device.recall(NAME));

/** How many tables are remembered. */
export const countKeptChoices = (device: Device): number => read(device).length;
export const forgetChoices = (device: Device): void => device.keep(NAME, null);

/** How a table with these headers was read the last time; null: not known. */
export const recallTable = (device: Device, table: CleanTable): TableOptions | null =>
  recallChoice(table, read(device));

/** Remembers how a table was read when cards are made of it. */
export function keepTable(device: Device, table: CleanTable, options: TableOptions): void {
  const choices = withChoice(read(device), table, options);
  device.keep(NAME, choices.length === 0 ? null : JSON.stringify(choices));
}
