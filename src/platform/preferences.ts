import * as v from 'valibot';
import { createEmitter } from '../lib/emitter.ts';
import { DEFAULT_PREFERENCES, type Preferences, type PreferencesStore } from '../model/preferences.ts';

const KEY = 'safar.preferences';

// Each field alone falls back to its default, so that one broken or newer value does not take the others along.
const schema = v.object({
  language: v.fallback(v.picklist(['auto', 'en', 'fa']), DEFAULT_PREFERENCES.language),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), DEFAULT_PREFERENCES.theme),
  digits: v.fallback(v.picklist(['auto', 'latin', 'persian']), DEFAULT_PREFERENCES.digits),
  calendar: v.fallback(v.picklist(['auto', 'gregorian', 'jalali']), DEFAULT_PREFERENCES.calendar),
  singleKeys: v.fallback(v.boolean(), DEFAULT_PREFERENCES.singleKeys),
  wheelZooms: v.fallback(v.boolean(), DEFAULT_PREFERENCES.wheelZooms),
  librarySort: v.fallback(v.picklist(['edited', 'created', 'title']), DEFAULT_PREFERENCES.librarySort),
});

function parse(text: string | null): Preferences {
  if (text === null) return DEFAULT_PREFERENCES;
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : DEFAULT_PREFERENCES;
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
    current = parse(event.key === null ? null : event.newValue);
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
    return parse(localStorage.getItem(KEY));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
