import { memo, type ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMapWords } from '../../../editor/useMapWords.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { countInStage } from '../../cardTable/folding.ts';
import { placeKey } from '../../cardTable/Place.ts';
import { FoldButton } from './FoldButton.tsx';
import { HeaderStop } from './HeaderStop.tsx';
import styles from './LaneGrid.module.css';

interface StageHeadProps {
  readonly id: Id;
  readonly colSpan: number;
  /** A collapsed stage has no steps below its header. */
  readonly rowSpan?: number;
}

/** The header of a stage, over its steps. */
export const StageHead = memo(function StageHead({ id, colSpan, rowSpan }: StageHeadProps): ReactNode {
  const session = useSession();
  const { table } = useMessages();
  const words = useMapWords();
  const stage = useSessionState((state) => state.doc.stages.get(id));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const count = useSessionState(({ doc }) => (doc.stages.get(id)?.collapsed ? countInStage(doc, id) : 0));
  if (!stage) return null;
  const timing = stage.timing === null ? null : words.timing(stage.timing);
  const marks = [timing, stage.collapsed ? table.folded(count) : null].filter((mark) => mark !== null);
  const pills = stage.collapsed ? [table.cardCount(count)] : marks;
  const title = stage.title || words.untitled;
  const dot = (
    <span className={styles.dot} style={stage.color === null ? undefined : { background: `var(--c-${stage.color})` }} />
  );
  return (
    <HeaderStop
      kind="stage"
      id={id}
      placeKey={placeKey({ kind: 'stage', id })}
      scope="colgroup"
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={styles.stage}
      name={[table.stage(title), ...marks].join(table.comma)}
      title={title}
      untitled={stage.title === ''}
      before={
        readOnly ? (
          dot
        ) : (
          <FoldButton
            name={title}
            collapsed={stage.collapsed}
            onToggle={() => session.edit.setStage({ id, patch: { collapsed: !stage.collapsed } })}
          >
            {dot}
          </FoldButton>
        )
      }
      after={pills.map((mark) => (
        <span key={mark} className={styles.pill}>
          {mark}
        </span>
      ))}
    />
  );
});
