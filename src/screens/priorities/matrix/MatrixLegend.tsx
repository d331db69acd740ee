import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import styles from './MatrixTab.module.css';

const Disc = ({ r, fill = 1 }: { readonly r: number; readonly fill?: number }): ReactNode => (
  <circle cx="12" cy="12" r={r} className={styles.sample} fillOpacity={fill} />
);

/** What shape, size and filling of a dot say. */
export function MatrixLegend(): ReactNode {
  const { matrix: words, terms } = useMessages();
  const lines = [
    { text: terms.cardKind.pain, shape: <Disc r={7} /> },
    { text: terms.cardKind.opportunity, shape: <path d="M12 3L21 12L12 21L3 12Z" className={styles.sampleOther} /> },
    {
      text: words.legendSize,
      shape: (
        <>
          <Disc r={10} fill={0.2} />
          <Disc r={5} />
        </>
      ),
    },
    { text: words.legendFill, shape: <Disc r={7} fill={0.3} /> },
    {
      text: words.legendCluster,
      shape: (
        <>
          <circle cx="12" cy="12" r="10" className={styles.sampleCluster} />
          <path d="M8 12h8M12 8v8" className={styles.sampleCluster} />
        </>
      ),
    },
  ];
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.legend}</h2>
      <ul className={styles.legend}>
        {lines.map(({ text, shape }) => (
          <li key={text}>
            <svg aria-hidden="true" width="20" height="20" viewBox="0 0 24 24">
              {shape}
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
