import { createEmitter } from '../lib/emitter.ts';
import { DEFAULT_PREFERENCES, type Preferences, type PreferencesStore } from '../model/preferences.ts';

const KEY = 'safar.preferences';

/** What each choice may be. (By hand: this is read before anything else is, and a schema library would come along.) */
const ALLOWED: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  language: ['auto', 'en', 'fa'],
  theme: ['auto', 'light', 'dark'],
  digits: ['auto', 'latin', 'persian'],
  calendar: ['auto', 'gregorian', 'jalali'],
  singleKeys: [true, false],
  wheelZooms: [true, false],
  captureUses: [0, 1, 2, 3],
  minimap: ['auto', 'on', 'off'],
  heat: [true, false],
  handOffs: [true, false],
  librarySort: ['edited', 'created', 'title'],
};

/** Each field alone falls back to its default, so that one broken or newer value does not take the others along. */
export function parsePreferences(text: string | null): Preferences {
  try {
    const stored: unknown = text === null ? null : JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return DEFAULT_PREFERENCES;
    const valid = Object.entries(stored).filter(
      ([key, value]) =>
        Object.hasOwn(ALLOWED, key) && (ALLOWED[key as keyof Preferences] as readonly unknown[]).includes(value),
    );
    return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid) };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/**
 * The preferences in localStorage: read synchronously, so that the first paint has the right language and theme.
 * Where localStorage is refused they last as long as the tab.
 */
export function createPreferencesStore(): PreferencesStore {
  const changed = createEmitter<void>();
  let current = read();
  window.addEventListener('storage', (event) => {
    if (event.key !== KEY && event.key !== null) return;
    current = parsePreferences(event.newValue);
    changed.emit();
  });
  return {
    current: () => current,
    set(patch) {
      current = { ...current, ...patch };
      try {
        localStorage.setItem(KEY, JSON.stringify(current));
      } catch {
        // Refused or full: kept in this tab only.
      }
      changed.emit();
    },
    subscribe: (listener) => changed.on(listener),
  };
}

function read(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(KEY));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
