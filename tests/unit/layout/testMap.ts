import type { MapWords } from '../../../src/layout/MapWords.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import { emptyDoc } from '../../../src/model/Doc.ts';
import { DEFAULT_CARD_KIND } from '../../../src/model/defaultCardKind.ts';
import { newJourney, newRow } from '../../../src/model/newRow.ts';
import type { Card } from '../../../src/model/records/card.ts';
import type { Journey } from '../../../src/model/records/journey.ts';
import type { LaneKind } from '../../../src/model/scales.ts';

/** Every character 6.5 px wide at 13 px: deterministic, and near enough to the truth. */
export const fakeMeasure = (text: string, font: string): number =>
  text.length * 0.5 * Number(/(\d+)px/.exec(font)?.[1] ?? 13);

const plain = (word: string): string => word;
export const testWords: MapWords = {
  laneKind: plain,
  cardKind: plain,
  timing: plain,
  evidence: plain,
  initiative: plain,
  status: plain,
  channel: plain,
  severity: (severity) => `severity ${severity}`,
  score: (score) => (score > 0 ? `+${score}` : String(score)),
  count: String,
  minutes: (n) => `${n} min`,
  metric: ({ measure, value, unit }) => [measure, value, unit].filter((part) => part !== null && part !== '').join(' '),
  section: plain,
  onMap: 'on the map',
  touchpointChange: { handOff: 'Hand-offs', channelSwitch: 'Channel switches' },
  fromTo: (from, to) => `${from} → ${to}`,
  heat: 'Pain heat',
  heatLevel: (level) => `level ${level}`,
  notScored: (n) => `${n} not scored`,
  momentOfTruth: 'moment of truth',
  untitled: 'Untitled',
  peak: 'peak',
  valley: 'valley',
  end: 'end',
  peakEnd: 'peak and end',
  valleyEnd: 'valley and end',
  lineOfInteraction: 'Line of interaction',
  lineOfVisibility: 'Line of visibility',
  lineOfInternalInteraction: 'Line of internal interaction',
};
export const testOptions = { words: testWords, measure: fakeMeasure };

/** An order key for a place: fixed width, so that keys sort like numbers. */
export const orderAt = (index: number): string => `a${String(index).padStart(5, '0')}`;

export interface TestMap {
  readonly stages?: number;
  readonly stepsPerStage?: number;
  readonly lanes?: readonly LaneKind[];
  readonly cards?: readonly (Partial<Card> & { readonly lane: number; readonly column: number })[];
  readonly journey?: Partial<Journey>;
}

/** A document from places: stages s0…, steps s0.0…, lanes l0…, cards c0… in the given order. */
export function testMap({ stages = 2, stepsPerStage = 1, lanes = ['notes'], cards = [], journey }: TestMap): Doc {
  const at = '2026-01-01T00:00:00.000Z';
  const doc = emptyDoc(newJourney({ id: 'j', createdAt: at, updatedAt: at, ...journey }));
  const stageRows = Array.from({ length: stages }, (_, s) =>
    newRow('stages', { id: `s${s}`, order: orderAt(s), title: `Stage ${s}` }),
  );
  const stepRows = stageRows.flatMap((stage) =>
    Array.from({ length: stepsPerStage }, (_, p) =>
      newRow('steps', { id: `${stage.id}.${p}`, stageId: stage.id, order: orderAt(p), title: `Step ${p}` }),
    ),
  );
  const laneRows = lanes.map((kind, l) => newRow('lanes', { id: `l${l}`, order: orderAt(l), kind }));
  const cardRows = cards.map(({ lane, column, ...fields }, c) =>
    newRow('cards', {
      kind: DEFAULT_CARD_KIND[lanes[lane] ?? 'notes'],
      text: `Card ${c}`,
      ...fields,
      id: fields.id ?? `c${c}`,
      order: fields.order ?? orderAt(c),
      laneId: `l${lane}`,
      stepId: stepRows[column]?.id ?? null,
    }),
  );
  const table = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
  return { ...doc, stages: table(stageRows), steps: table(stepRows), lanes: table(laneRows), cards: table(cardRows) };
}

/** The document with one card changed. */
export function withCard(doc: Doc, id: string, fields: Partial<Card>): Doc {
  const cards = new Map(doc.cards);
  const card = cards.get(id);
  if (card) cards.set(id, { ...card, ...fields });
  return { ...doc, cards };
}
