import { useEffect, useRef } from 'react';
import type { ActionContext } from './ActionContext.ts';
import { copy, cut, paste, pasteAt, removeCut, sayCopied } from './clipboardActions.ts';
import { isTyping } from './keysAreFree.ts';
import { copyCode } from './lazyCopy.ts';

const DIALOGS = 'dialog, [role="dialog"], [role="menu"], [role="listbox"]';

/** Whether the event is about the map: no text is being edited or selected, and no dialog is open. */
function isFree(event: ClipboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || isTyping(target) || document.querySelector('dialog[open]')) return false;
  if (target instanceof Element && target.closest(DIALOGS)) return false;
  return event.type === 'paste' || (window.getSelection()?.isCollapsed ?? true);
}

/** Copies, cuts and pastes by the browser's own keys and menus, which need no permission. */
export function useClipboardKeys(context: ActionContext): void {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const now = latest.current;
      const action = event.type === 'cut' ? cut : copy;
      if (!isFree(event) || !event.clipboardData || !action.when(now)) return;
      const code = copyCode();
      // So soon after the start the event cannot be answered in time: as by the menu then.
      if (!code) {
        action.run(now);
        return;
      }
      const copied = code.copyOf(now);
      if (!copied) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied.text);
      event.clipboardData.setData('text/html', copied.html);
      if (event.type === 'cut') removeCut(now, copied);
      else sayCopied(now, copied);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const now = latest.current;
      const data = event.clipboardData;
      if (!data || !isFree(event) || !paste.when(now)) return;
      event.preventDefault();
      const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
      pasteAt(now, { text, html, files: [...data.files] });
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}
