import type { KeyboardEvent } from 'react';
import { isComposing } from '../../actions/keysAreFree.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useTyped } from '../../editor/useTyped.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { NoteBox } from '../../layout/empathy/EmpathyLayout.ts';
import { FONTS } from '../../layout/fonts.ts';
import { hasArabicScript, paragraphDirection } from '../../lib/direction.ts';
import { mapDirection } from '../../model/queries.ts';
import { useWrittenField } from '../edits/useWrittenField.ts';
import styles from './Empathy.module.css';
import { useEmpathyControl } from './EmpathyControl.ts';

/** The text of a note, written in its place. Every keystroke is saved; typing in one go is one undo step. */
export function NoteEditor({ box }: { readonly box: NoteBox }) {
  const session = useSession();
  const control = useEmpathyControl();
  const { empathy } = useMessages();
  const { id, section } = box;
  const [text, type] = useTyped(
    useSessionState((state) => state.doc.empathyNotes.get(id)?.text ?? ''),
    (text) => session.edit.setNote({ id, patch: { text } }, { mergeKey: `note ${id}` }),
  );
  const side = useSessionState((state) => mapDirection(state.doc));
  const lineHeight = FONTS.card.lineHeight[hasArabicScript(text) || side === 'rtl' ? 'tall' : 'normal'];
  const field = useWrittenField(text, lineHeight);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      control.leave(id, true);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      control.leave(id, false);
      control.addNote(section, id);
    } else if (event.key === 'Tab') control.leave(id, true);
  };
  return (
    <textarea
      ref={field}
      className={`${styles.editor} nodrag nopan nowheel`}
      dir={text === '' ? side : paragraphDirection(text, box.note.direction, side)}
      aria-label={empathy.noteText}
      value={text}
      rows={1}
      style={{ lineHeight: `${lineHeight}px`, minHeight: box.height }}
      onChange={(event) => type(event.target.value)}
      onBlur={() => control.leave(id, false)}
      onKeyDown={onKeyDown}
    />
  );
}
