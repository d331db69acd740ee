import { isRecord } from '../../lib/cleanJson.ts';
import { TABLE_FIELDS, TABLE_NAMES, type TableName } from '../../model/Doc.ts';
import { LIMITS } from '../../model/limits.ts';
import type { RawDoc } from '../../model/migrations/migrate.ts';
import { LANE_KINDS } from '../../model/scales.ts';
import { amend, type Draft, type Drafts, foldedName, nameOf, type Report } from './Draft.ts';

/** The field that a row written as a plain text fills. */
const TEXT_FIELD: Partial<Record<TableName, string>> = {
  personas: 'name',
  stages: 'title',
  steps: 'title',
  lanes: 'title',
  cards: 'text',
};

/** All rows of the file that can become rows. Steps written inside their stage are lifted out of it. */
export function collectDrafts(raw: RawDoc, report: Report): Drafts {
  const drafts = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, listOf(raw[table], table, report).flatMap(toDraft(table, table, null, report))]),
  ) as Drafts;
  const named = new Set(drafts.steps.map(({ raw }) => foldedName(raw.stageId ?? raw.stage)));
  for (const stage of drafts.stages) {
    // Where steps of their own list name the stage, "steps" in it is a field that we do not know.
    if (
      !Array.isArray(stage.raw.steps) ||
      named.has(foldedName(stage.raw.id)) ||
      named.has(foldedName(stage.raw.title))
    )
      continue;
    const path = `${stage.path}.steps`;
    drafts.steps.push(...listOf(stage.raw.steps, path, report).flatMap(toDraft('steps', path, stage, report)));
    amend(stage, {}, 'steps');
  }
  return drafts;
}

function listOf(value: unknown, path: string, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== null) report(path, 'notAList', 'defaulted');
  return [];
}

const toDraft =
  (table: TableName, list: string, parent: Draft | null, report: Report) =>
  (value: unknown, index: number): readonly Draft[] => {
    const path = `${list}[${index}]`;
    const raw = isRecord(value) ? value : fromText(table, value);
    if (raw) return [{ table, path, raw: bounded(table, raw, path, report), id: '', parent }];
    report(path, 'notAnObject', 'rowDropped');
    return [];
  };

/** The members of a row within their limits, so that no single row can hold up the reading. */
function bounded(table: TableName, raw: Draft['raw'], path: string, report: Report): Draft['raw'] {
  const members = Object.entries(raw);
  const known = (name: string) => Object.hasOwn(TABLE_FIELDS[table], name);
  const tooLong = (name: string, value: unknown) =>
    known(name) && Array.isArray(value) && value.length > LIMITS.listLength;
  const surplus = members.filter(([name]) => !known(name)).slice(LIMITS.unknownMembers);
  if (surplus.length === 0 && !members.some(([name, value]) => tooLong(name, value))) return raw;
  if (surplus.length > 0) report(path, 'tooLong', 'truncated');
  const dropped = new Set(surplus.map(([name]) => name));
  const kept = members.filter(([name]) => !dropped.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (!tooLong(name, value)) return [name, value];
      report(`${path}.${name}`, 'tooLong', 'truncated');
      return [name, (value as readonly unknown[]).slice(0, LIMITS.listLength)];
    }),
  );
}

function fromText(table: TableName, value: unknown): Readonly<Record<string, unknown>> | null {
  const field = TEXT_FIELD[table];
  const text = nameOf(value);
  if (field === undefined || text === null) return null;
  if (table === 'lanes' && (LANE_KINDS as readonly string[]).includes(text)) return { kind: text };
  return { [field]: text };
}
