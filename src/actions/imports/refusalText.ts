import type { Formats } from '../../i18n/Formats.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { LIMITS } from '../../model/limits.ts';
import { TABLE_LIMITS } from '../../model/Table.ts';
import type { FileRefusal } from './readJourneyFile.ts';

/** Why a file is not taken, in the user's words. */
export function refusalText(
  refusal: FileRefusal | { readonly code: 'unreadable' | 'empty' | 'notText' | 'tooLarge' | 'tooWide' },
  { refusal: words }: Messages['transfer'],
  formats: Formats,
): string {
  switch (refusal.code) {
    case 'tooLarge':
      return words.tooLarge(formats.bytes(LIMITS.fileBytes));
    case 'tooManyCards':
      return words.tooManyCards(formats.number(refusal.count), formats.number(refusal.limit));
    case 'tooManyValues':
      return words.tooManyValues(formats.number(refusal.limit));
    case 'tooManyRows':
      return words.tooManyRows(formats.number(refusal.count), formats.number(refusal.limit));
    case 'tooWide':
      return words.tooWide(formats.number(TABLE_LIMITS.columns));
    default:
      return words[refusal.code];
  }
}
