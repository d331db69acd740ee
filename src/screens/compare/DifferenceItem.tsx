import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { IconName } from '../../lib/icons.ts';
import type { Outcome } from '../../model/compare/Comparison.ts';
import { LANE_ICON } from '../../model/laneIcon.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import styles from './CompareSection.module.css';
import type { DifferenceRow } from './differenceGroups.ts';
import { fieldChanges } from './fieldChanges.ts';
import { ShowCardButton } from './ShowCardButton.tsx';

const TONE: Readonly<Partial<Record<Outcome, string>>> = { new: 'new', dropped: 'bad' };
const ICON: Readonly<Record<Outcome, IconName>> = { kept: 'check', changed: 'edit', new: 'add', dropped: 'minus' };

/** One difference: what became of it, its words, and for a change each field before and after. */
export function DifferenceItem({ maps, row }: { readonly maps: ComparedMaps; readonly row: DifferenceRow }): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.compare;
  return (
    <li className={styles.item}>
      <span className={styles.outcome} data-tone={TONE[row.outcome]}>
        <Icon name={ICON[row.outcome]} size={14} />
        {words.outcome[row.outcome]}
      </span>
      <span className={styles.what}>
        <Sort row={row} />
        <bdi className={styles.text} data-gone={row.outcome === 'dropped' || undefined}>
          {textOf(row) || i18n.messages.terms.untitled}
        </bdi>
      </span>
      {row.sort === 'card' ? <ShowCardButton maps={maps} current={row.current} future={row.future} /> : <span />}
      {fieldChanges(row, maps, i18n).map(({ name, before, after }) => (
        <span key={name} className={styles.note}>
          {name}: <bdi>{before || words.differences.nothing}</bdi> <span aria-hidden="true">{words.arrow}</span>
          <VisuallyHidden>{words.differences.became}</VisuallyHidden> <bdi>{after || words.differences.nothing}</bdi>
        </span>
      ))}
    </li>
  );
}

function textOf(row: DifferenceRow): string {
  if (row.sort === 'card') return (row.future ?? row.current).text;
  return (row.future ?? row.current).title;
}

/** What the row is: the icon of a card's or a lane's kind, or the word. */
function Sort({ row }: { readonly row: DifferenceRow }): ReactNode {
  const { inspector, terms } = useI18n().messages;
  if (row.sort === 'stage' || row.sort === 'step')
    return <span className={styles.sort}>{`${inspector.field[row.sort]}:`}</span>;
  const [icon, name] =
    row.sort === 'card'
      ? [(row.future ?? row.current).kind, terms.cardKind[(row.future ?? row.current).kind]]
      : [LANE_ICON[(row.future ?? row.current).kind], terms.laneKind[(row.future ?? row.current).kind]];
  return (
    <span className={styles.sort} title={name}>
      <Icon name={icon} size={14} />
      <VisuallyHidden>{`${name}:`}</VisuallyHidden>
    </span>
  );
}
