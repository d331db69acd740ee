import { describe, expect, test } from 'vitest';
import { endWriting } from '../../../src/editor/endWriting.ts';
import { FRESH } from '../../../src/editor/FRESH.ts';
import type { Session } from '../../../src/editor/Session.ts';
import { applyChanges } from '../../../src/model/applyChanges.ts';
import type { Change, ChangeSet } from '../../../src/model/Change.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { newRow } from '../../../src/model/newRow.ts';
import { aDoc, aSession } from './aSession.ts';

const remote = (changes: readonly Change[]): ChangeSet => ({ id: 'r', label: 'x', source: 'remote', changes });

describe('session', () => {
  test('CMD-1: a command makes one change set of the changed fields, and the time of the edit', () => {
    const session = aSession();
    const told: ChangeSet[] = [];
    session.onChange((changeSet) => told.push(changeSet));
    session.edit.setCards({ ids: ['C1'], patch: { text: 'new', color: null } });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ label: 'setCards', source: 'user' });
    expect(told[0]?.changes).toEqual([
      { table: 'cards', id: 'C1', before: { text: 'C1' }, after: { text: 'new' } },
      {
        table: 'journey',
        id: 'J',
        before: { updatedAt: '2026-01-01T00:00:00.000Z' },
        after: { updatedAt: '2026-01-01T00:00:01.000Z' },
      },
    ]);
  });

  test('CMD-2: what changes nothing makes no change set and nothing to undo', () => {
    const session = aSession();
    const told: ChangeSet[] = [];
    session.onChange((changeSet) => told.push(changeSet));
    session.edit.setCards({ ids: ['C1'], patch: { text: 'C1', tags: [] } });
    session.edit.moveCards({ ids: ['C2'], target: { cell: { laneId: 'L1', stepId: 'P1' }, beforeId: null } });
    expect(told).toEqual([]);
    expect(session.store.getState().undoLabel).toBeNull();
  });

  test('CMD-3: when nothing may be changed, commands are refused without a fault, and counted', () => {
    const session = aSession(aDoc(), 'n', { readOnly: 'newerSchema' });
    const before = session.doc();
    const id = session.edit.addCard({ cell: null, text: 'x' });
    session.select({ kind: 'cards', ids: [id] });
    session.undo();
    expect(session.doc()).toBe(before);
    expect(session.store.getState()).toMatchObject({ refusals: 2, refusal: 'readOnly', selection: { kind: 'none' } });
  });

  describe('CMD-18: what is typed', () => {
    const typing = () => {
      const session = aSession(aDoc(), 'n', { soon: () => undefined });
      const type = (text: string): void =>
        session.writeSoon(() => session.edit.setCards({ ids: ['C1'], patch: { text } }, { mergeKey: 'text C1' }));
      return { session, type, text: () => session.doc().cards.get('C1')?.text };
    };
    const others: Record<string, (session: Session) => void> = {
      'another edit': ({ edit }) => edit.setCards({ ids: ['C2'], patch: { text: 'other' } }),
      'a group': ({ group }) => group('two', () => undefined),
      'a selection': ({ select }) => select({ kind: 'cards', ids: ['C2'] }),
      'an edit of another tab': ({ receive }) =>
        receive(remote([{ table: 'cards', id: 'C2', before: { text: 'C2' }, after: { text: 'there' } }])),
      'reading anew': ({ reload }) => reload(aDoc()),
      'leaving the field': ({ closeUndoGroup }) => closeUndoGroup(),
      'the next letter': ({ writeSoon }) => writeSoon(() => undefined),
    };

    test('waits to be written, and the session says so', () => {
      const { session, type, text } = typing();
      type('typed');
      expect([session.isBehind(), text()]).toEqual([true, 'C1']);
      session.catchUp();
      expect([session.isBehind(), text()]).toEqual([false, 'typed']);
    });

    test.each(Object.entries(others))('is written before %s', (_, act) => {
      const { session, type, text } = typing();
      const seen: (string | undefined)[] = [];
      session.onChange(() => seen.push(text()));
      type('typed');
      act(session);
      expect(seen[0]).toBe('typed');
    });

    test('UNDO-1: does not take what is selected next along into its step', () => {
      const { session, type } = typing();
      session.select({ kind: 'cards', ids: ['C1'] });
      type('typed');
      session.select({ kind: 'cards', ids: ['C2'] });
      session.undo();
      session.redo();
      expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C1'] });
    });

    test('is what undo takes back, and stays when its writing ends', () => {
      const { session, type, text } = typing();
      type('typed');
      session.undo();
      expect(text()).toBe('C1');
      session.setState({ editingId: 'C1', freshId: 'C1' });
      type('again');
      expect(endWriting(session, 'C1')).toBe('kept');
      expect(text()).toBe('again');
    });

    test('is written at once where nobody says when', () => {
      const session = aSession();
      session.writeSoon(() => session.edit.setCards({ ids: ['C1'], patch: { text: 'typed' } }));
      expect([session.isBehind(), session.doc().cards.get('C1')?.text]).toEqual([false, 'typed']);
    });
  });

  describe('CMD-15: the limit of cards', () => {
    const full = (more = 0): Doc => {
      const doc = aDoc();
      const cards = new Map(doc.cards);
      for (let n = doc.cards.size; n < LIMITS.cards + more; n += 1)
        cards.set(`f${n}`, newRow('cards', { id: `f${n}`, order: `b${String(n).padStart(6, '0')}V` }));
      return { ...doc, cards };
    };

    test('the last card that fits is added, the next one and a copy are refused', () => {
      const session = aSession(full(-1));
      session.edit.addCard({ cell: null });
      expect(session.doc().cards.size).toBe(LIMITS.cards);
      const before = session.doc();
      session.edit.addCard({ cell: null });
      session.edit.duplicateCards({ ids: ['C1'] });
      session.group('paste', () => {
        session.edit.removeCards({ ids: ['C1'] });
        session.edit.duplicateCards({ ids: ['C2', 'C3'] });
      });
      expect(session.doc()).toBe(before);
      expect(session.store.getState()).toMatchObject({ refusals: 3, refusal: 'tooManyCards' });
    });

    test('a journey with more cards than that can still be edited', () => {
      const session = aSession(full(2));
      session.edit.setCards({ ids: ['C1'], patch: { text: 'new' } });
      session.edit.removeCards({ ids: ['C2'] });
      expect(session.doc().cards.get('C1')?.text).toBe('new');
      expect(session.store.getState().refusals).toBe(0);
    });
  });
});

