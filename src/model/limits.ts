/** Sizes beyond which a clear message is given instead of trying (docs/SPEC.md, "Limits"). */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  /** Cards of one journey. */
  cards: 20_000,
  /** UTF-16 code units of one text. */
  textLength: 10_000,
  /** Rows of one journey, all tables together. */
  rows: 100_000,
  /** JSON values of one file: far more than the largest journey has. */
  values: 2_000_000,
  /** Members of one row of a file that this version does not know. */
  unknownMembers: 1000,
  /** Items of one list in a row (tags, sources, …). */
  listLength: 1000,
  /** Bytes of one image. */
  imageBytes: 20 * 1024 * 1024,
  /** Levels of nesting that a file may have. */
  nesting: 64,
} as const;
