import { type MouseEvent, memo, type ReactNode, useMemo } from 'react';
import { keepSame } from '../../../editor/keepSame.ts';
import type { SessionState } from '../../../editor/Session.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { classNames } from '../../../lib/classNames.ts';
import type { Id } from '../../../model/id.ts';
import { linksOfCard, mapDirection } from '../../../model/queries.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { CardTextField } from '../../cardTable/CardTextField.tsx';
import { MoreButton } from '../../cardTable/MoreButton.tsx';
import { Paragraphs } from '../../cardTable/Paragraphs.tsx';
import { useTableControl } from '../../cardTable/TableControl.ts';
import { useStop } from '../../cardTable/useStop.ts';
import { cardName } from '../../map/cardName.ts';
import { personaName } from '../../map/inspector/personaName.ts';
import { cardMarks } from './cardMarks.ts';
import styles from './LaneGrid.module.css';

interface CardItemProps {
  readonly id: Id;
  readonly placeKey: string;
  /** Where not all cards of the cell are in the page: which one this is, from 1, and of how many. */
  readonly place?: number | undefined;
  readonly of?: number | undefined;
}

const partsOfCard = (id: Id) =>
  keepSame(({ doc, editingId, selection, filter, find }: SessionState) => ({
    card: doc.cards.get(id),
    editing: editingId === id,
    selected: selection.kind === 'cards' && selection.ids.includes(id),
    dim: filter.mode === 'dim' && filter.out.has(id),
    found: find?.cardIds.has(id) ?? false,
    linkCount: linksOfCard(doc, id).length,
    side: mapDirection(doc),
    // For their names.
    personas: doc.personas,
  }));

/** One card in a cell of the table. It reads its row by id, so that a keystroke draws this one card anew. */
export const CardItem = memo(function CardItem({ id, placeKey, place, of }: CardItemProps): ReactNode {
  const i18n = useI18n();
  const session = useSession();
  const control = useTableControl();
  // One question for all: every keystroke asks each of a thousand cards.
  const select = useMemo(() => partsOfCard(id), [id]);
  const { card, editing, selected, dim, found, linkCount, side } = useSessionState(select);
  const tabIndex = useStop(placeKey, id);
  if (!card) return null;
  const { messages } = i18n;
  const look = {
    'data-card-id': id,
    'data-card-kind': card.kind,
    'data-evidence': card.evidence ?? undefined,
    'data-dim': dim || undefined,
    'data-found': found || undefined,
    className: styles.card,
    style: {
      '--bar': dim ? 'var(--line-strong)' : card.color === null ? `var(--k-${card.kind})` : `var(--c-${card.color})`,
    } as Record<string, string>,
  };
  const onClick = (event: MouseEvent): void => {
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    const { selection } = session.store.getState();
    const { column } = control.standing.getState();
    control.standOn({ key: placeKey, column }, id, adds);
    if (adds && selection.kind === 'cards' && selection.ids.includes(id))
      session.select({ kind: 'cards', ids: selection.ids.filter((other) => other !== id) });
  };
  const item = { 'data-item': id, 'aria-posinset': place, 'aria-setsize': of };
  if (editing)
    return (
      <li {...item} className={styles.item}>
        <div {...look}>
          <CardTextField card={card} />
        </div>
      </li>
    );
  const { doc } = session.store.getState();
  const personaNames = card.personaIds.map((personaId) => personaName(messages, doc, personaId));
  const marks = cardMarks(card, { personaNames, linkCount }, i18n);
  return (
    <li {...item} className={classNames(styles.item, selected && styles.chosen)}>
      <button
        type="button"
        aria-pressed={selected}
        tabIndex={tabIndex}
        {...look}
        onClick={onClick}
        onDoubleClick={() => control.edit(id)}
      >
        <Icon name={card.kind} size={14} label={`${messages.terms.cardKind[card.kind]}:`} />
        <span className={styles.text}>
          {card.text.trim() === '' ? (
            <span className={styles.blank}>{messages.canvas.noText}</span>
          ) : (
            <Paragraphs text={card.text.trimEnd()} stored={card.direction} side={side} />
          )}
          {marks.length > 0 && (
            <span className={styles.marks}>
              {marks.map(({ icon, text }) => (
                <bdi key={text} className={styles.mark}>
                  {icon && <Icon name={icon} size={12} />}
                  {text}
                </bdi>
              ))}
            </span>
          )}
        </span>
      </button>
      {selected && <MoreButton name={cardName(messages, card)} target={{ kind: 'card', id }} />}
    </li>
  );
});
