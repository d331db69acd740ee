import type { DeviceStorage } from '../model/ports.ts';

/** The browser's storage manager; every answer is "no" or unknown where there is none. */
export const deviceStorage: DeviceStorage = {
  async persist() {
    try {
      return (await navigator.storage.persisted()) || (await navigator.storage.persist());
    } catch {
      return false;
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
