import { createSession } from '../editor/createSession.ts';
import { hidesCards } from '../editor/FilterState.ts';
import type { Session } from '../editor/Session.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Id } from '../model/id.ts';
import type { JourneyWriter, LoadedJourney, StorageError } from '../model/ports.ts';
import type { AppServices } from './createServices.ts';
import { guardUnload } from './guardUnload.ts';
import { keepThumbnail } from './keepThumbnail.ts';
import { soon } from './soon.ts';
import { writtenInDetails } from './writtenInDetails.ts';

/** A journey that is being looked at: what was read, the session over it, and what keeps its changes. */
export interface OpenJourney {
  readonly loaded: LoadedJourney;
  readonly session: Session;
  /** Null: nothing may be written. */
  readonly writer: JourneyWriter | null;
  /** Writes what is left, makes the last thumbnail and lets go of the journey. */
  readonly close: () => Promise<void>;
}

const noDevice = (): void => undefined;

/** Reads a journey and joins its session to the disk and to the other tabs. */
export async function openJourney(services: AppServices, id: Id): Promise<Result<OpenJourney, StorageError>> {
  const [read, overlays] = await Promise.all([services.library.load(id), services.overlays(), services.mapsReady]);
  if (!read.ok) return read;
  const loaded = read.value;
  const { doc, rev, readOnly } = loaded;
  /** Where nothing may be written there is nothing to tell. */
  let showSaveState = (): void => undefined;
  const session = createSession({
    doc,
    words: services.wordsOf,
    measure: services.measure,
    overlays,
    readOnly,
    writtenInDetails,
    soon: (catchUp) => {
      showSaveState();
      soon(() => {
        try {
          catchUp();
        } finally {
          showSaveState();
        }
      });
    },
  });
  const lend = (): void => {
    const { doc: shown, layout, filter } = session.store.getState();
    if (!hidesCards(filter)) services.lendLayout(shown, layout, session.overlays());
  };
  lend();
  const offLend = session.store.subscribe((now, before) => now.layout !== before.layout && lend());
  if (readOnly) return ok({ loaded, session, writer: null, close: async () => offLend() });

  const writer = services.library.open(id, rev);
  const thumbnail = keepThumbnail(services, session);
  const guard = guardUnload(services.library, writer, session.isBehind);
  showSaveState = () => {
    const state = writer.saveState();
    // What is typed and not yet handed to the writer is not saved either.
    session.saveState.setState(session.isBehind() && state === 'saved' ? 'saving' : state, true);
    guard.update();
  };
  // Also before anything happens: in memory nothing is ever saved.
  showSaveState();
  let isFirstEdit = true;
  const offs = [
    offLend,
    session.onChange((changeSet) => {
      writer.write(changeSet);
      thumbnail.changed();
      guard.changed();
      // A promise of the browser's, which the map can do without.
      if (isFirstEdit) void services.device().then((device) => device.persist(), noDevice);
      isFirstEdit = false;
    }),
    writer.onIncoming(session.catchUp),
    writer.onRemote(session.receive),
    writer.onReload(session.reload),
    writer.onSaveState(showSaveState),
    guard.off,
  ];
  return ok({
    loaded,
    session,
    writer,
    async close() {
      session.catchUp();
      session.end();
      services.left.tell(id, writer);
      // The screen is being taken down: what it still commits on the way (a text that was being typed) comes first.
      await new Promise((resolve) => setTimeout(resolve, 0));
      session.closeUndoGroup();
      await writer.flush();
      services.left.tell(id, writer);
      await thumbnail.finish();
      for (const off of offs) off();
      writer.close();
    },
  });
}