describe('the time of editing', () => {
  test('CMD-2: an earlier time from another tab does not take the place of a later one', () => {
    const session = aSession();
    session.edit.setJourney({ title: 'mine' });
    const { updatedAt } = session.doc().journey;
    const stamp = (time: string) =>
      remote([{ table: 'journey', id: 'J', before: { owner: '' }, after: { owner: time, updatedAt: time } }]);
    session.receive(stamp('2026-01-01T00:00:00.500Z'));
    expect(session.doc().journey).toMatchObject({ owner: '2026-01-01T00:00:00.500Z', updatedAt });
    session.receive(stamp('2026-01-01T00:00:09.000Z'));
    expect(session.doc().journey.updatedAt).toBe('2026-01-01T00:00:09.000Z');
  });
});

describe('groups', () => {
  test('CMD-5: a group that faults changes nothing', () => {
    const session = aSession();
    const before = session.doc();
    const faulty = () =>
      session.group('change', () => {
        session.edit.removeCards({ ids: ['C1'] });
        session.edit.removeCards({ ids: ['C1'] });
      });
    expect(faulty).toThrow(/Invariant/);
    expect(session.doc()).toBe(before);
    session.edit.removeCards({ ids: ['C1'] });
    expect(session.doc().cards.has('C1')).toBe(false);
  });
});

