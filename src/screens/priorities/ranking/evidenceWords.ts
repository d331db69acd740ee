import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Card } from '../../../model/records/card.ts';

/** The evidence of a card in words: its kind, and how many people or cases (else: sources) stand behind it. */
export function evidenceWords(
  { messages }: I18n,
  { evidence, sources }: Pick<Card, 'evidence' | 'sources'>,
): { readonly word: string; readonly behind: string } {
  const words = messages.priorities.evidence;
  const n = sources.reduce((sum, source) => sum + (source.n ?? 0), 0);
  return {
    word: evidence === null ? words.none : messages.terms.evidence[evidence],
    behind: n > 0 ? words.n(n) : sources.length > 0 ? words.sources(sources.length) : '',
  };
}
