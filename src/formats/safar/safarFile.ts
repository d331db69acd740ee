import type { Doc } from '../../model/Doc.ts';
import type { Issue } from '../../model/Issue.ts';
import type { Id } from '../../model/id.ts';

/** The value of the member `format` of every file. */
export const SAFAR_FORMAT = 'safar-journey';
export const SAFAR_EXTENSION = '.safar.json';
export const SAFAR_MIME = 'application/json';

/** Bytes of the images of a document, by asset id. */
export type AssetBytes = ReadonlyMap<Id, Uint8Array<ArrayBuffer>>;

/** A file that was read: a sound document, its images, and what had to be done on the way. */
export interface SafarFile {
  readonly doc: Doc;
  readonly assets: AssetBytes;
  readonly issues: readonly Issue[];
}

/** Why a file is not read at all. */
export type SafarRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'notText' }
  | { readonly code: 'notJson' }
  | { readonly code: 'otherFormat' }
  | { readonly code: 'tooDeep'; readonly limit: number }
  | { readonly code: 'tooManyValues'; readonly limit: number }
  | { readonly code: 'newerVersion'; readonly version: number }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'tooManyCards'; readonly count: number; readonly limit: number }
  | { readonly code: 'tooManyRows'; readonly count: number; readonly limit: number };
