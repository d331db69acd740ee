import { enableMapSet, Immer } from 'immer';
import { createStore } from 'zustand/vanilla';
import { allCommands } from '../commands/allCommands.ts';
import type { Command, CommandTools } from '../commands/Command.ts';
import type { DocDraft } from '../commands/DocDraft.ts';
import type { Layout } from '../layout/Layout.ts';
import { layoutJourney } from '../layout/layoutJourney.ts';
import type { MapWords } from '../layout/MapWords.ts';
import { NO_OVERLAYS, type Overlays } from '../layout/overlays.ts';
import { createEmitter } from '../lib/emitter.ts';
import { applyChanges } from '../model/applyChanges.ts';
import type { Change, ChangeSet } from '../model/Change.ts';
import { changesBetween } from '../model/changesBetween.ts';
import type { Doc } from '../model/Doc.ts';
import { type Id, newId } from '../model/id.ts';
import { invertChanges } from '../model/invertChanges.ts';
import { LIMITS } from '../model/limits.ts';
import type { SaveState, TextMeasurer } from '../model/ports.ts';
import type { BoundCommands, RunOptions } from './boundCommands.ts';
import { type FilterState, filterAfter, filterOn, shownDoc, UNFILTERED } from './FilterState.ts';
import { History, type HistoryEntry } from './History.ts';
import { keepWritten } from './keepWritten.ts';
import { assertSound, mend } from './mend.ts';
import { idsOf, pruneSelection, pruneState, withoutHidden } from './pruneState.ts';
import type { Refusal, Selection, Session, SessionState } from './Session.ts';
import { takeBack } from './takeBack.ts';
import { undoable, withLaterUpdate, withoutUpdatedAt } from './updatedAt.ts';

export interface SessionOptions {
  readonly doc: Doc;
  /** The words of the map in a language: the map's, not the interface's. Asked when it changes, and by `relayout`. */
  readonly words: (language: string) => MapWords;
  readonly measure: TextMeasurer;
  /** What lies over the map at first; nothing unless told. */
  readonly overlays?: Overlays;
  /** Tests that look at documents only may give another. */
  readonly layout?: typeof layoutJourney;
  /** Why nothing may be changed; commands then change nothing and count as refused. */
  readonly readOnly?: SessionState['readOnly'];
  /** The rows about which a text is being typed in the panel of details, which speaks of the selected ones. */
  readonly writtenInDetails?: (selected: readonly Id[]) => readonly Id[];
  /** Calls back soon, before the user does anything else: what was typed is dispatched then. At once unless told. */
  readonly soon?: (catchUp: () => void) => void;
  /** Milliseconds since 1970; tests may give another clock. */
  readonly clock?: () => number;
  readonly newId?: () => string;
}

enableMapSet();
// Frozen documents find writes in place while developing; in production freezing only costs time.
const immer = new Immer({ autoFreeze: import.meta.env.DEV });

