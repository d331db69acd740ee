import { memo } from 'react';
import { stageName } from '../../actions/names/stageName.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { ColumnBox } from '../../layout/Layout.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { stepLines } from './headerPlaces.ts';
import styles from './StickyHeaders.module.css';

interface StepHeaderProps {
  readonly box: ColumnBox;
  readonly top: number;
  readonly height: number;
}

export const StepHeader = memo(function StepHeader({ box, top, height }: StepHeaderProps) {
  const session = useSession();
  const messages = useMessages();
  const { canvas, inspector } = messages;
  const direction = useSessionState((state) => state.layout.direction);
  const stored = useSessionState((state) => state.doc.steps.get(box.stepId)?.title ?? '');
  const stage = useSessionState((state) => state.doc.stages.get(box.stageId));
  return (
    <HeaderCell
      kind="step"
      id={box.stepId}
      name={canvas.step(stored || inspector.untitledStep(box.index + 1), stage ? stageName(messages, stage) : '')}
      title={stage?.collapsed ? '' : stored}
      storedTitle={stored}
      direction={direction}
      className={styles.step}
      style={{ top, height, '--lines': stepLines(height) }}
      onRename={(text, options) => session.edit.setStep({ id: box.stepId, patch: { title: text } }, options)}
    />
  );
});
