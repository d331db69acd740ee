import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { SectionBox } from '../../layout/empathy/EmpathyLayout.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { MarksView } from '../cards/MarksView.tsx';
import styles from './Empathy.module.css';
import { useEmpathyControl } from './EmpathyControl.ts';
import { stopKey } from './empathyWalk.ts';

export type SectionFlowNode = Node<{ readonly box: SectionBox }, 'section'>;

/** A section of the empathy map: its title, a question that helps, and the button that adds a note. */
export const SectionNode = memo(function SectionNode({ data: { box } }: NodeProps<SectionFlowNode>) {
  const { messages, direction } = useI18n();
  const control = useEmpathyControl();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const { section, marks, notes } = box;
  const name = messages.terms.empathySection[section];
  const stop = { kind: 'add', section } as const;
  return (
    <section
      className={styles.section}
      aria-label={name}
      data-empathy-section={section}
      data-drop={control.dropSection === section || undefined}
      style={{ width: box.width, height: box.height }}
    >
      <MarksView marks={marks} />
      {notes.length === 0 && (
        <p className={styles.helper} dir={direction} style={{ top: box.titleHeight }}>
          {messages.empathy.helper[section]}
        </p>
      )}
      {!readOnly && (
        <button
          type="button"
          className={`${styles.add} nodrag nopan`}
          data-stop={stopKey(stop)}
          tabIndex={control.stop === stopKey(stop) ? 0 : -1}
          aria-label={messages.empathy.addNote(name)}
          title={messages.empathy.addNote(name)}
          onFocus={() => control.stand(stop)}
          onClick={() => control.addNote(section)}
        >
          <CanvasIcon name="add" size={16} />
        </button>
      )}
    </section>
  );
});
