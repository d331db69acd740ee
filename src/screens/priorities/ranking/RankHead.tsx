import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { placeKey } from '../../cardTable/Place.ts';
import { useStop } from '../../cardTable/useStop.ts';
import { columnName, type RankColumn } from './RankColumn.ts';
import styles from './RankGrid.module.css';

interface RankHeadProps {
  readonly column: RankColumn;
  /** Whether it is the model by which the rows are sorted. */
  readonly isChosen: boolean;
}

/** The header of a column, with the unit of its numbers. */
export function RankHead({ column, isChosen }: RankHeadProps): ReactNode {
  const i18n = useI18n();
  const key = placeKey({ kind: 'head', column: column.id });
  const tabIndex = useStop(key);
  const hints: Readonly<Record<string, string>> = i18n.messages.inspector.hint;
  return (
    <th
      scope="col"
      className={styles.head}
      data-column={column.kind}
      tabIndex={tabIndex}
      data-place={key}
      aria-sort={isChosen || column.kind === 'score' ? 'descending' : undefined}
      title={column.kind === 'input' ? hints[column.input] : undefined}
    >
      {columnName(i18n, column)}
    </th>
  );
}
