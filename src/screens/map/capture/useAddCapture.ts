import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { cellWords } from '../../../actions/names/cellWords.ts';
import { docOf } from '../../../actions/targets.ts';
import { showCell } from '../../../actions/unfold.ts';
import { useSession } from '../../../editor/SessionContext.tsx';
import type { Capture } from '../../../model/capture/parseCapture.ts';
import type { Preferences } from '../../../model/preferences.ts';

const ONE_MORE = { 0: 1, 1: 2, 2: 3, 3: 3 } as const satisfies Record<Preferences['captureUses'], number>;

/** Adds what was captured, as one undo step, and says where it landed. False: there was nothing to add. */
export function useAddCapture(): (capture: Capture) => boolean {
  const session = useSession();
  const context = useActionContext();
  return ({ text, kind, cell, owner, severity, score, tokens }) => {
    // A point of the emotion curve says something without a word; other cards do not.
    if (text === '' && score === null) {
      if (tokens.length > 0) context.toast(context.i18n.messages.capture.noText);
      return false;
    }
    session.closeUndoGroup();
    const fields = {
      ...(owner === null ? {} : { owner }),
      ...(severity === null ? {} : { severity }),
      ...(score === null ? {} : { score }),
    };
    const id = session.group('addCard', () => {
      // What was just written is to be seen, also where its lane or stage was folded.
      if (cell) showCell(session, cell);
      return session.edit.addCard({ cell, text, kind, fields });
    });
    const { announce, preferences, i18n } = context;
    const { mapScreen, capture, terms } = i18n.messages;
    // It is gone again where the limits of a map refuse it.
    if (!docOf(context).cards.has(id)) return false;
    const wasUsed = tokens.some(({ miss }) => miss === null);
    if (wasUsed) preferences.set({ captureUses: ONE_MORE[preferences.current().captureUses] });
    const where = cell && cellWords(context.i18n.messages, docOf(context), cell.laneId, cell.stepId);
    if (where === null) announce(mapScreen.said.intoInbox);
    else announce(wasUsed ? capture.added(terms.cardKind[kind], where) : mapScreen.said.added(where));
    return true;
  };
}
