import type { ScreenPoint } from '../editor/MenuTarget.ts';
import type { Pasted } from '../model/ports.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import type { Copied } from './copyOf.ts';
import { copyCode, loadCopyCode } from './lazyCopy.ts';
import { loadPaste, loadPasteFiles } from './lazyPaste.ts';
import { docOf, mayEdit, selectedOne, targetCards, targetCell } from './targets.ts';

/** Says what was copied. */
export function sayCopied({ announce, i18n }: ActionContext, { sort, count }: Copied): void {
  const { said } = i18n.messages.paste;
  announce(sort === 'lane' ? said.copiedLane : said.copied(count));
}

/** Deletes the cards that were copied: the second half of cutting. What is selected may be something else by now. */
export function removeCut(context: ActionContext, { cardIds }: Copied): void {
  const { cards } = docOf(context);
  const ids = cardIds.filter((id) => cards.has(id));
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

async function copyByMenu(context: ActionContext, then?: typeof removeCut): Promise<void> {
  const { copyOf } = copyCode() ?? (await loadCopyCode());
  const copied = copyOf(context);
  if (!copied) return;
  const written = await context.services.clipboard.write(copied);
  if (!written.ok) return context.toast(context.i18n.messages.paste.fault.copyRefused);
  sayCopied(context, copied);
  then?.(context, copied);
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
  run: (context) => void copyByMenu(context, removeCut),
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
