import { createContext, useContext, useSyncExternalStore } from 'react';
import { assert } from '../lib/assert.ts';
import type { Preferences, PreferencesStore } from '../model/preferences.ts';

const Context = createContext<PreferencesStore | null>(null);
export const PreferencesProvider = Context.Provider;

/** Where preferences are changed. */
export function usePreferencesStore(): PreferencesStore {
  const store = useContext(Context);
  assert(store, 'components that follow preferences stand inside PreferencesProvider');
  return store;
}

/** What the user chose in Settings: `singleKeys`, `wheelZooms`… */
export function usePreferences(): Preferences {
  const store = usePreferencesStore();
  return useSyncExternalStore(store.subscribe, store.current);
}
