import { readSafarFile } from '../../formats/safar/readSafarFile.ts';
import type { SafarFile, SafarRefusal } from '../../formats/safar/safarFile.ts';
import type { Result } from '../../lib/result.ts';
import type { OpenedFile } from '../../model/ports.ts';

export type { SafarFile as JourneyFile, SafarRefusal as FileRefusal } from '../../formats/safar/safarFile.ts';

/** What a file holds. Stores nothing. */
export const readJourneyFile = ({ bytes }: OpenedFile): Result<SafarFile, SafarRefusal> => readSafarFile(bytes);
