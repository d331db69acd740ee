import { type ReactNode, useMemo, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { showOnMap } from '../../../actions/showOnMap.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import {
  ROLL_UP_GROUPS,
  type RollUp,
  type RollUpGroup,
  type RollUpOrder,
  rollUps,
  sortRollUps,
} from '../../../model/rollUps/rollUps.ts';
import { narrow } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SegmentedScale } from '../../../ui/SegmentedScale.tsx';
import type { PriorityTabProps } from '../PriorityTab.ts';
import { RollUpRow } from './RollUpRow.tsx';
import styles from './RollUpsTab.module.css';
import { SortHead } from './SortHead.tsx';

const ORDERS = ['pains', 'open', 'sum', 'worst'] as const satisfies readonly RollUpOrder[];

/** Where it hurts most, by stage, owner, channel or persona. */
export function RollUpsTab({ filter, onFilter, onShow }: PriorityTabProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.board;
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const [group, setGroup] = useState<RollUpGroup>('stage');
  const [order, setOrder] = useState<{ readonly by: RollUpOrder; readonly turned: boolean }>({
    by: 'sum',
    turned: false,
  });
  const sums = useMemo(() => rollUps(doc, narrow(doc, rankables(doc), filter), group), [doc, filter, group]);
  const rows = useMemo(() => sortRollUps(sums, order.by, order.turned), [sums, order]);
  const most = Math.max(1, ...sums.map(({ sum }) => sum));
  const sortBy = (by: RollUpOrder): void => setOrder({ by, turned: order.by === by && !order.turned });
  const head = (by: RollUpOrder, label: string): ReactNode => (
    <SortHead
      label={label}
      sorted={order.by !== by ? null : (by === 'value') === order.turned ? 'descending' : 'ascending'}
      isNumber={by !== 'value' && by !== 'worst'}
      onSort={() => sortBy(by)}
    />
  );
  const showInRanking = ({ value }: RollUp): void => {
    onFilter({ kind: ['pain'], [group]: [value] });
    onShow('ranking');
  };
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <SegmentedScale
          inline
          label={words.by}
          value={group}
          options={ROLL_UP_GROUPS.map((value) => ({ value, label: words.group[value] }))}
          onChange={(value) => value && setGroup(value)}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={words.noPains} text={words.noPainsText} />
      ) : (
        <div className={styles.picture} data-picture>
          <table className={styles.table} aria-label={words.rollUps}>
            <thead>
              <tr>
                {head('value', words.group[group])}
                {ORDERS.map((by) => head(by, words[by]))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RollUpRow
                  key={row.value}
                  row={row}
                  group={group}
                  most={most}
                  onMap={() => showOnMap(context, row.ids)}
                  onRanking={() => showInRanking(row)}
                />
              ))}
            </tbody>
          </table>
          <p className={styles.note}>
            {words.formula} {group === 'channel' || group === 'persona' ? words.several[group] : ''}
          </p>
        </div>
      )}
    </div>
  );
}
