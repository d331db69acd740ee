import { nanoid } from 'nanoid';

/** The name of a row, unique in its document. */
export type Id = string;

/** A fresh id: 12 URL-safe characters (71 bits), enough for documents of 20,000 rows made on any device. */
export const newId = (): Id => nanoid(12);
