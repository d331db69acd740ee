import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { FilterGroup } from '../../../model/find/CardFilter.ts';

/** A value of a group as the user reads it: the word of a scale, the name of a persona, or what was written. */
export function valueName({ messages }: I18n, doc: Doc, group: FilterGroup, value: string): string {
  const { find, terms } = messages;
  if (value === '') return find.filter.without[group];
  const words: Readonly<Record<string, string>> =
    group === 'kind'
      ? terms.cardKind
      : group === 'evidence'
        ? terms.evidence
        : group === 'status'
          ? terms.status
          : group === 'channel'
            ? terms.channel
            : {};
  if (group === 'persona') return doc.personas.get(value)?.name || terms.untitled;
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}
