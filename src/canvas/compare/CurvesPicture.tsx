import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { type CompareCurve, type CompareCurves, yOfCompared } from '../../layout/compare/compareCurves.ts';
import type { Direction } from '../../lib/direction.ts';
import styles from './ComparedCurves.module.css';
import { CurveSample } from './CurveSample.tsx';

interface CurvesPictureProps {
  readonly curves: CompareCurves;
  readonly direction: Direction;
  readonly name: string;
}

/** Both curves over the stages; today's is dashed with hollow dots, the future's is solid. */
export function CurvesPicture({ curves, direction, name }: CurvesPictureProps): ReactNode {
  const { messages, formats } = useI18n();
  const { width, height, slots } = curves;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={styles.scroll} aria-label={name} tabIndex={0} dir={direction}>
      <div className={styles.titles} style={{ inlineSize: width }}>
        {slots.map(({ titles }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages have no other name here
          <span key={index} className={styles.title}>
            {titles.current !== null && titles.future !== null && titles.current !== titles.future ? (
              <>
                <s>
                  <bdi>{titles.current}</bdi>
                </s>{' '}
                <bdi>{titles.future}</bdi>
              </>
            ) : (
              <bdi data-gone={titles.future === null || undefined}>{titles.future ?? titles.current}</bdi>
            )}
          </span>
        ))}
      </div>
      <svg
        className={styles.picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        {slots.map(({ x, width: own }) => (
          <line key={x} className={styles.edge} x1={x + own} x2={x + own} y1={0} y2={height} />
        ))}
        {[2, 0, -2].map((score) => {
          const y = yOfCompared(score, height);
          return (
            <g key={score}>
              <line className={score === 0 ? styles.middle : styles.edge} x1={0} x2={width} y1={y} y2={y} />
              <text
                className={styles.scale}
                x={direction === 'rtl' ? width - 4 : 4}
                y={y - 4}
                textAnchor={direction === 'rtl' ? 'end' : 'start'}
                direction="ltr"
              >
                {formats.signed(score)}
              </text>
            </g>
          );
        })}
        {(['current', 'future'] as const).map((side) => (
          <Curve key={side} side={side} curve={curves[side]} />
        ))}
      </svg>
      <p className={styles.legend} aria-hidden="true">
        {(['current', 'future'] as const).map((side) => (
          <span key={side}>
            <CurveSample side={side} />
            {messages.terms.journeyState[side]}
          </span>
        ))}
      </p>
    </section>
  );
}

function Curve({ side, curve }: { readonly side: 'current' | 'future'; readonly curve: CompareCurve }): ReactNode {
  const { messages, formats } = useI18n();
  const d = curve.segments
    .map(([x0, y0, x1, y1, x2, y2, x3, y3]) => `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`)
    .join('');
  return (
    <g>
      <path className={styles[side]} d={d} />
      {curve.points.map(({ card, x, y, score, role }) => (
        <g key={card.id}>
          <circle className={styles[`${side}Dot`]} cx={x} cy={y} r={4.5}>
            <title>{`${formats.signed(score)} ${card.text}`}</title>
          </circle>
          {role !== null && (
            <text className={styles.role} x={x} y={role.startsWith('valley') ? y + 17 : y - 9} textAnchor="middle">
              {messages.terms[role]}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
