import { memo, type ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import type { Id } from '../../../model/id.ts';
import { columnsOf, lanesOf, stagesOf, stepsOfStage } from '../../../model/queries.ts';
import { InboxRow } from './InboxRow.tsx';
import styles from './LaneGrid.module.css';
import { LaneHead } from './LaneHead.tsx';
import { PlaceCell } from './PlaceCell.tsx';
import { StageHead } from './StageHead.tsx';
import { StepHead } from './StepHead.tsx';

/** Stages below one another, in each its steps, in each step a row for every lane. */
export function NarrowRows(): ReactNode {
  const stages = useSessionState((state) => stagesOf(state.doc));
  return (
    <>
      <colgroup>
        <col className={styles.narrowHead} />
        <col />
      </colgroup>
      {stages.map(({ id }) => (
        <StageRows key={id} id={id} />
      ))}
      <tbody>
        <InboxRow colSpan={1} />
      </tbody>
    </>
  );
}

const StageRows = memo(function StageRows({ id }: { readonly id: Id }): ReactNode {
  const steps = useSessionState((state) => stepsOfStage(state.doc, id));
  const collapsed = useSessionState((state) => state.doc.stages.get(id)?.collapsed ?? false);
  return (
    <tbody>
      <tr>
        <StageHead id={id} colSpan={2} />
      </tr>
      {!collapsed && steps.map((step) => <StepRows key={step.id} id={step.id} />)}
    </tbody>
  );
});

const StepRows = memo(function StepRows({ id }: { readonly id: Id }): ReactNode {
  const lanes = useSessionState((state) => lanesOf(state.doc));
  const isFirst = useSessionState((state) => columnsOf(state.doc)[0]?.id === id);
  return (
    <>
      <tr>
        <StepHead id={id} colSpan={2} />
      </tr>
      {lanes.map((lane) => (
        <tr key={lane.id}>
          <LaneHead id={lane.id} stepId={id} isFirst={isFirst} />
          <PlaceCell laneId={lane.id} stepId={id} />
        </tr>
      ))}
    </>
  );
});
