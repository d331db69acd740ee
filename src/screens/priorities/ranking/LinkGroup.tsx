import { type ReactNode, useState } from 'react';
import { matchRank } from '../../../actions/searchActions.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { cardName } from '../../map/cardName.ts';
import styles from './LinksDialog.module.css';

/** The kinds of card that answer, are answered, or measure. */
export type LinkableKind = 'pain' | 'opportunity' | 'metric';

interface LinkGroupProps {
  readonly kind: LinkableKind;
  readonly title: string;
  readonly joined: readonly { readonly linkId: Id; readonly card: Card }[];
  /** The card that is linked with. */
  readonly ownId: Id;
  readonly onLink: (id: Id) => void;
  readonly onCreate: (text: string) => void;
  readonly onUnlink: (linkId: Id) => void;
}

/** More matches than anybody reads. */
const MOST = 6;

/** One kind of links: those that are there, and a field that finds another card or makes a new one. */
export function LinkGroup({ kind, title, joined, ownId, onLink, onCreate, onUnlink }: LinkGroupProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.priorities.links;
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const [query, setQuery] = useState('');
  const taken = new Set([ownId, ...joined.map(({ card }) => card.id)]);
  const found = [...session.store.getState().doc.cards.values()]
    .flatMap((card) => {
      const rank = card.kind === kind && !taken.has(card.id) ? matchRank(cardName(messages, card), query) : null;
      return rank === null ? [] : [{ card, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
  const text = query.trim();
  const done = (deed: () => void): void => {
    deed();
    setQuery('');
  };
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {joined.length === 0 && <p className={styles.none}>{words.none}</p>}
      {joined.length > 0 && (
        <ul className={styles.list}>
          {joined.map(({ linkId, card }) => (
            <li key={linkId} className={styles.linked} data-link-id={linkId}>
              <Icon name={kind} size={14} />
              <span className={styles.name} dir="auto">
                {cardName(messages, card)}
              </span>
              {!readOnly && (
                <IconButton
                  icon="close"
                  name={words.remove(cardName(messages, card))}
                  onClick={() => onUnlink(linkId)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <>
          <input
            type="text"
            className={styles.field}
            dir={query === '' ? undefined : 'auto'}
            aria-label={words.search[kind]}
            placeholder={words.search[kind]}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              const [best] = found;
              if (best && text !== '') done(() => onLink(best.card.id));
              else if (text !== '') done(() => onCreate(text));
            }}
          />
          <div className={styles.choices}>
            {found.map(({ card }) => (
              <Button key={card.id} variant="quiet" icon="link" onClick={() => done(() => onLink(card.id))}>
                <span dir="auto">{cardName(messages, card)}</span>
              </Button>
            ))}
            {text !== '' && (
              <Button variant="quiet" icon="add" onClick={() => done(() => onCreate(text))}>
                {words.createNamed(text)}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
