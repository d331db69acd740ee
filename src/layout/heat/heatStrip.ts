import { type CellGroups, cellKey } from '../../model/CellGroups.ts';
import type { Doc } from '../../model/Doc.ts';
import { type HeatLevel, heatLevel, heatOf } from '../../model/heat/heatOf.ts';
import { lanesOf, stepsOfStage } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { Grid } from '../grid.ts';
import type { HeatCell, HeatStrip, Marks, TextRun } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { keepEqual } from '../sameShape.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';

const PADDING = 10;
const BAR = { height: 6, bottom: 8 } as const;

const painsByGroup = new WeakMap<object, readonly Card[]>();
/** The pain points of a cell; found once for each state of the cell. */
function painsIn(group: readonly Card[]): readonly Card[] {
  const known = painsByGroup.get(group);
  if (known) return known;
  const pains = group.filter(({ kind }) => kind === 'pain');
  painsByGroup.set(group, pains);
  return pains;
}

/** The pain points of each column, of every lane, hidden ones too. One that covers several columns is in each. */
function painsByColumn(doc: Doc, grid: Grid, groups: CellGroups): readonly (readonly Card[])[] {
  const columns: Card[][] = grid.columns.map(() => []);
  for (const lane of lanesOf(doc))
    grid.columns.forEach(({ step, stage, collapsed }, index) => {
      const steps = collapsed ? stepsOfStage(doc, stage.id) : [step];
      for (const { id } of steps) {
        const group = groups.get(cellKey(lane.id, id));
        if (!group) continue;
        for (const card of painsIn(group)) {
          const last = collapsed ? index : Math.min(columns.length, index + card.span) - 1;
          for (let at = index; at <= last; at++) columns[at]?.push(card);
        }
      }
    });
  return columns;
}

function header(words: MapWords, { direction, line }: Typesetter): Marks {
  const start = 12 + METRICS.laneIcon + 7;
  const room = METRICS.laneHeaderWidth - start - 12;
  const title = line(words.heat, 'lane', room);
  const top = Math.floor((METRICS.heatHeight - title.height) / 2);
  const x = startToX(direction, METRICS.laneHeaderWidth, start, room);
  return {
    texts: [placeLine(title, { x, width: room, top, side: direction, font: 'lane', tone: 'ink2' })],
    icons: [
      {
        icon: 'heat',
        x: startToX(direction, METRICS.laneHeaderWidth, 12, METRICS.laneIcon),
        y: Math.floor((METRICS.heatHeight - METRICS.laneIcon) / 2),
        size: METRICS.laneIcon,
        tone: 'ink2',
      },
    ],
  };
}

interface HeatWords {
  readonly score: string;
  readonly level: HeatLevel | null;
  readonly rest: string;
}

/** Number and word of the scored ones, and how many are not scored. */
function wordsOf({ pains, scored, sum, worst }: ReturnType<typeof heatOf>, words: MapWords): HeatWords {
  const level = worst === null ? null : heatLevel(worst);
  return {
    score: level === null ? '' : `${words.count(sum)} · ${words.heatLevel(level)}`,
    level,
    rest: pains > scored ? words.notScored(pains - scored) : '',
  };
}

function cellTexts({ score, rest }: HeatWords, width: number, typesetter: Typesetter): readonly TextRun[] {
  const { direction } = typesetter;
  const room = { x: PADDING, width: width - 2 * PADDING };
  const first = typesetter.line(score === '' ? rest : score, score === '' ? 'meta' : 'metaStrong', room.width);
  const texts = [
    placeLine(first, {
      ...room,
      top: 8,
      side: direction,
      font: score === '' ? 'meta' : 'metaStrong',
      tone: score === '' ? 'ink3' : 'ink',
    }),
  ];
  const left = Math.floor(room.width - first.width - 12);
  if (score === '' || rest === '' || left < 40) return texts;
  const second = typesetter.line(rest, 'meta', left);
  const x = startToX(direction, width, width - PADDING - left, left);
  return [
    ...texts,
    placeLine(second, {
      x,
      width: left,
      top: 8,
      side: direction === 'ltr' ? 'rtl' : 'ltr',
      font: 'meta',
      tone: 'ink3',
    }),
  ];
}

/**
 * How much pain lies in each step: a number, a word and a bar whose length is the sum, compared to the heaviest step,
 * and whose colour is the worst. Severity × frequency; what is not scored is counted beside it.
 */
export function heatStrip(
  doc: Doc,
  { grid, groups, words, typesetter }: { grid: Grid; groups: CellGroups; words: MapWords; typesetter: Typesetter },
  y: number,
  old: HeatStrip | null | undefined,
): HeatStrip {
  const { direction } = typesetter;
  const heats = painsByColumn(doc, grid, groups).map(heatOf);
  const most = Math.max(1, ...heats.map(({ sum }) => sum));
  const cells = heats.map((heat, index): HeatCell => {
    const column = grid.columns[index];
    const width = column?.width ?? 0;
    const own = wordsOf(heat, words);
    const full = width - 2 * PADDING;
    const bar = Math.round((full * heat.sum) / most);
    return {
      stepId: column?.step.id ?? '',
      x: startToX(direction, grid.width, column?.start ?? 0, width),
      width,
      level: own.level,
      marks: { texts: heat.pains === 0 ? [] : cellTexts(own, width, typesetter), icons: [] },
      bar:
        own.level === null
          ? null
          : {
              x: startToX(direction, width, PADDING, Math.max(2, bar)),
              y: METRICS.heatHeight - BAR.bottom - BAR.height,
              width: Math.max(2, bar),
              height: BAR.height,
            },
      words: [own.score, own.rest].filter((part) => part !== '').join(', '),
    };
  });
  return { y, height: METRICS.heatHeight, header: header(words, typesetter), cells: keepEqual(old?.cells, cells) };
}
