import { cleanJson, isRecord, isUnsafeKey } from '../../lib/cleanJson.ts';
import { hasArabicScript } from '../../lib/direction.ts';
import type { Json } from '../../lib/json.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type Doc, TABLE_NAMES, type TableName } from '../../model/Doc.ts';
import type { Issue } from '../../model/Issue.ts';
import { type Id, newId } from '../../model/id.ts';
import { repairDoc } from '../../model/integrity/repairDoc.ts';
import { LIMITS } from '../../model/limits.ts';
import { migrate, type RawDoc } from '../../model/migrations/migrate.ts';
import { parseJourney, parseRow } from '../../model/parseRow.ts';
import type { Journey } from '../../model/records/journey.ts';
import { ORDERED_TABLES } from '../../model/siblings.ts';
import { assignIds, isId } from './assignIds.ts';
import { assignOrder } from './assignOrder.ts';
import { collectDrafts } from './collectDrafts.ts';
import { amend, type Draft, type Drafts, nameOf, type Report } from './Draft.ts';
import { parseJson } from './parseJson.ts';
import { readAssets } from './readAssets.ts';
import { resolveDrafts } from './resolveDrafts.ts';
import { SAFAR_FORMAT, type SafarFile, type SafarRefusal } from './safarFile.ts';

/** What the reader takes from outside; tests give their own. */
export interface ReadTools {
  readonly newId: () => Id;
  /** ISO 8601 timestamp, for rows that have none. */
  readonly now: () => string;
}
const TOOLS: ReadTools = { newId, now: () => new Date().toISOString() };

/**
 * Reads a `.safar.json` file, total: a sound document with the issues that were found, or a refusal. Never throws,
 * whatever the bytes are. A complete file gives back exactly the document that it was written from; a minimal one
 * (docs/SPEC.md, FILE) is completed. Nothing is stored.
 */
export function readSafarFile(source: Uint8Array | string, tools: ReadTools = TOOLS): Result<SafarFile, SafarRefusal> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const raw = parsed.value;
  if (!isRecord(raw) || raw.format !== SAFAR_FORMAT) return err({ code: 'otherFormat' });
  const issues: Issue[] = [];
  const report: Report = (path, what, done) => issues.push({ path, what, done });
  const version = versionOf(raw.version, report);
  const migrated = migrate(raw, version);
  if (!migrated.ok) return err({ code: migrated.error, version });
  const crowd = crowdOf(migrated.value);
  if (crowd) return err(crowd);
  return ok({ ...readDoc(migrated.value, tools, report), issues });
}

function versionOf(value: unknown, report: Report): number {
  const version = Number(nameOf(value) ?? Number.NaN);
  if (Number.isInteger(version) && version >= 1) return version;
  report('version', value === undefined ? 'missing' : 'invalid', 'defaulted');
  return 1;
}

const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function crowdOf(raw: RawDoc): SafarRefusal | null {
  const cards = sizeOf(raw.cards);
  if (cards > LIMITS.cards) return { code: 'tooManyCards', count: cards, limit: LIMITS.cards };
  const nested = Array.isArray(raw.stages)
    ? raw.stages.reduce<number>((sum, stage: unknown) => sum + (isRecord(stage) ? sizeOf(stage.steps) : 0), 0)
    : 0;
  const rows = TABLE_NAMES.reduce((sum, table) => sum + sizeOf(raw[table]), nested);
  return rows > LIMITS.rows ? { code: 'tooManyRows', count: rows, limit: LIMITS.rows } : null;
}

