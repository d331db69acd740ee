import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { heatLevel } from '../../../model/heat/heatOf.ts';
import type { RollUp, RollUpGroup } from '../../../model/rollUps/rollUps.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { cardName } from '../../map/cardName.ts';
import styles from './RollUpsTab.module.css';

interface RollUpRowProps {
  readonly row: RollUp;
  readonly group: RollUpGroup;
  /** The largest sum of the table: its bar is the longest. */
  readonly most: number;
  readonly onMap: () => void;
  readonly onRanking: () => void;
}

/** One stage, owner, channel or persona with its sums. */
export function RollUpRow({ row, group, most, onMap, onRanking }: RollUpRowProps): ReactNode {
  const { messages, formats } = useI18n();
  const { board: words, terms } = messages;
  const { value, pains, scored, sum, worst, open, worstId } = row;
  const title = useSessionState(({ doc }) =>
    group === 'stage' ? doc.stages.get(value)?.title : group === 'persona' ? doc.personas.get(value)?.name : value,
  );
  const worstCard = useSessionState((state) => (worstId === null ? undefined : state.doc.cards.get(worstId)));
  const channels: Readonly<Record<string, string>> = terms.channel;
  const known = group === 'channel' && Object.hasOwn(channels, value) ? channels[value] : title;
  const name = value === '' ? words.without[group] : known || terms.untitled;
  const level = worst === null ? null : heatLevel(worst);
  return (
    <tr data-value={value}>
      <th scope="row">
        <bdi className={value === '' ? styles.none : undefined}>{name}</bdi>
      </th>
      <td data-number>
        {formats.number(pains)}
        {pains > scored && <span className={styles.unscored}>{terms.notScored(pains - scored)}</span>}
      </td>
      <td data-number>{formats.number(open)}</td>
      <td data-number className={styles.sum}>
        {scored === 0 ? '–' : formats.number(sum)}
        {level !== null && (
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar100}
              style={{ inlineSize: `${(100 * sum) / most}%`, background: `var(--s-${level})` }}
            />
          </span>
        )}
      </td>
      <td className={styles.worst}>
        {worst === null || level === null ? (
          <span className={styles.none}>–</span>
        ) : (
          <>
            <span className={styles.level} style={{ borderColor: `var(--s-${level})` }}>
              {formats.number(worst)} · {terms.heatLevel[level]}
            </span>{' '}
            {worstCard && <bdi className={styles.worstName}>{cardName(messages, worstCard)}</bdi>}
          </>
        )}
      </td>
      <td className={styles.deeds}>
        <IconButton icon="filter" name={words.inRanking(name)} onClick={onRanking} />
        <IconButton icon="map" name={words.onMap(name)} onClick={onMap} />
      </td>
    </tr>
  );
}
