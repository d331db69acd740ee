import { createEmitter } from '../lib/emitter.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { applyChanges } from '../model/applyChanges.ts';
import type { ChangeSet } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import type { JourneyHeader, JourneyLibrary, JourneyWriter, StorageError, Thumbnail } from '../model/ports.ts';
import { renaming } from './renaming.ts';
import { journeyHeader, newHeader } from './storedHeader.ts';

interface Kept {
  readonly doc: Doc;
  readonly header: JourneyHeader;
}

/** The library of a tab that was refused a database: the same port, and nothing outlives the tab. */
export function memoryLibrary(): JourneyLibrary {
  const journeys = new Map<Id, Kept>();
  const bytesOf = new Map<Id, Blob>();
  const changed = createEmitter<void>();
  const incoming = createEmitter<Id>();
  const committed = createEmitter<{ readonly id: Id; readonly changeSet: ChangeSet }>();
  const replaced = createEmitter<Doc>();
  const headers = () => [...journeys.values()].map(({ header }) => header);
  const missing = (id: Id) => err<StorageError>({ code: 'notFound', detail: `${id} is not in memory` });

  const update = (id: Id, change: (kept: Kept) => Kept): Result<void, StorageError> => {
    const kept = journeys.get(id);
    if (!kept) return missing(id);
    journeys.set(id, change(kept));
    changed.emit();
    return ok(undefined);
  };
  const keepChanges = (id: Id, changeSet: ChangeSet) =>
    update(id, ({ doc: before, header }) => {
      const { doc } = applyChanges(before, changeSet.changes);
      const next = newHeader(doc, header.rev + 1);
      const { deletedAt, thumbnail } = header;
      return { doc, header: { ...journeyHeader(next, thumbnail), deletedAt } };
    });
  const commit = (id: Id, changeSet: ChangeSet) => {
    incoming.emit(id);
    const kept = keepChanges(id, changeSet);
    if (kept.ok) committed.emit({ id, changeSet });
    return kept;
  };
  const keep = (doc: Doc, rev: number, assets: ReadonlyMap<Id, Blob>, thumbnail: Thumbnail | null) => {
    for (const [id, bytes] of assets) bytesOf.set(id, bytes);
    journeys.set(doc.journey.id, { doc, header: journeyHeader(newHeader(doc, rev), thumbnail) });
    changed.emit();
  };

  const open = (id: Id): JourneyWriter => {
    const remote = createEmitter<ChangeSet>();
    const reload = createEmitter<Doc>();
    const leave = [
      committed.on((event) => {
        if (event.id === id) remote.emit(event.changeSet);
      }),
      replaced.on((doc) => {
        if (doc.journey.id === id) reload.emit(doc);
      }),
    ];
    return {
      write: (changeSet) => void keepChanges(id, changeSet),
      // Nothing is ever on disk.
      saveState: () => 'unsaved',
      lastError: () => ({ code: 'unavailable', detail: 'The journey is kept in memory only' }),
      isInBin: () => (journeys.get(id)?.header.deletedAt ?? null) !== null,
      onSaveState: changed.on,
      onIncoming: (listener) => incoming.on((coming) => coming === id && listener()),
      onRemote: remote.on,
      onReload: reload.on,
      retry() {},
      flush: async () => {},
      close() {
        for (const off of leave) off();
      },
    };
  };

  return {
    kind: 'memory',
    watch(listener) {
      const off = changed.on(() => listener(headers()));
      queueMicrotask(() => listener(headers()));
      return off;
    },
    async load(id) {
      const kept = journeys.get(id);
      if (!kept) return missing(id);
      return ok({ doc: kept.doc, rev: kept.header.rev, repairs: [], quarantine: [], readOnly: null });
    },
    async create(doc, assets, thumbnail) {
      const { id } = doc.journey;
      if (journeys.has(id)) return err({ code: 'failed', detail: `Journey ${id} exists` });
      keep(doc, 1, assets, thumbnail);
      return ok(undefined);
    },
    async replace(doc, assets, thumbnail) {
      const kept = journeys.get(doc.journey.id);
      if (!kept) return missing(doc.journey.id);
      incoming.emit(doc.journey.id);
      keep(doc, kept.header.rev + 1, assets, thumbnail ?? kept.header.thumbnail);
      replaced.emit(doc);
      return ok(undefined);
    },
    open,
    commit: async (id, _rev, changeSet) => commit(id, changeSet),
    async rename(id, title) {
      const kept = journeys.get(id);
      if (!kept) return missing(id);
      return commit(id, renaming(id, kept.header.title, title));
    },
    setThumbnail: async (id, thumbnail) => update(id, ({ doc, header }) => ({ doc, header: { ...header, thumbnail } })),
    moveToBin: async (id) =>
      update(id, ({ doc, header }) => ({ doc, header: { ...header, deletedAt: new Date().toISOString() } })),
    restore: async (id) => update(id, ({ doc, header }) => ({ doc, header: { ...header, deletedAt: null } })),
    async purge(id) {
      journeys.delete(id);
      changed.emit();
      return ok(undefined);
    },
    async putAsset(asset, bytes) {
      bytesOf.set(asset.id, bytes);
      return ok(undefined);
    },
    // Nothing is kept but what is here now.
    versions: async () =>
      ok({ list: async () => ok([]), load: async (id) => missing(id), remove: async (id) => missing(id) }),
    async assetBytes(id) {
      const bytes = bytesOf.get(id);
      return bytes ? ok(bytes) : missing(id);
    },
  };
}
