import type { JourneyHeader, OpenedFile } from '../../model/ports.ts';

/** What is open over the library. */
export type LibraryDialog =
  | { readonly name: 'new' | 'settings' }
  | { readonly name: 'import'; readonly file: OpenedFile | null }
  | { readonly name: 'rename' | 'purge' | 'export'; readonly header: JourneyHeader };
