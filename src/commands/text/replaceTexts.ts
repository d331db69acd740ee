import { defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import { findHits, type Hit, isSameHit } from '../../model/find/findHits.ts';
import { replaceStretches } from '../../model/find/replaceStretches.ts';
import type { Id } from '../../model/id.ts';
import { type Card, cardFields } from '../../model/records/card.ts';
import { empathyNoteFields } from '../../model/records/empathyNote.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';

export interface ReplaceTexts {
  readonly query: string;
  readonly replacement: string;
  /** The one hit to replace; null: all. */
  readonly at: Hit | null;
}

function patchOf(card: Card, hits: readonly Hit[], replacement: string): Partial<Card> {
  const replaced = (text: string, field: Hit['field'], index = 0): string =>
    replaceStretches(
      text,
      hits.filter((hit) => hit.field === field && hit.index === index),
      replacement,
    );
  const tags = card.tags.map((tag, index) => replaced(tag, 'tags', index).trim());
  const patch = {
    text: replaced(card.text, 'text'),
    owner: replaced(card.owner, 'owner'),
    ...(hits.some(({ field }) => field === 'tags') ? { tags: [...new Set(tags)].filter((tag) => tag !== '') } : {}),
  };
  return fitting(cardFields, patch, []);
}

function wantedHits(doc: Doc, { query, at }: ReplaceTexts): readonly Hit[] {
  const hits = findHits(doc, query);
  return at === null ? hits : hits.filter((hit) => isSameHit(hit, at));
}

/**
 * Puts a text in the place of what find finds: the stretch of the stored text that was matched goes, whatever its
 * spelling. A tag that is left empty goes, equal ones become one. Returns the number of places.
 */
export const replaceTexts: Command<ReplaceTexts, number> = {
  name: 'replaceTexts',
  run: (draft, doc, args) => {
    const hits = wantedHits(doc, args);
    const byRow = new Map<Id, Hit[]>();
    for (const hit of hits) {
      const own = byRow.get(hit.id);
      if (own) own.push(hit);
      else byRow.set(hit.id, [hit]);
    }
    for (const [id, own] of byRow) {
      const card = doc.cards.get(id);
      if (card) {
        Object.assign(defined(draft.cards.get(id), 'the card'), patchOf(card, own, args.replacement));
        continue;
      }
      const note = defined(doc.empathyNotes.get(id), 'the note');
      const text = replaceStretches(note.text, own, args.replacement);
      Object.assign(defined(draft.empathyNotes.get(id), 'the note'), fitting(empathyNoteFields, { text }, []));
    }
    return hits.length;
  },
};
