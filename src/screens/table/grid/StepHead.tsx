import { memo, type ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { columnsOf } from '../../../model/queries.ts';
import { placeKey } from '../../cardTable/Place.ts';
import { HeaderStop } from './HeaderStop.tsx';
import styles from './LaneGrid.module.css';

/** The header of a step: of one column. */
export const StepHead = memo(function StepHead(props: { readonly id: Id; readonly colSpan?: number }): ReactNode {
  const { id, colSpan } = props;
  const { table, inspector } = useMessages();
  const stored = useSessionState((state) => state.doc.steps.get(id)?.title ?? '');
  const index = useSessionState((state) => columnsOf(state.doc).findIndex((step) => step.id === id));
  const title = stored || inspector.untitledStep(index + 1);
  return (
    <HeaderStop
      kind="step"
      id={id}
      placeKey={placeKey({ kind: 'step', id })}
      scope="col"
      colSpan={colSpan}
      className={styles.step}
      name={table.step(title)}
      title={title}
      untitled={stored === ''}
    />
  );
});
