import type { Result } from '../lib/result.ts';
import type { ChangeSet } from './Change.ts';
import type { Doc } from './Doc.ts';
import type { Id } from './id.ts';
import type { Asset } from './records/asset.ts';
import type { Table } from './Table.ts';

// What the core asks of the outside world. Storage and platform implement these; tests may give others.

/** Width of one line of text in CSS pixels. `font` is a CSS font shorthand; the font must have been loaded. */
export type TextMeasurer = (text: string, font: string) => number;

/** Truth about what is on disk: `saved` only after the transaction has completed. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'error';

export type StorageErrorCode =
  /** IndexedDB cannot be opened (private window of some browsers, blocked, broken profile). */
  | 'unavailable'
  | 'quotaExceeded'
  /** Another tab has a newer version of the app that changed the database: this tab must be reloaded. */
  | 'outdatedTab'
  | 'notFound'
  | 'failed';
export interface StorageError {
  readonly code: StorageErrorCode;
  /** Technical detail in English, for a bug report; never the only thing shown. */
  readonly detail: string;
}

export interface Thumbnail {
  readonly light: Blob;
  readonly dark: Blob;
}

/** One line of the library. */
export interface JourneyHeader {
  readonly id: Id;
  readonly title: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly cardCount: number;
  readonly rev: number;
  /** ISO timestamp since when it has been in the bin; null: not in the bin. */
  readonly deletedAt: string | null;
  readonly thumbnail: Thumbnail | null;
}

/** A row that could not be parsed when a journey was read: kept apart, never overwritten. */
export interface QuarantinedRow {
  readonly id: Id;
  readonly table: string;
  readonly reason: string;
  readonly row: unknown;
}

export interface LoadedJourney {
  readonly doc: Doc;
  readonly rev: number;
  /** What was repaired on the way, for a banner. */
  readonly repairs: readonly string[];
  readonly quarantine: readonly QuarantinedRow[];
  /** Set when the journey was written by a newer version of Safar: it may be looked at, not written. */
  readonly readOnly: 'newerSchema' | null;
}

/** Keeps the change sets of one open journey on disk, and tells what other tabs did. */
export interface JourneyWriter {
  /** Queues a change set; it is written in its own or a joined transaction, in order. */
  write(changeSet: ChangeSet): void;
  readonly saveState: () => SaveState;
  readonly lastError: () => StorageError | null;
  /** Whether the journey is in the bin, as far as it is known: a tab that has it open may go on writing. */
  readonly isInBin: () => boolean;
  /** Hears that the save state, or whether the journey is in the bin, may have changed. */
  onSaveState(listener: () => void): () => void;
  /** Hears that `onRemote` or `onReload` is about to tell something: the last moment to write what is only shown yet. */
  onIncoming(listener: () => void): () => void;
  /** Change sets that other tabs committed (source `remote`). */
  onRemote(listener: (changeSet: ChangeSet) => void): () => void;
  /** The stored rows were read anew because messages were missed: take this document as it is. */
  onReload(listener: (doc: Doc) => void): () => void;
  /** Tries again what failed. */
  retry(): void;
  /** Resolves when everything queued so far is on disk or has failed. */
  flush(): Promise<void>;
  close(): void;
}

/** A journey as it was before something replaced or repaired it. */
export interface KeptVersion {
  readonly id: Id;
  readonly journeyId: Id;
  readonly title: string;
  readonly createdAt: string;
  readonly reason: 'replace' | 'repair';
  readonly cardCount: number;
}

/** What was kept of journeys that are on this device, the bin included. */
export interface KeptVersions {
  /** The latest first. */
  list(): Promise<Result<readonly KeptVersion[], StorageError>>;
  load(id: Id): Promise<Result<Doc, StorageError>>;
  /** Removes a version for good, with the images that nothing else needs. */
  remove(id: Id): Promise<Result<void, StorageError>>;
}

