import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { cellWords } from '../../../actions/names/cellWords.ts';
import { docOf } from '../../../actions/targets.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { stillThere } from '../../../editor/stillThere.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import { DEFAULT_CARD_KIND } from '../../../model/defaultCardKind.ts';
import type { Id } from '../../../model/id.ts';
import { columnsOf, inboxCards, lanesOf } from '../../../model/queries.ts';
import type { Card } from '../../../model/records/card.ts';
import { LANE_KINDS, type LaneKind } from '../../../model/scales.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { cardName } from '../cardName.ts';
import styles from './MoveToDialog.module.css';
import { PlacePicker } from './PlacePicker.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';

interface MoveToDialogProps {
  readonly cardIds: readonly Id[];
  /** The cards come out of the inbox, which goes on with the next note. */
  readonly sorting: boolean;
  readonly onClose: () => void;
}

type Cell = { readonly laneId: Id; readonly stepId: Id };

/** The place of a placed card; for one of the inbox the first lane that its kind belongs in. */
function firstPlace(doc: Doc, card: Card | undefined): Cell | null {
  if (card?.laneId && card.stepId) return { laneId: card.laneId, stepId: card.stepId };
  const kinds: readonly LaneKind[] = LANE_KINDS.filter((kind) => DEFAULT_CARD_KIND[kind] === card?.kind);
  const lanes = lanesOf(doc).filter(({ hidden }) => !hidden);
  const lane = lanes.find(({ kind }) => kinds.includes(kind)) ?? lanes[0];
  const [step] = columnsOf(doc);
  return lane && step ? { laneId: lane.id, stepId: step.id } : null;
}

/** Moves cards to a cell or the inbox without dragging. */
export function MoveToDialog({ cardIds, sorting, onClose }: MoveToDialogProps): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen;
  const session = useSession();
  const context = useActionContext();
  const [cell, setCell] = useState(() => {
    const { doc, focus } = session.store.getState();
    const card = doc.cards.get(cardIds[0] ?? '');
    const place = firstPlace(doc, card);
    return card?.laneId === null && focus && place ? { ...place, stepId: focus.stepId } : place;
  });
  const cards = useSessionState((state) => state.doc.cards);
  const moved = cardIds.flatMap((id) => cards.get(id) ?? []);
  const move = (target: Cell | null): void => {
    onClose();
    const ids = stillThere(session, cardIds, target);
    if (ids.length === 0) return;
    session.edit.moveCards({ ids, target: { cell: target, beforeId: null } });
    session.select(sorting ? { kind: 'none' } : { kind: 'cards', ids });
    const doc = docOf(context);
    const { said } = words;
    const where = target && cellWords(context.i18n.messages, doc, target.laneId, target.stepId);
    if (where === null) context.announce(said.movedToInbox(ids.length));
    else if (sorting) context.announce(messages.capture.sort.moved(ids.length, where, inboxCards(doc).length));
    else context.announce(said.moved(ids.length, where));
    const [first] = ids;
    // After the dialog has given the focus back.
    if (first !== undefined && target !== null && !sorting) queueMicrotask(() => context.surface?.reveal(first));
  };
  const [only] = moved;
  return (
    <Dialog title={words.moveTo.title} onClose={onClose}>
      <p className={styles.what} dir="auto">
        {moved.length === 1 && only ? cardName(messages, only) : messages.inspector.cards(moved.length)}
      </p>
      <PlaceSearch cards={moved} current={cell} onCurrent={setCell} onChoose={move} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          move(cell);
        }}
      >
        <PlacePicker laneId={cell?.laneId ?? null} stepId={cell?.stepId ?? null} onChange={setCell} />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button type="submit" variant="primary">
            {words.moveTo.move}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
