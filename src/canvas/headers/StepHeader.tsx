import { memo } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { ColumnBox } from '../../layout/Layout.ts';
import { stageName } from '../cards/cardName.ts';
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
  const i18n = useI18n();
  const { canvas, terms } = i18n.messages;
  const direction = useSessionState((state) => state.layout.direction);
  const stored = useSessionState((state) => state.doc.steps.get(box.stepId)?.title ?? '');
  const stage = useSessionState((state) => state.doc.stages.get(box.stageId));
  return (
    <HeaderCell
      kind="step"
      id={box.stepId}
      name={canvas.step(stored || terms.untitled, stage ? stageName(stage, i18n) : '')}
      title={stage?.collapsed ? '' : stored}
      storedTitle={stored}
      direction={direction}
      className={styles.step}
      style={{ top, height, '--lines': stepLines(height) }}
      onRename={(text, options) => session.edit.setStep({ id: box.stepId, patch: { title: text } }, options)}
    />
  );
});
