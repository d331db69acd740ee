import * as v from 'valibot';
import { createEmitter } from '../lib/emitter.ts';
import type { ChangeSet } from '../model/Change.ts';
import type { Id } from '../model/id.ts';
import { SCHEMA_VERSION } from '../model/migrations/migrate.ts';
import { parseChange } from '../model/parseChange.ts';

/** What everyone is told after a commit. */
export interface CommitNotice {
  readonly journeyId: Id;
  /** The journey's revision since this commit. */
  readonly rev: number;
  /** Null: everything may have changed, read the rows anew. */
  readonly changeSets: readonly ChangeSet[] | null;
  /** Set when the journey went into the bin or came out of it. That is no revision: `rev` is 0 then. */
  readonly inBin?: boolean | undefined;
  /** The writer that committed; it alone does not listen. */
  readonly origin: Id;
}

/** Carries commit notices to the other tabs, and to the writers of this one. */
export interface Tabs {
  post(notice: CommitNotice): void;
  onNotice(listener: (notice: CommitNotice) => void): () => void;
  close(): void;
}

const fieldsSchema = v.nullable(v.record(v.string(), v.unknown()));
const changeSchema = v.object({ table: v.string(), id: v.string(), before: fieldsSchema, after: fieldsSchema });
const noticeSchema = v.object({
  schemaVersion: v.number(),
  journeyId: v.string(),
  rev: v.pipe(v.number(), v.integer()),
  origin: v.string(),
  inBin: v.optional(v.boolean()),
  changeSets: v.nullable(v.array(v.object({ id: v.string(), label: v.string(), changes: v.array(changeSchema) }))),
});

/**
 * The notice in a message. One from another version of the app, or with a change that does not parse, says only that
 * something has changed.
 */
function parseNotice(message: unknown): CommitNotice | null {
  const parsed = v.safeParse(noticeSchema, message);
  if (!parsed.success) return null;
  const { schemaVersion, changeSets, ...notice } = parsed.output;
  if (schemaVersion !== SCHEMA_VERSION || changeSets === null) return { ...notice, changeSets: null };
  const sets: ChangeSet[] = [];
  for (const { id, label, changes: raw } of changeSets) {
    const changes = raw.map(parseChange).filter((change) => change !== null);
    if (changes.length < raw.length) return { ...notice, changeSets: null };
    sets.push({ id, label, source: 'remote', changes });
  }
  return { ...notice, changeSets: sets };
}

export function createTabs(channelName: string): Tabs {
  const notices = createEmitter<CommitNotice>();
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const notice = parseNotice(event.data);
    if (notice) notices.emit(notice);
  };
  return {
    post(notice) {
      channel.postMessage({ ...notice, schemaVersion: SCHEMA_VERSION });
      notices.emit(notice);
    },
    onNotice: notices.on,
    close: () => channel.close(),
  };
}
