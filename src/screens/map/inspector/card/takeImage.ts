import { type ImageFault as KeepFault, keepImage } from '../../../../actions/imports/keepImage.ts';
import { readFile } from '../../../../actions/imports/readFile.ts';
import type { Services } from '../../../../editor/Services.tsx';
import { err, type Result } from '../../../../lib/result.ts';
import { LIMITS } from '../../../../model/limits.ts';
import type { NewRow } from '../../../../model/newRow.ts';

export type ImageFault = KeepFault | 'tooLarge';

/** Keeps the bytes of an image that was chosen; returns its row for the document. */
export async function takeImage({ library }: Services, file: File): Promise<Result<NewRow<'assets'>, ImageFault>> {
  const opened = await readFile(file, LIMITS.imageBytes);
  return opened.ok ? keepImage(library, opened.value) : err(opened.error);
}
