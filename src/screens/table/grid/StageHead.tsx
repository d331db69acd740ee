import { memo, type ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { HeaderStop } from './HeaderStop.tsx';
import styles from './LaneGrid.module.css';
import { placeKey } from './Place.ts';

/** The header of a stage, over its steps. */
export const StageHead = memo(function StageHead(props: { readonly id: Id; readonly colSpan: number }): ReactNode {
  const { id, colSpan } = props;
  const { table, terms } = useMessages();
  const stage = useSessionState((state) => state.doc.stages.get(id));
  if (!stage) return null;
  const timing = stage.timing === null ? null : terms.timing[stage.timing];
  const marks = [timing, stage.collapsed ? table.collapsed : null].filter((mark) => mark !== null);
  const title = stage.title || terms.untitled;
  return (
    <HeaderStop
      kind="stage"
      id={id}
      placeKey={placeKey({ kind: 'stage', id })}
      scope="colgroup"
      colSpan={colSpan}
      className={styles.stage}
      name={[table.stage(title), ...marks].join(table.comma)}
      title={title}
      untitled={stage.title === ''}
      before={
        <span
          className={styles.dot}
          style={stage.color === null ? undefined : { background: `var(--c-${stage.color})` }}
        />
      }
      after={marks.map((mark) => (
        <span key={mark} className={styles.pill}>
          {mark}
        </span>
      ))}
    />
  );
});