/** Opens a document for editing: the one store of the editor, the one way to change it, and its history. */
export function createSession(options: SessionOptions): Session {
  const clock = options.clock ?? Date.now;
  const tools: CommandTools = { newId: options.newId ?? newId, now: () => new Date(clock()).toISOString() };
  const history = new History();
  const changed = createEmitter<{ changeSet: ChangeSet; doc: Doc }>();
  const staleUndo = createEmitter<void>();
  const kept = createEmitter<void>();
  const layout = options.layout ?? layoutJourney;
  let { language } = options.doc.journey;
  let words = options.words(language);
  let overlays = options.overlays ?? NO_OVERLAYS;
  const layOut = (doc: Doc, filter: FilterState, previous?: Layout): Layout => {
    if (doc.journey.language !== language) {
      ({ language } = doc.journey);
      words = options.words(language);
    }
    return layout(shownDoc(doc, filter), { words, measure: options.measure, overlays }, previous);
  };

  const store = createStore<SessionState>(() => ({
    doc: options.doc,
    layout: layOut(options.doc, UNFILTERED),
    selection: { kind: 'none' },
    focus: null,
    editingId: null,
    freshId: null,
    drag: null,
    connectFrom: null,
    filter: UNFILTERED,
    find: null,
    question: null,
    undoLabel: null,
    redoLabel: null,
    readOnly: options.readOnly ?? null,
    refusals: 0,
    refusal: null,
  }));

  /** The document inside a running group; null outside. */
  let groupDoc: Doc | null = null;
  /** Writes what was typed and is only shown by its field. */
  let typed: (() => void) | null = null;
  const catchUp = (): void => {
    const write = typed;
    const turn = editTurn;
    typed = null;
    write?.();
    // What is selected next does not belong to what was typed before.
    editTurn = turn;
  };
  /** Whether a selection made now belongs to the last edit: until the turn that made it is over. */
  let editTurn = false;
  /** Whether no other tab has changed the document: then what is undone was sound before. */
  let alone = true;

  const show = (doc: Doc, selection?: Selection): void => {
    const state = store.getState();
    const filter = filterAfter(state.filter, state.doc, doc);
    store.setState({
      doc,
      filter,
      layout: layOut(doc, filter, state.layout),
      ...pruneState(selection ? { ...state, selection } : state, doc),
      undoLabel: history.undoLabel,
      redoLabel: history.redoLabel,
    });
  };

  /** Stamps a change of the user's with its time, shows it and tells it. */
  const commit = (
    label: string,
    source: 'user' | 'undo',
    next: Doc,
    changes: readonly Change[],
    selection?: Selection,
  ): void => {
    const { id, updatedAt } = next.journey;
    const stamp = { table: 'journey', id, before: { updatedAt }, after: { updatedAt: tools.now() } } as const;
    const doc = { ...next, journey: { ...next.journey, ...stamp.after } };
    show(doc, selection);
    changed.emit({ changeSet: { id: tools.newId(), label, source, changes: [...changes, stamp] }, doc });
    staleUndo.emit();
  };

  const refuse = (refusal: Refusal): void => store.setState(({ refusals }) => ({ refusal, refusals: refusals + 1 }));

  const dispatch = (label: string, next: Doc, mergeKey: string | null): void => {
    const { doc, selection, readOnly } = store.getState();
    if (readOnly) {
      refuse('readOnly');
      return;
    }
    const changes = withoutUpdatedAt(changesBetween(doc, next));
    if (changes.length === 0) return;
    if (next.cards.size > LIMITS.cards && next.cards.size > doc.cards.size) {
      refuse('tooManyCards');
      return;
    }
    if (import.meta.env.DEV) assertSound(next, label);
    const kept = undoable(changes);
    if (kept.length > 0) {
      history.record({
        label,
        changes: kept,
        selectionBefore: selection,
        selectionAfter: pruneSelection(selection, next),
        mergeKey,
        time: clock(),
      });
    }
    editTurn = true;
    queueMicrotask(() => {
      editTurn = false;
    });
    commit(label, 'user', next, changes);
  };

  const run = <Args, Outcome>(command: Command<Args, Outcome>, args: Args, run?: RunOptions): Outcome => {
    catchUp();
    const before = groupDoc ?? store.getState().doc;
    let outcome: Outcome | undefined;
    const next = immer.produce(before, (draft) => {
      outcome = command.run(draft as unknown as DocDraft, before, args, tools);
    });
    if (groupDoc) groupDoc = next;
    else dispatch(command.name, next, run?.mergeKey ?? null);
    return outcome as Outcome;
  };

  /** Takes the newest entry that still has an effect from one stack, applies it and hands it to the other. */
  const travel = (
    take: () => HistoryEntry | null,
    changesOf: (entry: HistoryEntry) => readonly Change[],
    done: (entry: HistoryEntry) => void,
    selectionOf: (entry: HistoryEntry) => Selection,
  ): void => {
    catchUp();
    if (store.getState().readOnly) {
      refuse('readOnly');
      return;
    }
    for (let entry = take(); entry; entry = take()) {
      const { doc } = store.getState();
      const back = takeBack(doc, changesOf(entry));
      const taken = applyChanges(doc, back).doc;
      const next = alone ? taken : mend(taken, back, tools.newId);
      const changes = changesBetween(doc, next);
      if (changes.length === 0) continue;
      done(entry);
      commit(entry.label, 'undo', next, changes, selectionOf(entry));
      return;
    }
    // Whatever was left could not be seen any more: it is gone from the history.
    store.setState({ undoLabel: history.undoLabel, redoLabel: history.redoLabel });
  };

  /** Rows in which words are being typed. */
  const writtenIds = (): readonly Id[] => {
    const { editingId, selection } = store.getState();
    if (editingId !== null) return [editingId];
    return options.writtenInDetails?.(idsOf(selection)) ?? [];
  };

  /** Shows what another tab made of the document. What has to be put right is saved and told, so that all have it. */
  const meet = (label: string, received: Doc, soundUnless: readonly Change[]): void => {
    const { doc, readOnly } = store.getState();
    const whole = readOnly ? received : keepWritten(doc, received, writtenIds());
    const next = mend(whole, whole === received ? soundUnless : changesBetween(received, whole), tools.newId);
    if (next === received || readOnly) show(next);
    else commit(label, 'undo', next, changesBetween(received, next));
    if (whole !== received) kept.emit();
  };

  const edit = Object.fromEntries(
    Object.entries(allCommands).map(([name, command]) => [
      name,
      (args: never, runOptions?: RunOptions) => run(command as Command<never, unknown>, args, runOptions),
    ]),
  ) as BoundCommands;

  return {
    store,
    saveState: createStore<SaveState>(() => 'saved'),
    edit,
    undo: () =>
      travel(
        () => history.takePast(),
        ({ changes }) => changes,
        (entry) => history.undone(entry),
        ({ selectionBefore }) => selectionBefore,
      ),
    redo: () =>
      travel(
        () => history.takeFuture(),
        ({ changes }) => invertChanges(changes),
        (entry) => history.redone(entry),
        ({ selectionAfter }) => selectionAfter,
      ),
    writeSoon: (write) => {
      catchUp();
      typed = write;
      if (options.soon) options.soon(catchUp);
      else catchUp();
    },
    isBehind: () => typed !== null,
    catchUp,
    closeUndoGroup: () => {
      catchUp();
      history.closeGroup();
    },
    group: (label, body) => {
      if (groupDoc) return body();
      catchUp();
      groupDoc = store.getState().doc;
      try {
        const outcome = body();
        dispatch(label, groupDoc, null);
        return outcome;
      } finally {
        groupDoc = null;
      }
    },
    receive: ({ label, changes }) => {
      alone = false;
      catchUp();
      const { doc } = store.getState();
      meet(label, applyChanges(doc, withLaterUpdate(doc, changes)).doc, changes);
    },
    reload: (doc) => {
      alone = false;
      catchUp();
      meet('reload', doc, []);
    },
    refuse,
    onKept: kept.on,
    onStaleUndo: staleUndo.on,
    end: staleUndo.emit,
    onChange: (listener) => changed.on(({ changeSet, doc }) => listener(changeSet, doc)),
    select: (selection) => {
      catchUp();
      const pruned = pruneSelection(selection, store.getState().doc);
      if (editTurn) history.setSelectionAfter(pruned);
      store.setState({ selection: pruned });
    },
    setFilter: (wanted, mode) => {
      const state = store.getState();
      const filter = filterOn(state.doc, wanted, mode);
      const layout = layOut(state.doc, filter, state.layout);
      store.setState({ filter, layout, ...(mode === 'hide' ? withoutHidden(state, filter.out) : {}) });
    },
    words: () => words,
    relayout: () => {
      const next = options.words(language);
      if (next === words) return;
      words = next;
      store.setState(({ doc, filter }) => ({ layout: layOut(doc, filter) }));
    },
    overlays: () => overlays,
    setOverlays: (wanted) => {
      if (wanted === overlays) return;
      overlays = wanted;
      store.setState(({ doc, filter, layout }) => ({ layout: layOut(doc, filter, layout) }));
    },
    setState: (patch) => store.setState(patch),
  };
}
