import type { Services } from '../../editor/Services.tsx';
import { embeddedFonts, fontFaceCss } from '../../formats/fonts/embeddedFonts.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { fileNameOf } from './fileNameOf.ts';

export interface EmpathyPicture {
  /** The element that holds the empathy map, unscaled. */
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** Title of the file. */
  readonly title: string;
}

/** Offers a PNG of the empathy map that is on the screen. */
export async function saveEmpathyPicture(
  { screenPicture, files }: Pick<Services, 'screenPicture' | 'files'>,
  { element, title, ...size }: EmpathyPicture,
): Promise<Result<void, 'failed'>> {
  const points = new Set([...(element.textContent ?? '')].map((character) => character.codePointAt(0) ?? 0));
  try {
    const fontCss = fontFaceCss(await embeddedFonts(points));
    files.save(await screenPicture(element, { ...size, fontCss }), fileNameOf(title, '.png', 'empathy'));
    return ok(undefined);
  } catch {
    return err('failed');
  }
}
