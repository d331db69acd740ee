import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { NoteBox } from '../../layout/empathy/EmpathyLayout.ts';
import { MarksView } from '../cards/MarksView.tsx';
import { toneVar } from '../cards/toneVar.ts';
import styles from './Empathy.module.css';
import { useEmpathyControl } from './EmpathyControl.ts';
import { stopKey } from './empathyWalk.ts';
import { NoteEditor } from './NoteEditor.tsx';

export type NoteFlowNode = Node<{ readonly box: NoteBox }, 'note'>;

/** A note of the empathy map. */
export const NoteNode = memo(function NoteNode({ data: { box } }: NodeProps<NoteFlowNode>) {
  const { messages } = useI18n();
  const session = useSession();
  const control = useEmpathyControl();
  const { id, note, section } = box;
  const editing = useSessionState((state) => state.editingId === id);
  const selected = useSessionState(({ selection }) => selection.kind === 'note' && selection.id === id);
  const stop = { kind: 'note', id, section } as const;
  const ground = <span className={styles.bar} data-side={box.barSide} style={{ background: toneVar(box.barTone) }} />;
  const shared = { className: styles.note, 'data-note-id': id, 'data-border': box.border, 'data-selected': selected };
  if (editing)
    return (
      <div {...shared} style={{ width: box.width, minHeight: box.height }}>
        {ground}
        <NoteEditor box={box} />
      </div>
    );
  const words = [
    note.text === '' ? messages.empathy.emptyNote : note.text,
    note.evidence === null ? '' : messages.terms.evidence[note.evidence],
    note.sources.length === 0 ? '' : messages.canvas.sources(note.sources.length),
    note.cardId === null ? '' : messages.terms.onMap,
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a note is dragged, and its text is laid out line by line.
    <div
      role="button"
      {...shared}
      aria-pressed={selected}
      aria-label={messages.empathy.note(messages.terms.empathySection[section], words.filter(Boolean).join(', '))}
      data-stop={stopKey(stop)}
      tabIndex={control.stop === stopKey(stop) ? 0 : -1}
      style={{ width: box.width, height: box.height }}
      onFocus={() => {
        control.stand(stop);
        session.select({ kind: 'note', id });
      }}
      onDoubleClick={() => control.edit(id)}
    >
      {ground}
      <MarksView marks={box.marks} />
    </div>
  );
});
