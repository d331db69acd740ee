import { describe, expect, test } from 'vitest';
import { notesInSection, personasOf } from '../../../src/model/queries.ts';
import { aSession } from '../editor/aSession.ts';

const cell = { laneId: 'L2', stepId: 'P1' };

describe('personas', () => {
  test('CMD-13: new personas take colours that are free, and the order can be changed', () => {
    const session = aSession();
    const made = Array.from({ length: 8 }, (_, n) => session.edit.addPersona({ name: `${n}` }));
    const colors = made.map((id) => session.doc().personas.get(id)?.color);
    expect(new Set(colors).size).toBe(8);
    session.edit.movePersona({ id: made[0] ?? '', by: -1 });
    expect(personasOf(session.doc())[0]?.id).toBe(made[0]);
  });

  test('CMD-13: removing a persona takes its empathy map along and its name off the cards', () => {
    const session = aSession();
    session.edit.addNote({ personaId: 'Ada', section: 'see' });
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'emotion', personaIds: ['Ada'], personaId: 'Ada' } });
    session.edit.removePersona({ id: 'Ada' });
    expect(session.doc().empathyNotes.size).toBe(0);
    expect(session.doc().cards.get('C1')).toMatchObject({ personaIds: [], personaId: null });
  });
});

describe('empathy notes', () => {
  test('CMD-14: notes are added, edited, moved between sections and duplicated', () => {
    const session = aSession();
    const { edit } = session;
    const first = edit.addNote({ personaId: 'Ada', section: 'say', text: 'one' });
    const second = edit.addNote({ personaId: 'Ada', section: 'say', text: 'two', beforeId: first });
    const copy = edit.duplicateNote({ id: second });
    const section = (name: 'say' | 'hear') => notesInSection(session.doc(), 'Ada', name).map(({ id }) => id);
    expect(section('say')).toEqual([second, copy, first]);
    edit.moveNote({ id: copy, section: 'hear' });
    edit.moveNote({ id: first, by: -1 });
    expect([section('say'), section('hear')]).toEqual([[first, second], [copy]]);
    edit.setNote({ id: copy, patch: { text: 'heard', evidence: 'observed' } });
    expect(session.doc().empathyNotes.get(copy)).toMatchObject({ text: 'heard', evidence: 'observed' });
  });

  test('CMD-14: a note sent to a cell makes a card of its words and stays tied to it', () => {
    const session = aSession();
    const { edit } = session;
    const source = { kind: 'interview', reference: 'I-3', date: null, n: 1, quote: '' } as const;
    const id = edit.addNote({
      personaId: 'Ada',
      section: 'feel',
      text: 'lost',
      fields: { evidence: 'reported', sources: [source] },
    });
    const card = edit.sendNoteToCell({ id, cell });
    expect(session.doc().cards.get(card)).toMatchObject({
      ...cell,
      kind: 'emotion',
      text: 'lost',
      evidence: 'reported',
      sources: [source],
      personaIds: ['Ada'],
      personaId: 'Ada',
    });
    expect(session.doc().empathyNotes.get(id)?.cardId).toBe(card);
    expect(edit.sendNoteToCell({ id, cell: { laneId: 'L1', stepId: 'P3' } })).toBe(card);
    expect(session.doc().cards.get(card)).toMatchObject({ laneId: 'L1', stepId: 'P3' });
    edit.unlinkNote({ id });
    expect(session.doc().empathyNotes.get(id)?.cardId).toBeNull();
    expect(session.doc().cards.has(card)).toBe(true);
  });

  test('CMD-14: sections without a kind of their own make the kind of the lane', () => {
    const session = aSession();
    const id = session.edit.addNote({ personaId: 'Ada', section: 'hear', text: 'rumour' });
    const card = session.edit.sendNoteToCell({ id, cell });
    expect(session.doc().cards.get(card)).toMatchObject({ kind: 'pain', personaId: null });
  });
});

describe('remarks and views', () => {
  test('CMD-11: comments, votes, dismissals and views come and go', () => {
    const session = aSession();
    const { edit } = session;
    const comment = edit.addComment({ targetId: 'C1', text: 'hm' });
    const ballot = edit.addBallot({ round: '1', voter: 'Mina', targetId: 'C1' });
    const dismissal = edit.addDismissal({ ruleId: 'r', targetId: 'J', reason: 'known' });
    const view = edit.addView({ name: 'Pains' });
    edit.setComment({ id: comment, patch: { resolved: true } });
    edit.setView({ id: view, patch: { name: 'Pain points' } });
    const { comments, views } = session.doc();
    expect([comments.get(comment)?.resolved, views.get(view)?.name]).toEqual([true, 'Pain points']);
    edit.removeComment({ id: comment });
    edit.removeBallot({ id: ballot });
    edit.removeDismissal({ id: dismissal });
    edit.removeView({ id: view });
    const doc = session.doc();
    expect([doc.comments.size, doc.ballots.size, doc.dismissals.size, doc.views.size]).toEqual([0, 0, 0, 0]);
  });
});
