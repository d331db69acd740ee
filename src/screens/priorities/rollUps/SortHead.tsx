import type { ReactNode } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './RollUpsTab.module.css';

interface SortHeadProps {
  readonly label: string;
  /** How the table is sorted by this column; null: by another one. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly isNumber: boolean;
  readonly onSort: () => void;
}

/** The head of a column that sorts the table; pressed again it turns the order round. */
export function SortHead({ label, sorted, isNumber, onSort }: SortHeadProps): ReactNode {
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} data-number={isNumber || undefined}>
      <button type="button" className={styles.sort} data-drawn onClick={onSort}>
        {label}
        <span className={styles.arrow}>
          {sorted && <Icon name={sorted === 'ascending' ? 'arrowUp' : 'arrowDown'} size={12} />}
        </span>
      </button>
    </th>
  );
}