describe('undo and redo', () => {
  test('UNDO-1: undo and redo are change sets of their own and bring the selection back', () => {
    const session = aSession();
    const told: ChangeSet[] = [];
    const start = session.doc();
    session.select({ kind: 'stage', id: 'S1' });
    session.onChange((changeSet) => told.push(changeSet));
    const id = session.edit.addCard({ cell: { laneId: 'L1', stepId: 'P2' }, text: 'x' });
    session.select({ kind: 'cards', ids: [id] });
    session.undo();
    expect(session.doc().cards).toEqual(start.cards);
    expect(session.store.getState()).toMatchObject({
      selection: { kind: 'stage', id: 'S1' },
      undoLabel: null,
      redoLabel: 'addCard',
    });
    session.select({ kind: 'none' });
    session.redo();
    expect(session.doc().cards.get(id)?.text).toBe('x');
    expect(session.store.getState()).toMatchObject({ selection: { kind: 'cards', ids: [id] }, undoLabel: 'addCard' });
    expect(told.map(({ source }) => source)).toEqual(['user', 'undo', 'undo']);
  });

  test('UNDO-3: typing in one field within half a second is one step', () => {
    const session = aSession();
    const type = (text: string) => session.edit.setCards({ ids: ['C1'], patch: { text } }, { mergeKey: 'text C1' });
    const text = () => session.doc().cards.get('C1')?.text;
    type('a');
    session.wait(499);
    type('ab');
    session.wait(499);
    type('abc');
    session.wait(500);
    type('abcd');
    session.undo();
    expect(text()).toBe('abc');
    session.undo();
    expect(text()).toBe('C1');
    session.redo();
    type('abcx');
    session.undo();
    expect(text()).toBe('abc');
  });

  test('UNDO-3: leaving the field, and an edit in between, close the step', () => {
    const session = aSession();
    const type = (text: string) => session.edit.setCards({ ids: ['C1'], patch: { text } }, { mergeKey: 'text C1' });
    const text = () => session.doc().cards.get('C1')?.text;
    type('a');
    session.closeUndoGroup();
    type('ab');
    session.undo();
    expect(text()).toBe('a');
    type('ac');
    session.receive(remote([{ table: 'cards', id: 'C1', before: { text: 'a' }, after: { text: 'theirs' } }]));
    type('mine');
    session.undo();
    expect(text()).toBe('theirs');
  });

  test('UNDO-9: a new row and what is written into it at once are one step, however long it takes', () => {
    const session = aSession();
    const id = session.edit.addCard({ cell: null }, { mergeKey: FRESH });
    const type = (text: string) => session.edit.setCards({ ids: [id], patch: { text } }, { mergeKey: `text ${id}` });
    session.wait(60_000);
    type('a');
    session.wait(60_000);
    type('a pain');
    session.closeUndoGroup();
    type('a pain, later');
    session.undo();
    expect(session.doc().cards.get(id)?.text).toBe('a pain');
    session.undo();
    expect(session.doc().cards.has(id)).toBe(false);
    expect(session.store.getState().undoLabel).toBeNull();
    session.redo();
    expect(session.doc().cards.get(id)?.text).toBe('a pain');
  });

  test('UNDO-9: what is written into another row is a step of its own', () => {
    const session = aSession();
    const id = session.edit.addCard({ cell: null }, { mergeKey: FRESH });
    session.edit.setCards({ ids: ['C1'], patch: { text: 'other' } }, { mergeKey: 'text C1' });
    session.undo();
    expect(session.doc().cards.get('C1')?.text).toBe('C1');
    expect(session.doc().cards.has(id)).toBe(true);
  });

  test('UNDO-9: a new stage and its title are one step', () => {
    const session = aSession();
    const { stageId } = session.edit.addStage({}, { mergeKey: FRESH });
    session.edit.setStage({ id: stageId, patch: { title: 'Find' } }, { mergeKey: `stage ${stageId} title` });
    session.undo();
    expect(session.doc().stages.has(stageId)).toBe(false);
    session.redo();
    expect(session.doc().stages.get(stageId)?.title).toBe('Find');
  });

  test('UNDO-9: a new card whose words were taken away again leaves no step', () => {
    const session = aSession();
    const id = session.edit.addCard({ cell: null }, { mergeKey: FRESH });
    session.setState({ editingId: id, freshId: id });
    const type = (text: string) => session.edit.setCards({ ids: [id], patch: { text } }, { mergeKey: `text ${id}` });
    type('a');
    type('');
    expect(endWriting(session, id)).toBe('gone');
    expect(session.store.getState()).toMatchObject({ undoLabel: null, editingId: null, freshId: null });
    expect(endWriting(session, id)).toBeNull();
  });

  test('UNDO-3: an edit that takes back what the last of its merge key did leaves no step', () => {
    const session = aSession();
    session.edit.setStage({ id: 'S1', patch: { title: 'Find' } });
    const id = session.edit.addCard({ cell: null }, { mergeKey: 'new card' });
    session.closeUndoGroup();
    session.wait(5000);
    session.edit.removeCards({ ids: [id] }, { mergeKey: 'new card' });
    expect(session.store.getState().undoLabel).toBe('setStage');
    session.undo();
    expect(session.doc().stages.get('S1')?.title).toBe('');
  });

  test('UNDO-4: a new edit forgets what could be redone', () => {
    const session = aSession();
    session.edit.setStage({ id: 'S1', patch: { title: 'a' } });
    session.undo();
    session.edit.setStage({ id: 'S1', patch: { title: 'b' } });
    expect(session.store.getState().redoLabel).toBeNull();
    session.redo();
    expect(session.doc().stages.get('S1')?.title).toBe('b');
  });

  test('UNDO-5: a field, a place and a new row that another tab changed are kept', () => {
    const session = aSession();
    const id = session.edit.addCard({ cell: { laneId: 'L1', stepId: 'P2' } });
    session.edit.setCards({ ids: ['C1'], patch: { text: 'mine', owner: 'Sara' } });
    session.edit.moveCards({ ids: ['C2'], target: { cell: { laneId: 'L2', stepId: 'P2' }, beforeId: null } });
    session.receive(
      remote([
        { table: 'cards', id: 'C1', before: { text: 'mine' }, after: { text: 'theirs' } },
        { table: 'cards', id: 'C2', before: { laneId: 'L2' }, after: { laneId: 'L1' } },
        { table: 'cards', id, before: { text: '' }, after: { text: 'theirs' } },
      ]),
    );
    session.undo();
    const { cards } = session.doc();
    expect(cards.get('C2')).toMatchObject({ laneId: 'L1', stepId: 'P2' });
    expect(cards.get('C1')).toMatchObject({ text: 'theirs', owner: '' });
    session.undo();
    expect(session.doc().cards.get(id)?.text).toBe('theirs');
  });

  test('UNDO-5: a stage in which another tab put a card is not taken back', () => {
    const session = aSession();
    const { stageId, stepId } = session.edit.addStage({ title: 'mine' });
    const other = aSession(session.doc(), 'other');
    other.onChange((changeSet) => session.receive({ ...changeSet, source: 'remote' }));
    const card = other.edit.addCard({ cell: { laneId: 'L1', stepId }, text: 'theirs' });
    session.undo();
    expect(session.doc().stages.get(stageId)?.title).toBe('mine');
    expect(session.doc().cards.get(card)).toMatchObject({ stepId });
  });

  test('UNDO-6: a card that comes back to a lane that is gone comes to the inbox', () => {
    const session = aSession();
    const other = aSession(session.doc(), 'other');
    other.onChange((changeSet) => session.receive({ ...changeSet, source: 'remote' }));
    session.edit.removeCards({ ids: ['C1'] });
    other.edit.removeLane({ id: 'L1' });
    session.undo();
    expect(session.doc().cards.get('C1')).toMatchObject({ text: 'C1', laneId: null, stepId: null });
  });

  test('UNDO-7: a step that has nothing left to take back is passed over', () => {
    const session = aSession();
    session.edit.setStage({ id: 'S1', patch: { title: 'Find' } });
    session.edit.setCards({ ids: ['C1'], patch: { text: 'mine' } });
    session.receive(remote([{ table: 'cards', id: 'C1', before: {}, after: null }]));
    session.undo();
    expect(session.doc().stages.get('S1')?.title).toBe('');
    expect(session.store.getState()).toMatchObject({ undoLabel: null, redoLabel: 'setStage' });
  });

  test('UNDO-8: change sets of other tabs are no steps; the selection loses what they removed', () => {
    const session = aSession();
    session.select({ kind: 'cards', ids: ['C1', 'C2'] });
    session.setState({ focus: { laneId: 'L1', stepId: 'P1', cardId: 'C1' } });
    session.receive(remote([{ table: 'cards', id: 'C1', before: {}, after: null }]));
    expect(session.store.getState()).toMatchObject({
      selection: { kind: 'cards', ids: ['C2'] },
      focus: { laneId: 'L1', stepId: 'P1', cardId: null },
      undoLabel: null,
    });
  });

  test('UNDO-8: what two tabs leave broken together is mended, and the mending is told', () => {
    const session = aSession();
    const id = session.edit.addCard({ cell: { laneId: 'L2', stepId: 'P1' }, text: 'mine' });
    const told: ChangeSet[] = [];
    session.onChange((changeSet) => told.push(changeSet));
    session.receive(
      remote([
        { table: 'lanes', id: 'L2', before: {}, after: null },
        { table: 'cards', id: 'C3', before: {}, after: null },
      ]),
    );
    expect(session.doc().cards.get(id)).toMatchObject({ text: 'mine', laneId: null, stepId: null });
    expect(told.map(({ source }) => source)).toEqual(['undo']);
  });

  test('UNDO-8: a document that was read anew keeps the history as far as it applies', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C1'], patch: { text: 'mine' } });
    session.reload({ ...session.doc(), stages: new Map(session.doc().stages) });
    session.undo();
    expect(session.doc().cards.get('C1')?.text).toBe('C1');
  });
});

