import { withLaterUpdate } from '../../src/editor/updatedAt.ts';
import { applyChanges } from '../../src/model/applyChanges.ts';
import type { Change, ChangeSet } from '../../src/model/Change.ts';
import type { Doc } from '../../src/model/Doc.ts';
import { newId } from '../../src/model/id.ts';
import type { JourneyWriter } from '../../src/model/ports.ts';
import { stored, type Tab } from './storageLibraries.ts';

/** What a session does with storage, without layout and history. */
export interface Editing {
  readonly doc: () => Doc;
  readonly writer: JourneyWriter;
  /** How often the rows were read anew. */
  readonly reloads: () => number;
  edit(...changes: Change[]): void;
  /** As a letter that is only shown yet: edited when something of another tab is about to come. */
  type(...changes: Change[]): void;
}

export const changeSetOf = (...changes: Change[]): ChangeSet => ({
  id: newId(),
  label: 'edit',
  source: 'user',
  changes,
});

export const setText = (id: string, text: string): Change => ({
  table: 'cards',
  id,
  before: { text: '' },
  after: { text },
});

/** Opens a journey in a tab, as the app does. */
export async function openEditing(tab: Tab, id: string): Promise<Editing> {
  const loaded = await stored(tab, id);
  const writer = tab.library.open(id, loaded.rev);
  let doc = loaded.doc;
  let reloads = 0;
  let typed: readonly Change[] = [];
  const edit = (...changes: Change[]): void => {
    doc = applyChanges(doc, changes).doc;
    writer.write(changeSetOf(...changes));
  };
  writer.onIncoming(() => {
    const late = typed;
    typed = [];
    if (late.length > 0) edit(...late);
  });
  writer.onRemote(({ changes }) => {
    doc = applyChanges(doc, withLaterUpdate(doc, changes)).doc;
  });
  writer.onReload((next) => {
    doc = next;
    reloads += 1;
  });
  return {
    doc: () => doc,
    writer,
    reloads: () => reloads,
    edit,
    type(...changes) {
      typed = changes;
    },
  };
}

/** Waits until the condition holds; fails after five seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
