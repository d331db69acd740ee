import type { ScreenPoint } from '../editor/MenuTarget.ts';
import { type CopySort, type CopyText, writeCopy } from '../formats/clipboard/writeCopy.ts';
import { partOfCards, partOfLane } from '../model/partOf.ts';
import type { Pasted } from '../model/ports.ts';
import type { Lane } from '../model/records/lane.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { loadPaste, loadPasteFiles } from './lazyPaste.ts';
import { laneName } from './names/laneName.ts';
import { docOf, mayEdit, selectedOne, stepName, targetCards, targetCell } from './targets.ts';

interface Copied extends CopyText {
  readonly sort: CopySort;
  readonly count: number;
}

/** What copying would put on the clipboard now: the selected cards, or the selected lane. Null: nothing is selected. */
export function copyOf(context: ActionContext): Copied | null {
  const { messages } = context.i18n;
  const doc = docOf(context);
  const words = {
    lane: (lane: Pick<Lane, 'title' | 'kind'>) => laneName(messages, lane),
    step: ({ id }: { readonly id: string }) => stepName(messages.inspector.untitledStep, doc, id),
  };
  const cards = targetCards(context);
  const laneId = selectedOne(context, 'lane');
  if (cards.length > 0)
    return { ...writeCopy(partOfCards(doc, cards), 'cards', words), sort: 'cards', count: cards.length };
  if (laneId === null) return null;
  const part = partOfLane(doc, laneId);
  return { ...writeCopy(part, 'lane', words), sort: 'lane', count: part.cards.size };
}

/** Says what was copied. */
export function sayCopied({ announce, i18n }: ActionContext, { sort, count }: Copied): void {
  const { said } = i18n.messages.paste;
  announce(sort === 'lane' ? said.copiedLane : said.copied(count));
}

/** Deletes what was copied: the second half of cutting. */
export function removeCut(context: ActionContext): void {
  const ids = targetCards(context).map(({ id }) => id);
  if (ids.length === 0) return;
  context.session.edit.removeCards({ ids });
  context.toast(context.i18n.messages.paste.said.cut(ids.length), { undo: true });
}

/** Pastes at the place of the keyboard, or where the pointer dropped it. */
export function pasteAt(context: ActionContext, pasted: Pasted, cell = targetCell(context)): void {
  const fail = (): void => context.toast(context.i18n.messages.paste.fault.unreadable);
  loadPaste()
    .then(({ pasteInto }) => pasteInto(context, pasted, cell))
    .catch(fail);
}

/** Takes files that were dropped at a point of the window: to the cell there, else to the inbox. */
export function dropOn(context: ActionContext, files: readonly File[], at: ScreenPoint): void {
  if (!mayEdit(context)) return;
  const cell = context.view?.dropAt(at.x, at.y)?.cell ?? null;
  loadPasteFiles()
    .then(({ pasteFiles }) => pasteFiles(context, files, cell))
    .catch(() => context.toast(context.i18n.messages.paste.fault.unreadable));
}

const canCopy = (context: ActionContext): boolean =>
  context.surface !== null && (targetCards(context).length > 0 || selectedOne(context, 'lane') !== null);

async function copyByMenu(context: ActionContext, then?: () => void): Promise<void> {
  const copied = copyOf(context);
  if (!copied) return;
  const written = await context.services.clipboard.write(copied);
  if (!written.ok) return context.toast(context.i18n.messages.paste.fault.copyRefused);
  sayCopied(context, copied);
  then?.();
}

export const copy: Action = {
  id: 'edit.copy',
  group: 'edit',
  label: (m) => m.actions.copy,
  icon: 'copy',
  keys: [{ key: 'c', mod: true }],
  keysAreNative: true,
  when: canCopy,
  run: (context) => void copyByMenu(context),
};

export const cut: Action = {
  id: 'edit.cut',
  group: 'edit',
  label: (m) => m.actions.cut,
  icon: 'cut',
  keys: [{ key: 'x', mod: true }],
  keysAreNative: true,
  when: (context) => mayEdit(context) && canCopy(context) && targetCards(context).length > 0,
  run: (context) => void copyByMenu(context, () => removeCut(context)),
};

export const paste: Action = {
  id: 'edit.paste',
  group: 'edit',
  label: (m) => m.actions.paste,
  icon: 'paste',
  keys: [{ key: 'v', mod: true }],
  keysAreNative: true,
  when: (context) => mayEdit(context) && context.surface !== null,
  run: (context) => {
    const cell = targetCell(context);
    void context.services.clipboard.read().then((read) => {
      if (read.ok) pasteAt(context, read.value, cell);
      else context.toast(context.i18n.messages.paste.fault.pasteRefused);
    });
  },
};
