import { type ImageFault as KeepFault, keepImage } from '../../../../actions/imports/keepImage.ts';
import type { Services } from '../../../../editor/Services.tsx';
import { err, type Result } from '../../../../lib/result.ts';
import { LIMITS } from '../../../../model/limits.ts';
import type { NewRow } from '../../../../model/newRow.ts';

export type ImageFault = KeepFault | 'tooLarge';

const ACCEPT = 'image/png,image/jpeg,image/webp,image/gif';

/** Lets the user choose an image and keeps its bytes; returns its row for the document. Null: none was chosen. */
export async function chooseImage({ files, library }: Services): Promise<Result<NewRow<'assets'>, ImageFault> | null> {
  const opened = await files.open(ACCEPT, LIMITS.imageBytes);
  if (opened === null) return null;
  return opened.ok ? keepImage(library, opened.value) : err(opened.error);
}
