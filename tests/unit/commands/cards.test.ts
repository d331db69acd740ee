import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/model/limits.ts';
import { cardsInCell, inboxCards } from '../../../src/model/queries.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';

const at = (session: TestSession, laneId: string, stepId: string) =>
  cardsInCell(session.doc(), laneId, stepId).map(({ id }) => id);
const cell = (laneId: string, stepId: string) => ({ laneId, stepId });

describe('cards', () => {
  test('CMD-10: a new card takes the default kind of its lane, in the inbox note', () => {
    const session = aSession();
    const pain = session.edit.addCard({ cell: cell('L2', 'P1'), text: 'late' });
    const loose = session.edit.addCard({ cell: null });
    const quote = session.edit.addCard({ cell: cell('L2', 'P1'), kind: 'quote', fields: { owner: 'Sara' } });
    const kinds = [pain, loose, quote].map((id) => session.doc().cards.get(id)?.kind);
    expect(kinds).toEqual(['pain', 'note', 'quote']);
    expect(session.doc().cards.get(quote)?.owner).toBe('Sara');
    expect(inboxCards(session.doc()).map(({ id }) => id)).toEqual([loose]);
  });

  test('CMD-10: a new card comes before the card that was named', () => {
    const session = aSession();
    const id = session.edit.addCard({ cell: cell('L1', 'P1'), beforeId: 'C2' });
    expect(at(session, 'L1', 'P1')).toEqual(['C1', id, 'C2']);
  });

  test('CMD-10: cards moved together keep the order in which the map is read', () => {
    const session = aSession();
    const target = session.edit.addCard({ cell: cell('L1', 'P2') });
    session.edit.moveCards({ ids: ['C3', 'C2', 'C1'], target: { cell: cell('L1', 'P2'), beforeId: target } });
    expect(at(session, 'L1', 'P2')).toEqual(['C1', 'C2', 'C3', target]);
    session.edit.moveCards({ ids: ['C2', 'C3'], target: { cell: cell('L1', 'P2'), beforeId: 'C1' } });
    expect(at(session, 'L1', 'P2')).toEqual(['C2', 'C3', 'C1', target]);
    session.edit.moveCards({ ids: ['C2', 'C1'], target: { cell: null, beforeId: null } });
    expect(inboxCards(session.doc()).map(({ id }) => id)).toEqual(['C2', 'C1']);
  });

  test('CMD-16: a note that leaves the inbox becomes what its lane holds, in one step of undo', () => {
    const session = aSession();
    const { edit } = session;
    const pictures = edit.addLane({ kind: 'images', afterId: 'L1' });
    const note = edit.addCard({ cell: null, text: 'late' });
    const quote = edit.addCard({ cell: null, kind: 'quote' });
    const kind = (id: string) => session.doc().cards.get(id)?.kind;
    edit.moveCards({ ids: [note, quote], target: { cell: cell('L2', 'P1'), beforeId: null } });
    expect([kind(note), kind(quote)]).toEqual(['pain', 'quote']);
    session.undo();
    expect(kind(note)).toBe('note');
    // A note is no picture.
    edit.moveCards({ ids: [note], target: { cell: cell(pictures, 'P1'), beforeId: null } });
    // On the map it is a note because somebody wants it so.
    edit.moveCards({ ids: [note], target: { cell: cell('L2', 'P1'), beforeId: null } });
    expect(kind(note)).toBe('note');
  });

  test('CMD-10: shifted cards pass over hidden lanes, and stay when one would leave the map', () => {
    const session = aSession();
    const { edit } = session;
    const hidden = edit.addLane({ kind: 'notes', afterId: 'L1' });
    edit.setLane({ id: hidden, patch: { hidden: true } });
    edit.shiftCards({ ids: ['C1', 'C2'], lanes: 1, columns: 1 });
    expect(at(session, 'L2', 'P2')).toEqual(['C1', 'C2']);
    const before = session.doc();
    edit.shiftCards({ ids: ['C1', 'C3'], columns: 1 });
    expect(session.doc()).toBe(before);
  });

  test('CMD-4: values outside their scales are left out, long texts are cut', () => {
    const session = aSession();
    session.edit.setCards({
      ids: ['C1', 'C2'],
      patch: { severity: 7, effort: 0, confidence: 80, text: 'x'.repeat(LIMITS.textLength + 1) },
    });
    const card = session.doc().cards.get('C2');
    expect(card).toMatchObject({ severity: null, effort: null, confidence: 80 });
    expect(card?.text).toHaveLength(LIMITS.textLength);
    expect(() => session.edit.setCards({ ids: ['nobody'], patch: { text: '' } })).toThrow(/Invariant/);
  });

  test('CMD-10: another kind empties the fields that only the old one has', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'pain', severity: 3, owner: 'Sara' } });
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'opportunity' } });
    expect(session.doc().cards.get('C1')).toMatchObject({ severity: 3 });
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'touchpoint', channel: 'web' } });
    expect(session.doc().cards.get('C1')).toMatchObject({ severity: null, channel: 'web', owner: 'Sara' });
  });

  test('CMD-10: copies come after the last card of their cell that was copied, with the links among them', () => {
    const session = aSession();
    session.edit.addLink({ fromId: 'C1', toId: 'C3' });
    const [first = '', second = ''] = session.edit.duplicateCards({ ids: ['C3', 'C1'] });
    expect(at(session, 'L1', 'P1')).toEqual(['C1', first, 'C2']);
    expect(at(session, 'L2', 'P3')).toEqual(['C3', second]);
    expect([...session.doc().links.values()]).toMatchObject([
      { fromId: 'C1', toId: 'C3' },
      { fromId: first, toId: second },
    ]);
  });

  test('CMD-11: removing a card takes its links and what was said about it along; its note is free again', () => {
    const session = aSession();
    const { edit } = session;
    const note = edit.addNote({ personaId: 'Ada', section: 'pain', text: 'slow' });
    const card = edit.sendNoteToCell({ id: note, cell: cell('L2', 'P1') });
    edit.addLink({ fromId: card, toId: 'C1' });
    edit.addComment({ targetId: card, text: 'really?' });
    edit.addBallot({ round: '1', voter: 'Mina', targetId: card });
    edit.removeCards({ ids: [card] });
    const { links, comments, ballots, empathyNotes } = session.doc();
    expect([links.size, comments.size, ballots.size]).toEqual([0, 0, 0]);
    expect(empathyNotes.get(note)).toMatchObject({ text: 'slow', cardId: null });
    session.undo();
    expect(session.doc().empathyNotes.get(note)?.cardId).toBe(card);
    expect(session.doc().comments.size).toBe(1);
  });
});

describe('links', () => {
  test('CMD-12: no card is linked to itself, and none twice in the same way', () => {
    const session = aSession();
    const { edit } = session;
    expect(edit.addLink({ fromId: 'C1', toId: 'C1' })).toBeNull();
    const causes = edit.addLink({ fromId: 'C1', toId: 'C2', kind: 'causes' }) ?? '';
    expect(edit.addLink({ fromId: 'C1', toId: 'C2', kind: 'causes' })).toBe(causes);
    const back = edit.addLink({ fromId: 'C2', toId: 'C1', kind: 'causes' }) ?? '';
    edit.turnLink({ id: back });
    edit.setLink({ id: causes, patch: { label: 'why' } });
    expect([...session.doc().links.values()]).toMatchObject([
      { id: causes, fromId: 'C1', toId: 'C2', label: 'why' },
      { id: back, fromId: 'C2', toId: 'C1' },
    ]);
    edit.removeLink({ id: back });
    edit.turnLink({ id: causes });
    expect(session.doc().links.get(causes)).toMatchObject({ fromId: 'C2', toId: 'C1' });
  });
});
