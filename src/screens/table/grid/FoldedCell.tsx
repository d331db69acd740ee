import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { countFolded } from '../../cardTable/folding.ts';
import { placeKey } from '../../cardTable/Place.ts';
import { isHidden } from '../../cardTable/shownCards.ts';
import { useTableControl } from '../../cardTable/TableControl.ts';
import { useStop } from '../../cardTable/useStop.ts';
import styles from './LaneGrid.module.css';

interface FoldedCellProps {
  readonly laneId: Id;
  readonly stepId: Id;
}

/** A cell of a collapsed lane or stage: how many cards it holds. Enter or a press opens what folds it. */
export function FoldedCell({ laneId, stepId }: FoldedCellProps): ReactNode {
  const { table } = useMessages();
  const control = useTableControl();
  const count = useSessionState((state) => countFolded(state.doc, { laneId, stepId }, (id) => isHidden(state, id)));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const key = placeKey({ kind: 'cell', laneId, stepId });
  const tabIndex = useStop(key);
  const stand = (): void => control.standOn({ key, column: control.columnOf(key) });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table hears the keys of all its cells
    <td
      className={styles.cell}
      tabIndex={tabIndex}
      data-place={key}
      data-folded=""
      aria-label={table.folded(count)}
      onClick={(event) => event.target === event.currentTarget && stand()}
    >
      <div className={styles.inside}>
        {count > 0 && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.count}
            disabled={readOnly}
            aria-label={table.unfold(count)}
            onClick={() => {
              stand();
              control.unfold({ laneId, stepId });
            }}
          >
            {table.cardCount(count)}
          </button>
        )}
      </div>
    </td>
  );
}
