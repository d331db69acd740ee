/** What this person chose for this device. Not part of any document. */
export interface Preferences {
  /** `auto`: the browser's. */
  readonly language: 'auto' | 'en' | 'fa';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly digits: 'auto' | 'latin' | 'persian';
  readonly calendar: 'auto' | 'gregorian' | 'jalali';
  /** Shortcuts of one key without Ctrl or ⌘ (WCAG 2.1.4 asks that they can be switched off). */
  readonly singleKeys: boolean;
  /** The wheel zooms instead of scrolling. */
  readonly wheelZooms: boolean;
  /** How often signs in the capture field have done their work; from three on their hint is gone. */
  readonly captureUses: 0 | 1 | 2 | 3;
  /** The small picture of the whole map; `auto`: where the screen has room for it. */
  readonly minimap: 'auto' | 'on' | 'off';
  /** The strip on the map that shows where it hurts. */
  readonly heat: boolean;
  /** Hand-offs and channel switches over every map. */
  readonly handOffs: boolean;
  readonly librarySort: 'edited' | 'created' | 'title';
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'auto',
  theme: 'auto',
  digits: 'auto',
  calendar: 'auto',
  singleKeys: true,
  wheelZooms: false,
  captureUses: 0,
  minimap: 'auto',
  heat: false,
  handOffs: false,
  librarySort: 'edited',
};

/** Keeps the preferences; `current` is the same object until something changes. */
export interface PreferencesStore {
  readonly current: () => Preferences;
  readonly set: (patch: Partial<Preferences>) => void;
  /** Also called for changes that were made in another tab. */
  readonly subscribe: (listener: () => void) => () => void;
}
