import type { en } from './locales/en.ts';

/** Every message of the interface: plain strings, or functions that take what varies. */
export type Messages = ReturnType<typeof en>;
