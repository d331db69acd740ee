import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { cellWords } from '../../../actions/names/cellWords.ts';
import { matchRank } from '../../../actions/searchActions.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { stillThere } from '../../../editor/stillThere.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { LINK_KINDS, type LinkKind } from '../../../model/scales.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Select } from '../../../ui/Select.tsx';
import { cardName } from '../cardName.ts';
import styles from './CommandPalette.module.css';
import { SearchList } from './SearchList.tsx';

interface LinkToDialogProps {
  readonly cardId: Id;
  readonly onClose: () => void;
}

/** More matches than anybody reads. */
const MOST = 60;

/** Chooses the card that another one is linked to. */
export function LinkToDialog({ cardId, onClose }: LinkToDialogProps): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen.linkTo;
  const session = useSession();
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const [kind, setKind] = useState<LinkKind>('relates');
  const search = (query: string): readonly Card[] =>
    [...doc.cards.values()]
      .flatMap((card) => {
        const rank = card.id === cardId ? null : matchRank(cardName(messages, card), query);
        return rank === null ? [] : [{ card, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ card }) => card);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Select
        inline
        label={messages.inspector.field.kind}
        value={kind}
        options={LINK_KINDS.map((value) => ({ value, label: messages.terms.linkKind[value] }))}
        onChange={setKind}
      />
      <SearchList
        label={words.search}
        search={search}
        keyOf={(card) => card.id}
        nothing={words.none}
        onChoose={(card) => {
          onClose();
          if (stillThere(session, [cardId]).length > 0) session.edit.addLink({ fromId: cardId, toId: card.id, kind });
        }}
        render={(card) => (
          <>
            <span className={styles.icon}>
              <Icon name={card.kind} />
            </span>
            <span className={styles.label} dir="auto">
              {cardName(messages, card)}
            </span>
            <span className={styles.group}>
              {card.laneId && card.stepId
                ? cellWords(context.i18n.messages, doc, card.laneId, card.stepId)
                : messages.mapScreen.inbox.title}
            </span>
          </>
        )}
      />
    </Dialog>
  );
}