/** All journeys that are kept on this device. */
export interface JourneyLibrary {
  /**
   * Headers of all journeys, bin included; called again whenever one changes, in any tab. `onFailure` hears that they
   * cannot be read, or no more.
   */
  watch(listener: (headers: readonly JourneyHeader[]) => void, onFailure?: (error: StorageError) => void): () => void;
  load(id: Id): Promise<Result<LoadedJourney, StorageError>>;
  /** Stores a whole new document with its asset bytes. Its id must not be stored yet. */
  create(doc: Doc, assets: ReadonlyMap<Id, Blob>, thumbnail: Thumbnail | null): Promise<Result<void, StorageError>>;
  /** Replaces a stored document; the old one is kept as a version first. */
  replace(doc: Doc, assets: ReadonlyMap<Id, Blob>, thumbnail: Thumbnail | null): Promise<Result<void, StorageError>>;
  open(id: Id, rev: number): JourneyWriter;
  /**
   * Writes a change set of a journey as it was read, beside its writer: in one transaction or not at all, tried once.
   * Whoever has the journey open hears of it.
   */
  commit(id: Id, rev: number, changeSet: ChangeSet): Promise<Result<void, StorageError>>;
  rename(id: Id, title: string): Promise<Result<void, StorageError>>;
  setThumbnail(id: Id, thumbnail: Thumbnail): Promise<Result<void, StorageError>>;
  moveToBin(id: Id): Promise<Result<void, StorageError>>;
  restore(id: Id): Promise<Result<void, StorageError>>;
  /** Removes a journey for good. */
  purge(id: Id): Promise<Result<void, StorageError>>;
  putAsset(asset: Asset, bytes: Blob): Promise<Result<void, StorageError>>;
  versions(): Promise<Result<KeptVersions, StorageError>>;
  assetBytes(id: Id): Promise<Result<Blob, StorageError>>;
  /** `memory`: IndexedDB was refused; everything works until the tab is closed. */
  readonly kind: 'indexedDb' | 'memory';
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files and the clipboard of the device. */
export interface FileGateway {
  /** Offers a file to the user: a download. */
  save(blob: Blob, name: string): void;
  copyImage(png: Promise<Blob>): Promise<Result<void, 'unsupported' | 'refused'>>;
  copyText(text: string): Promise<Result<void, 'unsupported' | 'refused'>>;
}

/** What is pasted or dropped, as the browser hands it over. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
  readonly files: readonly File[];
}

/** The clipboard, for menus: keys reach it through the browser's own events. */
export interface Clipboard {
  write(content: { readonly text: string; readonly html: string }): Promise<Result<void, 'unsupported' | 'refused'>>;
  read(): Promise<Result<Pasted, 'unsupported' | 'refused'>>;
}

/** What pasted HTML holds for a map. */
export interface PastedHtml {
  /** A copy from Safar: the text of a file that holds the part of a map. */
  readonly copy: { readonly sort: 'cards' | 'lane'; readonly file: string } | null;
  readonly table: Table | null;
}

/** The room that the browser gives this site. */
export interface DeviceStorage {
  /** Asks the browser not to throw the data away when the device runs short of room. False: it does not promise. */
  persist(): Promise<boolean>;
  /** A small text that was kept under this name; null: none, or the browser refuses. */
  recall(name: string): string | null;
  /** Keeps a small text for later visits where the browser lets it; null forgets it. */
  keep(name: string, text: string | null): void;
  /** Bytes in use on this device; null where the browser does not tell. */
  usage(): Promise<number | null>;
}

export interface ScreenPictureOptions {
  /** CSS pixels of the part that starts at the element's own origin. */
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** `@font-face` rules with their fonts as data URLs. */
  readonly fontCss: string;
}

/** A PNG (2×) of an element of the page, for screens that are not the map. Rejects where the browser cannot draw it. */
export type ScreenPicture = (element: HTMLElement, options: ScreenPictureOptions) => Promise<Blob>;
