import { type ReactNode, useMemo } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { IconName } from '../../lib/icons.ts';
import { type AddressedPain, type PainOutcome, painsAddressed } from '../../model/compare/painsAddressed.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import styles from './CompareSection.module.css';
import { CompareSection } from './CompareSection.tsx';
import { ShowCardButton } from './ShowCardButton.tsx';

const LOOK: Readonly<Record<PainOutcome, { readonly icon: IconName; readonly tone?: 'bad' | 'good' }>> = {
  untouched: { icon: 'pain', tone: 'bad' },
  planned: { icon: 'opportunity' },
  eased: { icon: 'arrowDown', tone: 'good' },
  solved: { icon: 'check', tone: 'good' },
};

/** What the future does about each pain of today; what nobody takes care of stands on top. */
export function PainsSection({ maps }: { readonly maps: ComparedMaps }): ReactNode {
  const { messages } = useI18n();
  const words = messages.compare.pains;
  const pains = useMemo(() => painsAddressed(maps.future, maps.comparison), [maps]);
  const addressed = pains.filter(({ outcome }) => outcome !== 'untouched').length;
  return (
    <CompareSection
      title={words.title}
      aside={pains.length > 0 && <span className={styles.count}>{words.addressed(addressed, pains.length)}</span>}
    >
      {pains.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {pains.map((pain) => (
            <PainItem key={pain.pain.id} maps={maps} addressed={pain} />
          ))}
        </ul>
      )}
    </CompareSection>
  );
}

function PainItem({ maps, addressed }: { readonly maps: ComparedMaps; readonly addressed: AddressedPain }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.compare.pains;
  const { pain, future, outcome, opportunities } = addressed;
  const { icon, tone } = LOOK[outcome];
  const eased =
    outcome === 'eased' && pain.severity !== null && future !== null && future.severity !== null
      ? words.severity(formats.number(pain.severity), formats.number(future.severity))
      : null;
  // Isolated: an idea in the other script keeps to itself.
  const by = opportunities.length > 0 ? words.by(opportunities.map(({ text }) => `\u2068${text}\u2069`)) : null;
  const notes = [eased, by, future === null ? words.gone : null].filter((note) => note !== null);
  return (
    <li className={styles.item}>
      <span className={styles.outcome} data-tone={tone}>
        <Icon name={icon} size={14} />
        {words.outcome[outcome]}
      </span>
      <bdi className={styles.text}>{pain.text || messages.terms.untitled}</bdi>
      <ShowCardButton maps={maps} current={pain} future={future} />
      {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
    </li>
  );
}
