import type { Services } from '../../editor/Services.tsx';
import { embeddedFonts, fontFaceCss } from '../../formats/fonts/embeddedFonts.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { fileNameOf } from './fileNameOf.ts';

export interface ScreenPictureWish {
  /** The part of the screen that is drawn: all of it, also what is scrolled out of sight. Buttons are left out. */
  readonly element: HTMLElement;
  /** Title of the file, and its name where the title has nothing that a file name can hold. */
  readonly title: string;
  readonly fallback: string;
}

/**
 * Offers a PNG of a part of the screen. While it is drawn the part carries `data-picturing`: its style sheet then shows
 * what is scrolled at other times.
 */
export async function saveScreenPicture(
  { screenPicture, files }: Pick<Services, 'screenPicture' | 'files'>,
  { element, title, fallback }: ScreenPictureWish,
): Promise<Result<void, 'failed'>> {
  const points = new Set([...(element.textContent ?? '')].map((character) => character.codePointAt(0) ?? 0));
  element.dataset.picturing = '';
  try {
    const fontCss = fontFaceCss(await embeddedFonts(points));
    const size = { width: element.scrollWidth, height: element.scrollHeight };
    const background = getComputedStyle(element).getPropertyValue('--paper');
    const picture = await screenPicture(element, { ...size, background, fontCss });
    files.save(picture, fileNameOf(title, '.png', fallback));
    return ok(undefined);
  } catch {
    return err('failed');
  } finally {
    delete element.dataset.picturing;
  }
}
