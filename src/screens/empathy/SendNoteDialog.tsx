import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { cellWords } from '../../actions/names/cellWords.ts';
import { docOf } from '../../actions/targets.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { stillThere } from '../../editor/stillThere.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { columnsOf, lanesOf } from '../../model/queries.ts';
import type { EmpathySection, LaneKind } from '../../model/scales.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PlacePicker } from '../map/moveTo/PlacePicker.tsx';

/** The lane in which a note of each section is at home. */
const LANE_OF_SECTION: Partial<Record<EmpathySection, LaneKind>> = {
  say: 'quotes',
  hear: 'touchpoints',
  see: 'touchpoints',
  do: 'actions',
  think: 'thoughts',
  feel: 'emotion',
  pain: 'painPoints',
  gain: 'opportunities',
};

function likelyCell(doc: Doc, section: EmpathySection): { readonly laneId: Id; readonly stepId: Id } | null {
  const lanes = lanesOf(doc);
  const lane = lanes.find(({ kind }) => kind === LANE_OF_SECTION[section]) ?? lanes[0];
  const step = columnsOf(doc)[0];
  return lane && step ? { laneId: lane.id, stepId: step.id } : null;
}

/** Asks for a cell of the journey, and sends a note there. */
export function SendNoteDialog({ noteId, onClose }: { readonly noteId: Id; readonly onClose: () => void }): ReactNode {
  const { empathy, common } = useMessages();
  const session = useSession();
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const note = doc.empathyNotes.get(noteId);
  const card = doc.cards.get(note?.cardId ?? '');
  const [cell, setCell] = useState(() =>
    card?.laneId && card.stepId
      ? { laneId: card.laneId, stepId: card.stepId }
      : likelyCell(doc, note?.section ?? 'say'),
  );
  const send = (): void => {
    onClose();
    if (!cell || stillThere(session, [noteId], cell).length === 0) return;
    const cardId = session.edit.sendNoteToCell({ id: noteId, cell });
    // The map is full: that has been said, and undo would take back something else.
    if (!docOf(context).cards.has(cardId)) return;
    const sent = empathy.sent(cellWords(context.i18n.messages, doc, cell.laneId, cell.stepId));
    context.announce(sent);
    context.toast(sent, { undo: true });
  };
  return (
    <Dialog
      title={empathy.sendTitle}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={!cell} onClick={send}>
            {empathy.sendAction}
          </Button>
        </>
      }
    >
      <p dir="auto">{note?.text}</p>
      <PlacePicker
        laneId={cell?.laneId ?? null}
        stepId={cell?.stepId ?? null}
        onChange={(next) => {
          if (next) setCell(next);
        }}
      />
    </Dialog>
  );
}
