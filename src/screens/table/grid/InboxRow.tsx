import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { inboxCards } from '../../../model/queries.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useTableControl } from '../../cardTable/TableControl.ts';
import { useStop } from '../../cardTable/useStop.ts';
import { CardCell } from './CardCell.tsx';
import styles from './LaneGrid.module.css';

/** The last row: the cards that have no place yet. */
export function InboxRow({ colSpan }: { readonly colSpan: number }): ReactNode {
  const { mapScreen, table } = useMessages();
  const control = useTableControl();
  const count = useSessionState((state) => inboxCards(state.doc).length);
  const tabIndex = useStop('inboxHead');
  return (
    <tr className={styles.inbox}>
      <th
        scope="row"
        className={`${styles.header} ${styles.lane}`}
        tabIndex={tabIndex}
        data-place="inboxHead"
        onClick={() => control.standOn({ key: 'inboxHead', column: 0 })}
      >
        <div className={styles.headerInside}>
          <Icon name="inbox" size={14} />
          <span className={styles.title}>{mapScreen.inbox.heading(count)}</span>
        </div>
      </th>
      <CardCell placeKey="inbox" addName={table.addToInbox} colSpan={colSpan} />
    </tr>
  );
}
