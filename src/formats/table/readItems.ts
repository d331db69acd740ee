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
import { withoutMark } from './readLines.ts';
import type { ItemRole, TableNote, TableReading } from './TableReading.ts';

/** Words of closed lists in both languages; the word of the list itself fits too. */
const VALUES: readonly (readonly [value: string, words: string])[] = [
  ['observed', 'observed|seen|data|مشاهده‌شده|مشاهده شده|مشاهده'],
  ['reported', 'reported|said|interview|survey|گفته‌شده|گفته شده|گزارش‌شده|مصاحبه'],
  ['assumed', 'assumed|assumption|hypothesis|guess|فرض|فرضیه|حدس'],
  ['proposed', 'proposed|proposal|future|پیشنهادی|پیشنهاد'],
  ['open', 'open|new|to do|todo|backlog|باز|جدید'],
  ['planned', 'planned|scheduled|ready|برنامه‌ریزی‌شده|برنامه ریزی شده'],
  ['inProgress', 'in progress|doing|started|wip|در حال انجام|در جریان'],
  ['done', 'done|closed|resolved|complete|completed|انجام‌شده|انجام شده|بسته'],
  ['dropped', 'dropped|cancelled|canceled|rejected|wont do|کنارگذاشته‌شده|لغو شده|رد شده'],
  ['4', 'catastrophe|critical|blocker|urgent|highest|فاجعه|بحرانی'],
  ['3', 'major|high|severe|جدی|زیاد|بالا'],
  ['2', 'minor|medium|moderate|جزئی|متوسط'],
  ['1', 'cosmetic|low|trivial|lowest|ظاهری|کم|پایین'],
  ['0', 'none|no|هیچ'],
];
const BY_WORD = new Map(
  VALUES.flatMap(([value, words]) => words.split('|').map((word) => [fold(word), value] as const)),
);
const oneOf = <T extends string>(list: readonly T[], text: string): T | null => {
  const folded = fold(text);
  return list.find((value) => fold(value) === folded) ?? list.find((value) => value === BY_WORD.get(folded)) ?? null;
};
const within = (text: string, min: number, max: number): number | null => {
  const value = parseDecimal(text);
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? value : null;
};
const list = (text: string): readonly string[] =>
  text.split(/[,،;؛\n|]/).flatMap((item) => (item.trim() === '' ? [] : [item.trim().slice(0, 200)]));

/** 0 to 4 by words or numbers; a column with a 5 in it counts from 1 to 5. */
function severityOf(text: string, fromOne: boolean): number | null {
  const value = parseDecimal(text);
  if (value === null) return within(BY_WORD.get(fold(text)) ?? '', 0, 4);
  return within(String(fromOne ? value - 1 : value), 0, 4);
}

/** Reads a table with one item a row under a header. Items without a stage go to the inbox. */
export function readItems(table: CleanTable, roles: readonly ItemRole[], scale: Scale | null): TableReading {
  const rows = table.rows.slice(1);
  const notes = new Map<TableNote, number>();
  const note = (what: TableNote, count = 1): void => void notes.set(what, (notes.get(what) ?? 0) + count);
  const skipped = roles.filter((role) => role === 'skip').length;
  if (skipped > 0) note('skipped', skipped);
  const at = (row: readonly string[], role: ItemRole): string => row[roles.indexOf(role)] ?? '';
  const fromOne = roles.includes('severity') && rows.some((row) => parseDecimal(at(row, 'severity')) === 5);
  const stages: { title: string; goal: string; steps: string[] }[] = [];
  const lanes: { kind: LaneKind; title: string }[] = [];
  const items: { stage: number; step: number; lane: number; card: Omit<RoughCard, 'lane' | 'column'> }[] = [];
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

  for (const row of rows) {
    const text = textOf(row);
    const written = at(row, 'score');
    const feeling: Feeling | null = written === '' ? null : readFeeling(written);
    if (feeling?.kind === 'number') hasNumbers = true;
    const score = feeling && toScore(feeling, scale);
    if (written !== '' && score === null) note(feeling ? 'offScale' : 'notUnderstood');
    if (text === '' && score === null) {
      note('withoutText');
      continue;
    }
    if (text.length > LIMITS.textLength) note('shortened');
    const place = placeOf(at(row, 'stage'), at(row, 'step'));
    if (place.stage < 0) note('withoutStage');
    const lane = text === '' ? laneAt('', 'emotion') : laneOfTitle(at(row, 'lane'));
    const isEmotion = lanes[lane]?.kind === 'emotion';
    const channel = at(row, 'channel');
    const kind = lanes[lane]?.kind;
    const scored = kind === 'painPoints' || kind === 'opportunities';
    const fields: Partial<Card> & { text: string } = {
      text,
      owner: at(row, 'owner').slice(0, LIMITS.textLength),
      tags: list(at(row, 'tags')),
      evidence: oneOf(EVIDENCE, at(row, 'evidence')),
      status: oneOf(STATUSES, at(row, 'status')),
      ...(isEmotion && score !== null ? { score } : {}),
      ...(scored ? { severity: severityOf(at(row, 'severity'), fromOne) } : {}),
      ...(scored ? { frequency: within(at(row, 'frequency'), 1, 5), impact: within(at(row, 'impact'), 1, 5) } : {}),
      ...(channel !== '' && (kind === 'touchpoints' || kind === 'channels')
        ? { channel: oneOf(CHANNELS, channel) ?? channel.slice(0, 200) }
        : {}),
    };
    items.push({ ...place, lane, card: { fields, personas: list(at(row, 'persona')) } });
    // A feeling beside another statement becomes a point of the curve at the same place.
    if (!isEmotion && score !== null && place.stage >= 0)
      items.push({ ...place, lane: laneAt('', 'emotion'), card: { fields: { text: feeling?.text ?? '', score } } });
  }
  const offsets = stages.map((_, index) => stages.slice(0, index).reduce((sum, { steps }) => sum + steps.length, 0));
  const cards = items.map(({ stage, step, lane, card }) => ({
    ...card,
    // An item without a stage is a note of the inbox, but of its own kind.
    fields: stage < 0 ? { ...card.fields, kind: DEFAULT_CARD_KIND[lanes[lane]?.kind ?? 'notes'] } : card.fields,
    lane: stage < 0 ? null : lane,
    column: stage < 0 ? null : (offsets[stage] ?? 0) + step,
  }));
  return { part: buildPart({ stages, lanes, cards }), notes, hasNumbers };
}
