import type { Comparison, Difference, Outcome } from '../../model/compare/Comparison.ts';
import type { Card } from '../../model/records/card.ts';
import type { Lane } from '../../model/records/lane.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Step } from '../../model/records/step.ts';

/** One line of the list of differences. */
export type DifferenceRow =
  | ({ readonly sort: 'card' } & Difference<Card>)
  | ({ readonly sort: 'lane' } & Difference<Lane>)
  | ({ readonly sort: 'stage' } & Difference<Stage>)
  | ({ readonly sort: 'step' } & Difference<Step>);

export interface DifferenceGroup {
  readonly id: string;
  readonly sort: 'lanes' | 'stage' | 'inbox';
  /** Of a stage. */
  readonly title: string | null;
  readonly rows: readonly DifferenceRow[];
}

/** The lines to show: lanes, then stage by stage, then the inbox. A kept stage, step or lane is no line of its own. */
export function differenceGroups(
  { stages, lanes }: Comparison,
  shown: ReadonlySet<Outcome>,
): readonly DifferenceGroup[] {
  const isShown = ({ sort, outcome }: DifferenceRow): boolean =>
    shown.has(outcome) && (sort === 'card' || outcome !== 'kept');
  const groups: readonly DifferenceGroup[] = [
    {
      id: 'lanes',
      sort: 'lanes',
      title: null,
      rows: lanes.map((lane): DifferenceRow => ({ sort: 'lane', ...lane })),
    },
    ...stages.map(({ stage, steps, cards }): DifferenceGroup => {
      const row = stage && (stage.future ?? stage.current);
      return {
        id: row?.id ?? 'inbox',
        sort: row ? 'stage' : 'inbox',
        title: row?.title ?? null,
        rows: [
          ...(stage ? [{ sort: 'stage' as const, ...stage }] : []),
          ...steps.map((step): DifferenceRow => ({ sort: 'step', ...step })),
          ...cards.map((card): DifferenceRow => ({ sort: 'card', ...card })),
        ],
      };
    }),
  ];
  return groups.map((group) => ({ ...group, rows: group.rows.filter(isShown) })).filter(({ rows }) => rows.length > 0);
}
