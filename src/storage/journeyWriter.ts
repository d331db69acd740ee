import { createEmitter } from '../lib/emitter.ts';
import { err, ok } from '../lib/result.ts';
import type { ChangeSet } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import { type Id, newId } from '../model/id.ts';
import type { JourneyWriter, SaveState, StorageError } from '../model/ports.ts';
import { commitChanges } from './commitChanges.ts';
import type { Database } from './database.ts';
import { headerOfStored } from './headerOfStored.ts';
import { withoutStamp } from './journeyStamp.ts';
import type { Page } from './page.ts';
import { readJourney } from './readJourney.ts';
import { createRevOrder } from './revOrder.ts';
import type { Tabs } from './tabs.ts';
import { withUnsaved } from './withUnsaved.ts';
import { createWorkLoop, type Job } from './workLoop.ts';

/** Milliseconds that a missing notice may be late before the rows are read anew. */
const GAP_PATIENCE = 250;

/** What a journey writer stands on. */
export interface WriterOutside {
  readonly database: Database;
  readonly tabs: Tabs;
  readonly page: Page;
}

/** What the tab shows of a journey: the revision that was loaded, and its repairs that are not written yet. */
export interface LoadedState {
  readonly id: Id;
  readonly rev: number;
  readonly repairs: ChangeSet | null;
  /** What an earlier writer of this tab could not write yet; the document shows it already. */
  readonly unsaved: readonly ChangeSet[];
}

/** A writer that goes on trying when its journey is closed before everything is written, and may be followed by another. */
export interface LingeringWriter extends JourneyWriter {
  readonly unsaved: () => readonly ChangeSet[];
  /** Hands what waits to be written over to the next writer, and writes nothing more. */
  takeUnsaved(): readonly ChangeSet[];
}

/**
 * Keeps one open journey on disk. All its database work runs one after another, so that a reload never meets an own
 * transaction whose place among the others' commits is not known yet.
 */
