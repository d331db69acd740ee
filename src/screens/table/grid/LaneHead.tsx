import { memo, type ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMapWords } from '../../../editor/useMapWords.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { LANE_ICON } from '../../../model/laneIcon.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { placeKey } from '../../cardTable/Place.ts';
import { FoldButton } from './FoldButton.tsx';
import { HeaderStop } from './HeaderStop.tsx';
import styles from './LaneGrid.module.css';

interface LaneHeadProps {
  readonly id: Id;
  /** The step in which the narrow form shows the lane; null: the header of the whole lane. */
  readonly stepId: Id | null;
  readonly isFirst?: boolean;
}

/** The header of a lane: its icon, title and kind, and whether the map hides or collapses it. */
export const LaneHead = memo(function LaneHead({ id, stepId, isFirst = true }: LaneHeadProps): ReactNode {
  const { table, terms } = useMessages();
  const words = useMapWords();
  const session = useSession();
  const lane = useSessionState((state) => state.doc.lanes.get(id));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  if (!lane) return null;
  const title = lane.title || words.laneKind(lane.kind);
  const kind = terms.laneKind[lane.kind];
  const marks = [
    lane.title === '' || title === kind ? null : kind,
    lane.hidden ? table.hidden : null,
    lane.collapsed ? table.collapsed : null,
  ].filter((mark) => mark !== null);
  const icon = <Icon name={LANE_ICON[lane.kind]} size={14} />;
  return (
    <HeaderStop
      kind="lane"
      id={id}
      placeKey={placeKey({ kind: 'lane', id, stepId })}
      isFirst={isFirst}
      scope="row"
      className={styles.lane}
      name={[table.lane(title), ...marks].join(table.comma)}
      title={title}
      untitled={lane.title === ''}
      before={
        readOnly ? (
          icon
        ) : (
          <FoldButton
            name={title}
            collapsed={lane.collapsed}
            onToggle={() => session.edit.setLane({ id, patch: { collapsed: !lane.collapsed } })}
          >
            {icon}
          </FoldButton>
        )
      }
      after={marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {mark}
        </span>
      ))}
    />
  );
});