function readDoc(raw: RawDoc, tools: ReadTools, report: Report): Pick<SafarFile, 'doc' | 'assets'> {
  const now = tools.now();
  const collected = collectDrafts(raw, report);
  const images = readAssets(collected.assets, report);
  const drafts: Drafts = { ...collected, assets: images.drafts };
  const journey = readJourney(raw, drafts, now, tools, report);

  const ids = new Map(assignIds(drafts, journey.id, tools.newId, report));
  ids.set('assets', new Map([...(ids.get('assets') ?? []), ...images.names]));
  const rawJourneyId = isRecord(raw.journey) ? raw.journey.id : undefined;
  resolveDrafts(drafts, { ids, rawJourneyId, journeyId: journey.id, newId: tools.newId, report });
  for (const table of ORDERED_TABLES)
    if (table !== 'stages' && table !== 'steps') assignOrder(table, drafts[table], report);
  for (const draft of [...drafts.comments, ...drafts.dismissals])
    if (draft.raw.createdAt === undefined) amend(draft, { createdAt: now });

  const paths = new Map<string, string>();
  const tables = TABLE_NAMES.map((table) => {
    for (const { id, path } of drafts[table]) paths.set(`${table} ${id}`, path);
    return [table, new Map(drafts[table].flatMap((draft) => readRow(table, draft, report)))] as const;
  });
  const bag = { journey, ...Object.fromEntries(tables) } as Doc;
  const pathOf = (table: TableName | 'journey', id: Id) => paths.get(`${table} ${id}`) ?? table;
  const { doc, repairs } = repairDoc(bag, pathOf, tools.newId);
  for (const { path, what, done } of repairs) report(path, what, done);
  return { doc, assets: new Map([...images.bytes].filter(([id]) => doc.assets.has(id))) };
}

function readRow(table: TableName, draft: Draft, report: Report): readonly (readonly [Id, object])[] {
  const { row, issues } = parseRow(table, { ...draft.raw, id: draft.id }, draft.path);
  for (const { path, what, done } of issues) report(path, what, done);
  return row ? [[row.id, row]] : [];
}

function readJourney(raw: RawDoc, drafts: Drafts, now: string, tools: ReadTools, report: Report): Journey {
  const given = isRecord(raw.journey) ? raw.journey : typeof raw.journey === 'string' ? { title: raw.journey } : {};
  if (!isRecord(raw.journey)) report('journey', raw.journey === undefined ? 'missing' : 'notAnObject', 'defaulted');
  const id = nameOf(given.id);
  const words = [given.title, ...drafts.stages.map((stage) => stage.raw.title)];
  const persian = words.some((word) => typeof word === 'string' && hasArabicScript(word));
  const defaults = { createdAt: now, updatedAt: given.createdAt ?? now, ...(persian ? { language: 'fa' } : {}) };
  const whole = {
    ...defaults,
    ...given,
    id: id !== null && isId(id) ? id : tools.newId(),
    fileExtra: { ...(isRecord(given.fileExtra) ? given.fileExtra : {}), ...unknownMembers(raw, report) },
  };
  const first = parseJourney(whole, 'journey');
  for (const { path, what, done } of first.issues) report(path, what, done === 'rowDropped' ? 'defaulted' : done);
  // Only a broken timestamp can refuse a journey row.
  const { row } = first.row ? first : parseJourney({ ...whole, createdAt: now, updatedAt: now }, 'journey');
  const journey = row as Journey;
  const empty = Object.keys(journey.fileExtra ?? {}).length === 0;
  return empty ? { ...journey, fileExtra: null } : journey;
}

const KNOWN_MEMBERS: ReadonlySet<string> = new Set(['format', 'version', 'journey', ...TABLE_NAMES]);

function unknownMembers(raw: RawDoc, report: Report): Readonly<Record<string, Json>> {
  const members: Record<string, Json> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (KNOWN_MEMBERS.has(name)) continue;
    if (isUnsafeKey(name)) {
      report(name, 'unsafeKey', 'fieldDropped');
      continue;
    }
    const clean = cleanJson(value, LIMITS.nesting, (path) => report(`${name}.${path}`, 'unsafeKey', 'fieldDropped'));
    if (clean !== undefined) members[name] = clean;
  }
  return members;
}
