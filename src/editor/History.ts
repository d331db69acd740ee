import { jsonEqual } from '../lib/json.ts';
import type { Change } from '../model/Change.ts';
import { invertChanges } from '../model/invertChanges.ts';
import { FRESH } from './FRESH.ts';
import type { Selection } from './Session.ts';

/** One thing that undo takes back. */
export interface HistoryEntry {
  /** Name of the command. */
  readonly label: string;
  readonly changes: readonly Change[];
  readonly selectionBefore: Selection;
  readonly selectionAfter: Selection;
  readonly mergeKey: string | null;
  /** Milliseconds; of the last edit that was merged into the entry. */
  readonly time: number;
  /** Estimate of what the entry holds in memory. */
  readonly bytes: number;
}

/** Two edits of one field within this time are one step of undo. */
export const MERGE_WINDOW_MS = 500;
export const HISTORY_LIMITS = { entries: 500, bytes: 32 * 1024 * 1024 } as const;

const bytesOf = (changes: readonly Change[]): number => JSON.stringify(changes).length * 2;

/** Only writes into rows that the first edit has made. */
const writesInto = (making: readonly Change[], edit: readonly Change[]): boolean =>
  edit.every(
    ({ table, id, before, after }) =>
      before !== null &&
      after !== null &&
      making.some((made) => made.table === table && made.id === id && made.before === null && made.after !== null),
  );

/** The making of rows, with what was then written into them. */
const madeWith = (making: readonly Change[], edit: readonly Change[]): readonly Change[] =>
  making.map((made) => {
    const written = edit.find(({ table, id }) => table === made.table && id === made.id);
    return written ? { ...made, after: { ...made.after, ...written.after } } : made;
  });

/** The same rows and fields, and the later edit begins where the earlier one ended. */
function touchSame(a: readonly Change[], b: readonly Change[]): boolean {
  return (
    a.length === b.length &&
    a.every((change, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        change.table === other.table &&
        change.id === other.id &&
        change.before !== null &&
        change.after !== null &&
        other.after !== null &&
        jsonEqual(change.after, other.before)
      );
    })
  );
}

/** Whether the second edit takes back exactly what the first did. */
const cancel = (first: readonly Change[], second: readonly Change[]): boolean =>
  jsonEqual([...invertChanges(first)].reverse(), second);

/** What can be taken back and brought back, newest last. */
export class History {
  readonly #past: HistoryEntry[] = [];
  readonly #future: HistoryEntry[] = [];
  readonly #limits: { readonly entries: number; readonly bytes: number };
  #bytes = 0;
  #groupOpen = false;

  constructor(limits: { readonly entries: number; readonly bytes: number } = HISTORY_LIMITS) {
    this.#limits = limits;
  }

  get undoLabel(): string | null {
    return this.#past.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#future.at(-1)?.label ?? null;
  }

  /** Adds an edit of the user, or joins it with the last one; what could be redone is forgotten. */
  record(edit: Omit<HistoryEntry, 'bytes'>): void {
    this.#future.length = 0;
    const last = this.#past.at(-1);
    if (last && edit.mergeKey !== null && edit.mergeKey === last.mergeKey && cancel(last.changes, edit.changes)) {
      this.#popPast();
      this.#groupOpen = false;
      return;
    }
    const mayJoin = last !== undefined && this.#groupOpen && edit.mergeKey !== null;
    this.#groupOpen = true;
    if (mayJoin && last.mergeKey === FRESH && writesInto(last.changes, edit.changes)) {
      this.#popPast();
      const changes = madeWith(last.changes, edit.changes);
      this.#push({ ...last, changes, selectionAfter: edit.selectionAfter, time: edit.time, bytes: bytesOf(changes) });
      return;
    }
    const joins =
      mayJoin &&
      edit.mergeKey === last.mergeKey &&
      edit.time - last.time < MERGE_WINDOW_MS &&
      touchSame(last.changes, edit.changes);
    if (!joins) {
      this.#push({ ...edit, bytes: bytesOf(edit.changes) });
      return;
    }
    this.#popPast();
    const changes = edit.changes.map((change, i) => ({ ...change, before: last.changes[i]?.before ?? null }));
    this.#push({ ...edit, changes, selectionBefore: last.selectionBefore, bytes: bytesOf(changes) });
  }

  /** The next edit will be a step of its own. */
  closeGroup(): void {
    this.#groupOpen = false;
  }

  /** Says which selection the last edit ended with, so that redo can bring it back. */
  setSelectionAfter(selectionAfter: Selection): void {
    const last = this.#past.pop();
    if (last) this.#past.push({ ...last, selectionAfter });
  }

  /** The entry to undo now; call `undone` when it had an effect. */
  takePast(): HistoryEntry | null {
    this.#groupOpen = false;
    return this.#popPast();
  }

  takeFuture(): HistoryEntry | null {
    this.#groupOpen = false;
    return this.#future.pop() ?? null;
  }

  undone(entry: HistoryEntry): void {
    this.#future.push(entry);
  }

  redone(entry: HistoryEntry): void {
    this.#push(entry);
  }

  #popPast(): HistoryEntry | null {
    const entry = this.#past.pop() ?? null;
    if (entry) this.#bytes -= entry.bytes;
    return entry;
  }

  #push(entry: HistoryEntry): void {
    this.#past.push(entry);
    this.#bytes += entry.bytes;
    while (this.#past.length > 1 && (this.#past.length > this.#limits.entries || this.#bytes > this.#limits.bytes)) {
      this.#bytes -= this.#past.shift()?.bytes ?? 0;
    }
  }
}
