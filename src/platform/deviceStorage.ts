import type { DeviceStorage } from '../model/ports.ts';

const PREFIX = 'safar.';

/** The browser's storage manager and what is small enough for localStorage; every answer is "no" or unknown where there is none. */
export const deviceStorage: DeviceStorage = {
  async persist() {
    try {
      return (await navigator.storage.persisted()) || (await navigator.storage.persist());
    } catch {
      return false;
    }
  },
  recall(name) {
    try {
      return localStorage.getItem(PREFIX + name);
    } catch {
      return null;
    }
  },
  keep(name, text) {
    try {
      if (text === null) localStorage.removeItem(PREFIX + name);
      else localStorage.setItem(PREFIX + name, text);
    } catch {
      // Refused or full: what is kept here is a convenience.
    }
  },
  async usage() {
    try {
      return (await navigator.storage.estimate()).usage ?? null;
    } catch {
      return null;
    }
  },
};
