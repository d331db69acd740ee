/** The database of the app in IndexedDB. */
export const DATABASE_NAME = 'safar';
/** Raised only for new stores and indexes; what rows hold migrates on load. Old `version()` blocks stay. */
export const DATABASE_VERSION = 1;
/** The version as IndexedDB counts it: Dexie leaves room for its own. */
export const NATIVE_VERSION = DATABASE_VERSION * 10;
