import type { ReactNode } from 'react';
import { useActionContext } from '../../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { linksOfCard } from '../../../../model/queries.ts';
import type { Card } from '../../../../model/records/card.ts';
import type { Link } from '../../../../model/records/link.ts';
import { LINK_KINDS } from '../../../../model/scales.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { cardName } from '../../cardName.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { DetailText } from '../DetailText.tsx';
import styles from '../Inspector.module.css';
import { Section } from '../Section.tsx';
import { useShowCard } from '../useShowCard.ts';

/** What the card leads to, causes, addresses… and what leads to it. */
export function CardLinks({ card }: { readonly card: Card }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const { open } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const links = linksOfCard(doc, card.id);
  return (
    <Section title={words.section.links}>
      {links.map((link) => (
        <OneLink key={link.id} link={link} card={card} />
      ))}
      {doc.cards.size > 1 && (
        <div>
          <Button variant="quiet" icon="link" onClick={() => open({ name: 'linkTo', cardId: card.id })}>
            {words.link.add}
          </Button>
        </div>
      )}
    </Section>
  );
}

function OneLink({ link, card }: { readonly link: Link; readonly card: Card }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const session = useSession();
  const showCard = useShowCard();
  const leadsAway = link.fromId === card.id;
  const other = useSessionState((state) => state.doc.cards.get(leadsAway ? link.toId : link.fromId));
  if (!other) return null;
  const name = cardName(messages, other);
  return (
    <fieldset className={styles.group} aria-label={name} data-link-id={link.id}>
      <div className={styles.row}>
        <Icon name={leadsAway ? 'chevronRight' : 'chevronLeft'} size={14} />
        <button
          type="button"
          className={styles.linkText}
          dir="auto"
          aria-label={words.link.open(name)}
          onClick={() => showCard(other.id)}
        >
          {name}
        </button>
        <IconButton icon="span" name={words.link.turn(name)} onClick={() => session.edit.turnLink({ id: link.id })} />
        <IconButton
          icon="close"
          name={words.link.remove(name)}
          onClick={() => session.edit.removeLink({ id: link.id })}
        />
      </div>
      <ChoiceField
        label={words.field.kind}
        value={link.kind}
        choices={LINK_KINDS}
        nameOf={(kind) => messages.terms.linkKind[kind]}
        onChange={(kind) => kind && session.edit.setLink({ id: link.id, patch: { kind } })}
      />
      <DetailText
        inline
        label={words.field.label}
        value={link.label}
        onChange={(label) =>
          session.edit.setLink({ id: link.id, patch: { label } }, { mergeKey: `link ${link.id} label` })
        }
        onCommit={session.closeUndoGroup}
      />
    </fieldset>
  );
}
