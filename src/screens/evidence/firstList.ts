import type { Messages } from '../../i18n/Messages.ts';
import type { Doc } from '../../model/Doc.ts';
import { type EvidenceGroups, evidenceOf, type Ground } from '../../model/evidence/evidenceGroups.ts';
import type { ChosenList } from './Statement.ts';

/** The statements of one part of the map that rest on one ground. `part` is a stage's id, `map` or `notes`. */
export function groundList(
  words: Messages['evidence'],
  part: { readonly id: string; readonly name: string; readonly table: 'cards' | 'empathyNotes' },
  groups: EvidenceGroups,
  ground: Ground,
): ChosenList {
  return {
    key: `${part.id} ${ground}`,
    title: words.list(words.ground[ground], part.name),
    statements: groups.ids[ground].map((id) => ({ table: part.table, id })),
  };
}

/** What is looked at first: the guesses; where there are none, what nobody has said yet. */
export function firstList(doc: Doc, words: Messages['evidence']): ChosenList | null {
  const { whole } = evidenceOf(doc);
  const ground = (['assumed', 'unsaid', 'reported', 'observed', 'proposed'] as const).find(
    (one) => whole.ids[one].length > 0,
  );
  const part = { id: 'map', name: words.wholeMap, table: 'cards' } as const;
  return ground === undefined ? null : groundList(words, part, whole, ground);
}