describe('UNDO-10: what is being written in is not taken away by another tab', () => {
  const removing = (doc: Doc, act: (other: ReturnType<typeof aSession>) => void): ChangeSet => {
    const told: ChangeSet[] = [];
    const other = aSession(doc, 'o');
    other.onChange((changeSet) => told.push(changeSet));
    act(other);
    return remote(told.flatMap(({ changes }) => changes));
  };
  const linked = (): Doc => {
    const session = aSession();
    session.edit.addLink({ fromId: 'C1', toId: 'C2', kind: 'leadsTo' });
    session.edit.addComment({ targetId: 'C1', text: 'why?', author: '' });
    return session.doc();
  };
  const removals: readonly [string, (other: ReturnType<typeof aSession>) => void][] = [
    ['the card', ({ edit }) => edit.removeCards({ ids: ['C1'] })],
    ['its lane', ({ edit }) => edit.removeLane({ id: 'L1' })],
    ['its step', ({ edit }) => edit.removeStep({ id: 'P1' })],
    ['its stage', ({ edit }) => edit.removeStage({ id: 'S1' })],
  ];

  test.each(removals)('when %s is deleted, the card stays in its place with its words, and that is told', (_, act) => {
    const doc = linked();
    const session = aSession(doc);
    const told: ChangeSet[] = [];
    let kept = 0;
    session.setState({ editingId: 'C1' });
    session.edit.setCards({ ids: ['C1'], patch: { text: 'my words' } });
    session.onChange((changeSet) => told.push(changeSet));
    session.onKept(() => {
      kept += 1;
    });
    const set = removing(doc, act);
    session.receive(set);
    expect(kept).toBe(1);
    expect(session.store.getState()).toMatchObject({ editingId: 'C1', undoLabel: 'setCards' });
    expect(session.doc().cards.get('C1')).toMatchObject({ text: 'my words', laneId: 'L1', stepId: 'P1' });
    expect([...session.doc().comments.values()].map(({ targetId }) => targetId)).toEqual(['C1']);
    // What is told brings the other tab to the same document.
    const there = aSession(doc, 'p');
    there.receive(set);
    for (const changeSet of told) there.receive(remote(changeSet.changes));
    expect(there.doc()).toEqual(session.doc());
    session.undo();
    expect(session.doc().cards.get('C1')?.text).toBe('C1');
  });

  test('its links come back with it, except to what is gone; rows read anew do not take it away either', () => {
    const doc = linked();
    const session = aSession(doc);
    session.setState({ editingId: 'C1' });
    session.receive(removing(doc, ({ edit }) => edit.removeCards({ ids: ['C1'] })));
    expect(session.doc().links).toEqual(doc.links);
    session.reload(applyChanges(doc, removing(doc, ({ edit }) => edit.removeCards({ ids: ['C1', 'C2'] })).changes).doc);
    expect([...session.doc().cards.keys()].sort()).toEqual(['C1', 'C3']);
    expect(session.doc().links.size).toBe(0);
  });

  test('selected cards are kept as long as a text about them is typed; others go', () => {
    let types = true;
    const session = aSession(aDoc(), 'n', { writtenInDetails: (selected) => (types ? selected : []) });
    session.select({ kind: 'cards', ids: ['C1'] });
    session.receive(removing(aDoc(), ({ edit }) => edit.removeCards({ ids: ['C1', 'C2'] })));
    expect([...session.doc().cards.keys()].sort()).toEqual(['C1', 'C3']);
    types = false;
    session.receive(removing(session.doc(), ({ edit }) => edit.removeCards({ ids: ['C1'] })));
    expect([...session.doc().cards.keys()]).toEqual(['C3']);
  });

  /** A map in which something hangs on everything: C3 stands in S2, P3 and L2; Ada has a note and a card. */
  const hung = (): Doc => {
    const session = aSession();
    session.edit.setCards({ ids: ['C2'], patch: { personaIds: ['Ada'] } });
    const doc = session.doc();
    const about = ['S2', 'P3', 'L2', 'C3', 'Ada', 'C3-C2'];
    return {
      ...doc,
      links: new Map([['C3-C2', newRow('links', { id: 'C3-C2', fromId: 'C3', toId: 'C2' })]]),
      empathyNotes: new Map([
        ['says', newRow('empathyNotes', { id: 'says', personaId: 'Ada', section: 'say', order: 'a0' })],
      ]),
      comments: new Map(
        about.map((id) => [`on ${id}`, newRow('comments', { id: `on ${id}`, targetId: id, createdAt: '' })]),
      ),
    };
  };
  const titles: readonly [string, string, (session: ReturnType<typeof aSession>) => void, readonly string[]][] = [
    ['a stage', 'S2', ({ edit }) => edit.removeStage({ id: 'S2' }), []],
    ['a step', 'P1', ({ edit }) => edit.removeStep({ id: 'P1' }), []],
    ['a step whose stage goes', 'P3', ({ edit }) => edit.removeStage({ id: 'S2' }), ['on S2']],
    ['a lane', 'L2', ({ edit }) => edit.removeLane({ id: 'L2' }), []],
    ['a persona', 'Ada', ({ edit }) => edit.removePersona({ id: 'Ada' }), []],
    ['a link', 'C3-C2', ({ edit }) => edit.removeLink({ id: 'C3-C2' }), []],
    ['a link whose cards go', 'C3-C2', ({ edit }) => edit.removeCards({ ids: ['C2', 'C3'] }), ['on C3']],
  ];
  test.each(titles)('%s that is being written in stays, with all that hung on it', (_, id, act, lost) => {
    const doc = hung();
    const comments = new Map([...doc.comments].filter(([comment]) => !lost.includes(comment)));
    for (const inDetails of [false, true]) {
      const session = aSession(doc, 'm', { writtenInDetails: () => (inDetails ? [id] : []) });
      if (!inDetails) session.setState({ editingId: id });
      session.receive(removing(doc, act));
      expect({ ...session.doc(), journey: doc.journey }).toEqual({ ...doc, comments });
    }
  });

  test('what cannot stand any more does not come back with it', () => {
    const doc = hung();
    const session = aSession(doc);
    session.setState({ editingId: 'L2' });
    const set = removing(doc, ({ edit }) => {
      edit.removeStage({ id: 'S2' });
      edit.removeLane({ id: 'L2' });
    });
    session.receive(set);
    expect([...session.doc().lanes.keys()].sort()).toEqual(['L1', 'L2']);
    expect([...session.doc().cards.keys()].sort()).toEqual(['C1', 'C2']);
  });

  test('an empathy note that was made into the card stays deleted; one that lost the card has it again', () => {
    const start = aSession();
    const [gone, free, other] = ['say', 'do', 'see'].map((section) =>
      start.edit.addNote({ personaId: 'Ada', section: section as 'say' }),
    ) as [string, string, string];
    const cell = { laneId: 'L1', stepId: 'P1' };
    const cardId = start.edit.sendNoteToCell({ id: gone, cell });
    const doc = {
      ...start.doc(),
      empathyNotes: new Map([...start.doc().empathyNotes].map(([id, note]) => [id, { ...note, cardId }])),
    };
    const session = aSession(doc);
    session.setState({ editingId: cardId });
    session.receive(
      removing(doc, ({ edit }) => {
        edit.removeNote({ id: gone });
        edit.removeCards({ ids: [cardId] });
        edit.setNote({ id: free, patch: { text: 'theirs' } });
        edit.sendNoteToCell({ id: other, cell });
      }),
    );
    const notes = session.doc().empathyNotes;
    expect(session.doc().cards.has(cardId)).toBe(true);
    expect(notes.has(gone)).toBe(false);
    expect(notes.get(free)).toMatchObject({ cardId, text: 'theirs' });
    expect(notes.get(other)?.cardId).not.toBe(cardId);
  });

  test('an empathy note stays, too, also when its persona is deleted', () => {
    const start = aSession();
    const id = start.edit.addNote({ personaId: 'Ada', section: 'say' });
    for (const act of [
      (other: ReturnType<typeof aSession>) => other.edit.removeNote({ id }),
      (other: ReturnType<typeof aSession>) => other.edit.removePersona({ id: 'Ada' }),
    ]) {
      const session = aSession(start.doc());
      session.setState({ editingId: id });
      session.receive(removing(start.doc(), act));
      expect(session.doc().empathyNotes.get(id)?.personaId).toBe('Ada');
    }
  });
});
