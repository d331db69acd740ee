import { fold } from '../../lib/fold.ts';
import { parseDecimal } from '../../lib/parseDecimal.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Card } from '../../model/records/card.ts';
import { CHANNELS, EVIDENCE, type LaneKind, STATUSES } from '../../model/scales.ts';
import { buildPart, type RoughCard } from './buildPart.ts';
import type { CleanTable } from './cleanTable.ts';
import { type Feeling, readFeeling, type Scale, toScore } from './emotionScale.ts';
import { laneRoleOf } from './headerWords.ts';
import { cardKindOf, listOf, oneOf, severityOf, within } from './itemValues.ts';
import { createNoteLog } from './noteLog.ts';
import { withoutMark } from './readLines.ts';
import type { ItemRole, NotePlace, TableReading } from './TableReading.ts';

interface Item {
  readonly stage: number;
  readonly step: number;
  readonly lane: number;
  readonly card: Omit<RoughCard, 'lane' | 'column'>;
}

/** Reads a table with one item a row under a header. Items without a stage go to the inbox. */
export function readItems(table: CleanTable, roles: readonly ItemRole[], scale: Scale | null): TableReading {
  const [header = [], ...rows] = table.rows;
  const { notes, add: note } = createNoteLog();
  roles.forEach((role, index) => {
    if (role !== 'skip') return;
    note('skipped', { column: table.columnNumbers[index] ?? index + 1, titles: [header[index] ?? ''], value: '' });
  });
  const at = (row: readonly string[], role: ItemRole): string => row[roles.indexOf(role)] ?? '';
  const fromOne = roles.includes('severity') && rows.some((row) => parseDecimal(at(row, 'severity')) === 5);
  const stages: { title: string; goal: string; steps: string[] }[] = [];
  const lanes: { kind: LaneKind; title: string }[] = [];
  const items: Item[] = [];
  let hasNumbers = false;

  const laneAt = (title: string, kind: LaneKind): number => {
    const found = lanes.findIndex((lane) => fold(lane.title) === fold(title) && (title !== '' || lane.kind === kind));
    return found >= 0 ? found : lanes.push({ kind, title }) - 1;
  };
  const laneOfTitle = (title: string): number => {
    const role = laneRoleOf(title);
    return laneAt(title, role === null || role === 'goal' || role === 'skip' ? 'notes' : role);
  };
  const placeOf = (stageTitle: string, stepTitle: string): { stage: number; step: number } => {
    if (stageTitle === '' && stepTitle === '') return { stage: -1, step: 0 };
    let stage = stages.findIndex(({ title }) => fold(title) === fold(stageTitle || stepTitle));
    if (stage < 0) stage = stages.push({ title: stageTitle || stepTitle, goal: '', steps: [] }) - 1;
    const steps = stages[stage]?.steps ?? [];
    const name = stageTitle === '' ? '' : stepTitle;
    const step = steps.findIndex((title) => fold(title) === fold(name));
    return { stage, step: step >= 0 ? step : steps.push(name) - 1 };
  };
  const textOf = (row: readonly string[]): string =>
    roles.flatMap((role, index) => (role === 'text' && row[index] ? [withoutMark(row[index])] : [])).join('\n');

  rows.forEach((row, index) => {
    const number = table.rowNumbers[index + 1] ?? index + 2;
    const written = (role: ItemRole): NotePlace => ({
      row: number,
      titles: [header[roles.indexOf(role)] ?? ''],
      value: at(row, role),
    });
    /** What a cell says for a card that can have it; else null, and noted. */
    const take = <T>(role: ItemRole, isOfKind: boolean, read: (text: string) => T | null): T | null => {
      const text = at(row, role);
      if (text === '') return null;
      const value = isOfKind ? read(text) : null;
      if (value === null) note(isOfKind ? 'unfit' : 'notOfKind', written(role));
      return value;
    };
    const text = textOf(row);
    const feeling: Feeling | null = at(row, 'score') === '' ? null : readFeeling(at(row, 'score'));
    if (feeling?.kind === 'number') hasNumbers = true;
    const score = feeling && toScore(feeling, scale);
    if (at(row, 'score') !== '' && score === null) note(feeling ? 'offScale' : 'notUnderstood', written('score'));
    if (text === '' && score === null) {
      note('withoutText', { row: number, titles: [], value: '' });
      return;
    }
    if (text.length > LIMITS.textLength) note('shortened', { row: number, titles: [], value: '' });
    const place = placeOf(at(row, 'stage'), at(row, 'step'));
    if (place.stage < 0) note('withoutStage', { row: number, titles: [], value: text });
    const named = at(row, 'kind') === '' ? null : cardKindOf(at(row, 'kind'));
    if (at(row, 'kind') !== '' && named === null) note('unknownKind', written('kind'));
    // Without a lane of its own a card goes where its kind belongs.
    const laneTitle = at(row, 'lane') || (named === null ? '' : at(row, 'kind'));
    const lane = text === '' ? laneAt('', 'emotion') : laneOfTitle(laneTitle);
    const kind = text === '' ? 'emotion' : (named ?? DEFAULT_CARD_KIND[lanes[lane]?.kind ?? 'notes']);
    const isScored = kind === 'pain' || kind === 'opportunity';
    const fields: Partial<Card> & { text: string } = {
      text,
      kind: kind === 'image' ? 'note' : kind,
      owner: at(row, 'owner').slice(0, LIMITS.textLength),
      tags: listOf(at(row, 'tags')),
      evidence: take('evidence', true, (value) => oneOf(EVIDENCE, value)),
      status: take('status', true, (value) => oneOf(STATUSES, value)),
      severity: take('severity', isScored, (value) => severityOf(value, fromOne)),
      frequency: take('frequency', isScored, (value) => within(value, 1, 5)),
      impact: take('impact', isScored, (value) => within(value, 1, 5)),
      channel: take('channel', kind === 'touchpoint', (value) => oneOf(CHANNELS, value) ?? value.slice(0, 200)),
      ...(kind === 'emotion' ? { score } : {}),
    };
    items.push({ ...place, lane, card: { fields, personas: listOf(at(row, 'persona')) } });
    if (kind === 'emotion' || score === null) return;
    // A feeling beside another statement becomes a point of the curve at the same place.
    if (place.stage < 0) note('notOfKind', written('score'));
    else items.push({ ...place, lane: laneAt('', 'emotion'), card: { fields: { text: feeling?.text ?? '', score } } });
  });
  const offsets = stages.map((_, index) => stages.slice(0, index).reduce((sum, { steps }) => sum + steps.length, 0));
  const cards = items.map(({ stage, step, lane, card }) => ({
    ...card,
    lane: stage < 0 ? null : lane,
    column: stage < 0 ? null : (offsets[stage] ?? 0) + step,
  }));
  return { part: buildPart({ stages, lanes, cards }), notes, hasNumbers };
}
