import { type ReactNode, useState } from 'react';
import type { CardListField } from '../../../actions/ActionContext.ts';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { matchRank } from '../../../actions/searchActions.ts';
import { setForCards, toggleForCards } from '../../../actions/setForCards.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { stillThere } from '../../../editor/stillThere.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { personasOf } from '../../../model/queries.ts';
import { wordsInUse } from '../../../model/wordsInUse.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { personaName } from '../inspector/personaName.ts';
import styles from '../palette/CommandPalette.module.css';
import { SearchList } from '../palette/SearchList.tsx';

interface SetFieldDialogProps {
  readonly field: CardListField;
  readonly cardIds: readonly Id[];
  readonly onClose: () => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many of the cards have it. */
  readonly count: number;
}

/** Sets the owner of cards, or puts a tag or a persona on them; one that all of them have is taken away. */
export function SetFieldDialog({ field, cardIds, onClose }: SetFieldDialogProps): ReactNode {
  const messages = useMessages();
  const { capture, inspector, actions } = messages;
  const context = useActionContext();
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  // What is asked about stays the same while the dialog is open.
  const [cards] = useState(() => cardIds.flatMap((id) => doc.cards.get(id) ?? []));
  const { owners, tags } = wordsInUse(doc.cards);
  const choice = (value: string, label = value): Choice => ({
    value,
    label,
    count: cards.filter((card) => (field === 'owner' ? card.owner === value : card[field].includes(value))).length,
  });
  const known: readonly Choice[] =
    field === 'personaIds'
      ? personasOf(doc).map(({ id }) => choice(id, personaName(messages, doc, id)))
      : field === 'owner'
        ? [...owners.map((owner) => choice(owner)), choice('', inspector.none)]
        : tags.map((tag) => choice(tag));
  const search = (query: string): readonly Choice[] => {
    const found = known
      .map((one) => ({ one, rank: matchRank(one.label, query) }))
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ one }) => one);
    const typed = query.trim().slice(0, 200);
    const isNew = field !== 'personaIds' && typed !== '' && !known.some(({ value }) => value === typed);
    return isNew ? [...found, choice(typed)] : found;
  };
  const choose = ({ value, label }: Choice): void => {
    onClose();
    const ids = stillThere(session, cardIds);
    if (ids.length === 0) return;
    if (field === 'owner') {
      setForCards(context, ids, { owner: value });
      return;
    }
    const done = toggleForCards(context, ids, field, value);
    const words = capture.bulk;
    const said = {
      tags: { added: words.tagged, removed: words.untagged },
      personaIds: { added: words.withPersona, removed: words.withoutPersona },
    }[field][done];
    context.announce(said(ids.length, label));
  };
  const title = { owner: actions.setOwner, tags: actions.setTags, personaIds: actions.setPersonas }[field];
  return (
    <Dialog title={`${title.replace('…', '')} · ${inspector.cards(cards.length)}`} onClose={onClose}>
      <SearchList
        label={{ owner: inspector.field.owner, tags: inspector.field.tags, personaIds: inspector.field.persona }[field]}
        search={search}
        keyOf={({ value }) => value}
        nothing={field === 'tags' ? inspector.hint.tags : inspector.none}
        onChoose={choose}
        render={({ label, count }) => (
          <>
            <span className={styles.icon}>{count === cards.length && <Icon name="check" />}</span>
            <bdi className={styles.label}>{label}</bdi>
            {count > 0 && <span className={styles.group}>{capture.bulk.someOf(count, cards.length)}</span>}
          </>
        )}
      />
    </Dialog>
  );
}