export function createJourneyWriter({ database, tabs, page }: WriterOutside, loaded: LoadedState): LingeringWriter {
  const journeyId = loaded.id;
  const origin = newId();
  const order = createRevOrder(loaded.rev);
  const stateEvent = createEmitter<void>();
  const incomingEvent = createEmitter<void>();
  const remoteEvent = createEmitter<ChangeSet>();
  const reloadEvent = createEmitter<Doc>();
  let repairs = loaded.repairs;
  let queue = loaded.unsaved;
  let inFlight: readonly ChangeSet[] = [];
  let state: SaveState = queue.length > 0 ? 'saving' : 'saved';
  let error: StorageError | null = null;
  let inBin = false;
  let checkWanted = true;
  let reloadWanted = false;
  let reloading = false;
  let closed = false;
  let handedOver = false;
  let gapTimer: ReturnType<typeof setTimeout> | undefined;

  const setState = (next: SaveState, nextError: StorageError | null) => {
    // What was handed over is for the next writer to tell of.
    if (handedOver || (next === state && nextError === error)) return;
    state = next;
    error = nextError;
    if (!closed) stateEvent.emit();
  };

  const setInBin = (next: boolean) => {
    if (next === inBin) return;
    inBin = next;
    if (!closed) stateEvent.emit();
  };

  /**
   * Passes another tab's commit on, followed by those own changes of the same rows that the database has after it,
   * or will have. (Applying own changes twice is harmless: each sets, makes or removes whole fields and rows.)
   */
  const passOn = (changeSets: readonly ChangeSet[]) => {
    incomingEvent.emit();
    const touched = new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)));
    const newerOwn = [...order.ownWaiting().flatMap((commit) => commit.changeSets ?? []), ...inFlight, ...queue];
    const again = newerOwn.flatMap(({ changes }) => changes.filter(({ id }) => touched.has(id)).map(withoutStamp));
    for (const [index, changeSet] of changeSets.entries()) {
      const isLast = index === changeSets.length - 1;
      const changes = isLast ? [...changeSet.changes, ...again] : changeSet.changes;
      remoteEvent.emit({ ...changeSet, source: 'remote', changes });
    }
  };

  const wantReload = () => {
    reloadWanted = true;
    loop.kick();
  };

  /** Passes on every commit whose turn has come. */
  const drain = () => {
    if (closed || reloading) return;
    for (let commit = order.take(); commit; commit = order.take()) {
      if (commit.own) continue;
      // Repairs were made for rows that another tab has written since: made anew they fit what is stored now.
      if (commit.changeSets === null || repairs !== null) reloadWanted = true;
      else passOn(commit.changeSets);
    }
    if (!order.hasGap()) {
      clearTimeout(gapTimer);
      gapTimer = undefined;
    } else gapTimer ??= setTimeout(wantReload, GAP_PATIENCE);
    if (reloadWanted) loop.kick();
  };

  const commit: Job = async () => {
    const repairing = repairs;
    const edits = queue;
    inFlight = repairing ? [repairing, ...edits] : edits;
    queue = [];
    const batch = inFlight;
    const result = await database.attempt(async (stores) => {
      await database.open();
      return commitChanges(stores, journeyId, batch, repairing ? order.applied() : null);
    });
    inFlight = [];
    if ((!result.ok || result.value === 'stale') && !handedOver) queue = [...edits, ...queue];
    if (!result.ok) return result;
    if (result.value === 'stale') {
      reloadWanted = true;
      return ok(undefined);
    }
    repairs = null;
    order.add({ rev: result.value, own: true, changeSets: batch });
    tabs.post({ journeyId, rev: result.value, changeSets: batch, origin });
    drain();
    return ok(undefined);
  };

  const reload: Job = async () => {
    reloading = true;
    const result = await database.attempt(async (stores) => {
      await database.open();
      return readJourney(stores, journeyId);
    });
    reloading = false;
    if (!result.ok) return result;
    // A newer version has migrated it: what it holds now is not for this code to show as if it could be edited.
    if (result.value.loaded.readOnly)
      return err({ code: 'outdatedTab', detail: `Journey ${journeyId} was written by a newer version` });
    reloadWanted = false;
    order.reset(result.value.loaded.rev);
    repairs = result.value.repairs;
    const { doc } = result.value.loaded;
    if (!closed) {
      incomingEvent.emit();
      reloadEvent.emit(withUnsaved(doc, queue));
    }
    drain();
    return ok(undefined);
  };

  const check: Job = async () => {
    checkWanted = false;
    const result = await database.attempt(async (stores) => {
      await database.open();
      return headerOfStored(stores, journeyId);
    });
    if (!result.ok) {
      checkWanted = true;
      return err(result.error);
    }
    if (result.value.rev !== order.applied()) reloadWanted = true;
    setInBin(result.value.deletedAt !== null);
    return ok(undefined);
  };

  const loop = createWorkLoop({
    nextJob: () => {
      // Closed, it still needs to know what is stored before it can repair that.
      if (reloadWanted && (!closed || repairs !== null)) return reload;
      if (queue.length > 0) return commit;
      return checkWanted && !closed ? check : null;
    },
    onFailure: (failure) => setState('error', failure),
    onIdle: () => setState('saved', null),
  });

  const leave = [
    tabs.onNotice((notice) => {
      if (notice.journeyId !== journeyId || notice.origin === origin) return;
      if (notice.inBin !== undefined) setInBin(notice.inBin);
      order.add({ rev: notice.rev, own: false, changeSets: notice.changeSets });
      drain();
    }),
    page.onVisible(() => {
      checkWanted = true;
      loop.kick();
    }),
    database.onOutdated(() => setState('error', { code: 'outdatedTab', detail: 'The database was taken over' })),
  ];
  loop.kick();

  // What is under way may fail; written twice it does no harm. Repairs are made anew with every load.
  const unsaved = () => [...inFlight.filter(({ source }) => source !== 'load'), ...queue];

  return {
    write(changeSet) {
      queue = [...queue, changeSet];
      if (error === null) setState('saving', null);
      loop.kick();
    },
    saveState: () => state,
    lastError: () => error,
    isInBin: () => inBin,
    onSaveState: stateEvent.on,
    onIncoming: incomingEvent.on,
    onRemote: remoteEvent.on,
    onReload: reloadEvent.on,
    retry() {
      if (error !== null && !database.outdated()) setState('saving', null);
      loop.retry();
    },
    flush: () => loop.settled(),
    close() {
      closed = true;
      clearTimeout(gapTimer);
      for (const off of leave) off();
    },
    unsaved,
    takeUnsaved() {
      const left = unsaved();
      queue = [];
      loop.stopRetrying();
      setState('saved', null);
      handedOver = true;
      return left;
    },
  };
}
