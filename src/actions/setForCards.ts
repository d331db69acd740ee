import type { RunOptions } from '../editor/boundCommands.ts';
import type { PatchOf } from '../editor/PatchOf.ts';
import type { Messages } from '../i18n/Messages.ts';
import type { Id } from '../model/id.ts';
import type { ActionContext } from './ActionContext.ts';
import { docOf } from './targets.ts';

type CardPatch = PatchOf<'setCards'>;
const FIELDS = ['kind', 'owner', 'status', 'evidence', 'color', 'severity'] as const;
type Named = (typeof FIELDS)[number];

function valueName({ terms }: Messages, field: Named, value: unknown): string {
  const words: Readonly<Record<string, string>> = {
    kind: terms.cardKind,
    owner: {},
    status: terms.status,
    evidence: terms.evidence,
    color: terms.color,
    severity: terms.severityLevel,
  }[field];
  const name = String(value);
  return words[name] ?? name;
}

/** What a patch has done to several cards, in words; null where there is nothing short to say. */
export function patchWords(messages: Messages, count: number, patch: CardPatch): string | null {
  const [field] = FIELDS.filter((name) => Object.hasOwn(patch, name));
  if (field === undefined) return null;
  const name = messages.inspector.field[field];
  const value: unknown = patch[field];
  return value === null || value === ''
    ? messages.capture.bulk.cleared(count, name)
    : messages.capture.bulk.set(count, name, valueName(messages, field, value));
}

/** Sets a field of cards in one undo step and says so. */
export function setForCards(
  context: ActionContext,
  ids: readonly Id[],
  patch: CardPatch,
  options: RunOptions = {},
): void {
  if (ids.length === 0) return;
  context.session.edit.setCards({ ids, patch }, options);
  const words = patchWords(context.i18n.messages, ids.length, patch);
  if (words !== null) context.announce(words);
}

/** Puts a word into a list of every card, or takes it out where all of them have it, in one undo step. */
export function toggleForCards(
  context: ActionContext,
  ids: readonly Id[],
  field: 'tags' | 'personaIds',
  value: string,
): 'added' | 'removed' {
  const { session } = context;
  const cards = ids.flatMap((id) => docOf(context).cards.get(id) ?? []);
  const isEverywhere = cards.every((card) => card[field].includes(value));
  session.group('setCards', () => {
    for (const card of cards) {
      const others = card[field].filter((other) => other !== value);
      if (!isEverywhere && others.length < card[field].length) continue;
      session.edit.setCards({ ids: [card.id], patch: { [field]: isEverywhere ? others : [...others, value] } });
    }
  });
  return isEverywhere ? 'removed' : 'added';
}
