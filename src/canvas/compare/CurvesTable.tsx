import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { CompareCurve, CompareCurves, StageSlot } from '../../layout/compare/compareCurves.ts';
import styles from './ComparedCurves.module.css';

/** The scores of both curves, stage by stage. */
export function CurvesTable({ curves }: { readonly curves: CompareCurves }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.compare.curves;
  const { journeyState, untitled } = messages.terms;
  const scoresIn = ({ points }: CompareCurve, { x, width }: StageSlot): string =>
    formats.list(
      points.filter((point) => point.x >= x && point.x < x + width).map(({ score }) => formats.signed(score)),
    );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.stage}</th>
          <th scope="col">{journeyState.current}</th>
          <th scope="col">{journeyState.future}</th>
        </tr>
      </thead>
      <tbody>
        {curves.slots.map((slot) => (
          <tr key={slot.x}>
            <th scope="row">
              <bdi>{slot.titles.future || slot.titles.current || untitled}</bdi>
            </th>
            <td>{scoresIn(curves.current, slot) || '–'}</td>
            <td>{scoresIn(curves.future, slot) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
