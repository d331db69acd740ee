import type { I18n } from '../../i18n/I18nContext.tsx';
import { quadrantOf } from '../../model/matrix/quadrant.ts';

/** A place of the matrix in words: "Impact 4, effort 0.5 person-months, quick wins". */
export const notchWords = (
  { impact, effort }: { readonly impact: number; readonly effort: number },
  { messages, formats }: I18n,
): string =>
  messages.matrix.place(
    formats.number(impact),
    formats.number(effort),
    messages.matrix.quadrant[quadrantOf(impact, effort)],
  );
