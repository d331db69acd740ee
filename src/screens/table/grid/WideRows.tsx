import { memo, type ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { lanesOf, stagesOf } from '../../../model/queries.ts';
import { shownColumns } from '../../cardTable/folding.ts';
import { InboxRow } from './InboxRow.tsx';
import styles from './LaneGrid.module.css';
import { LaneHead } from './LaneHead.tsx';
import { PlaceCell } from './PlaceCell.tsx';
import { StageHead } from './StageHead.tsx';
import { StepHead } from './StepHead.tsx';

/** Lanes below one another, steps side by side under their stages. */
export function WideRows(): ReactNode {
  const { table } = useMessages();
  const stages = useSessionState((state) => stagesOf(state.doc));
  const columns = useSessionState((state) => shownColumns(state.doc));
  const lanes = useSessionState((state) => lanesOf(state.doc));
  const isCollapsed = (stageId: Id): boolean => stages.some(({ id, collapsed }) => collapsed && id === stageId);
  return (
    <>
      <colgroup>
        <col className={styles.laneColumn} />
        {columns.map(({ id, stageId }) => (
          <col key={id} className={isCollapsed(stageId) ? styles.foldedColumn : styles.stepColumn} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td rowSpan={2} className={styles.corner} aria-label={table.corner} />
          {stages.map(({ id, collapsed }) => (
            <StageHead
              key={id}
              id={id}
              colSpan={columns.filter(({ stageId }) => stageId === id).length}
              rowSpan={collapsed ? 2 : 1}
            />
          ))}
        </tr>
        <tr>{columns.map(({ id, stageId }) => !isCollapsed(stageId) && <StepHead key={id} id={id} />)}</tr>
      </thead>
      <tbody>
        {lanes.map(({ id }) => (
          <LaneRow key={id} id={id} />
        ))}
      </tbody>
      <tbody>
        <InboxRow colSpan={columns.length} />
      </tbody>
    </>
  );
}

const LaneRow = memo(function LaneRow({ id }: { readonly id: Id }): ReactNode {
  const columns = useSessionState((state) => shownColumns(state.doc));
  return (
    <tr>
      <LaneHead id={id} stepId={null} />
      {columns.map((step) => (
        <PlaceCell key={step.id} laneId={id} stepId={step.id} />
      ))}
    </tr>
  );
});
