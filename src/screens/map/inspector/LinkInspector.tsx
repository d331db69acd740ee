import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { LINK_KINDS } from '../../../model/scales.ts';
import { Button } from '../../../ui/Button.tsx';
import { cardName } from '../cardName.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Inspector.module.css';
import { TypedField } from './TypedField.tsx';
import { useShowCard } from './useShowCard.ts';

/** A link: what it says, and the cards at its ends. */
export function LinkInspector({ id }: { readonly id: Id }): ReactNode {
  const messages = useMessages();
  const { field, link: words } = messages.inspector;
  const session = useSession();
  const showCard = useShowCard();
  const doc = useSessionState((state) => state.doc);
  const link = doc.links.get(id);
  if (!link) return null;
  const ends = [
    [field.from, doc.cards.get(link.fromId)],
    [field.to, doc.cards.get(link.toId)],
  ] as const;
  return (
    <>
      <ChoiceField
        label={field.kind}
        value={link.kind}
        choices={LINK_KINDS}
        nameOf={(kind) => messages.terms.linkKind[kind]}
        onChange={(kind) => kind && session.edit.setLink({ id, patch: { kind } })}
      />
      <TypedField
        label={field.label}
        value={link.label}
        mergeKey={`link ${id} label`}
        onChange={(label, options) => session.edit.setLink({ id, patch: { label } }, options)}
      />
      {ends.map(
        ([end, card]) =>
          card && (
            <div key={end} className={styles.row}>
              <span className={styles.hint}>{end}:&nbsp;</span>
              <button
                type="button"
                dir="auto"
                className={styles.linkText}
                aria-label={words.open(cardName(messages, card))}
                onClick={() => showCard(card.id)}
              >
                {cardName(messages, card)}
              </button>
            </div>
          ),
      )}
      <div className={styles.chips}>
        <Button icon="span" onClick={() => session.edit.turnLink({ id })}>
          {words.swap}
        </Button>
        <Button
          variant="quiet"
          icon="delete"
          onClick={() => {
            session.edit.removeLink({ id });
            session.select({ kind: 'none' });
          }}
        >
          {words.delete}
        </Button>
      </div>
    </>
  );
}
