import { describe, expect, test } from 'vitest';
import { hidesCards, shownDoc } from '../../../src/editor/FilterState.ts';
import { findHits } from '../../../src/model/find/findHits.ts';
import { writeSavedFilters } from '../../../src/model/find/SavedFilters.ts';
import { aSession } from './aSession.ts';

const out = (session: ReturnType<typeof aSession>): readonly string[] => [...session.store.getState().filter.out];

describe('filters of a session', () => {
  test('FIND-12: dimming leaves the document of the map as it is, hiding leaves cards out; the document never changes', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C1'], patch: { owner: 'علي' } });
    const doc = session.doc();
    session.setFilter({ owner: ['علی'] }, 'dim');
    expect(out(session)).toEqual(['C2', 'C3']);
    expect(shownDoc(doc, session.store.getState().filter)).toBe(doc);
    session.setFilter({ owner: ['علی'] }, 'hide');
    expect(hidesCards(session.store.getState().filter)).toBe(true);
    expect([...shownDoc(doc, session.store.getState().filter).cards.keys()]).toEqual(['C1']);
    expect(session.doc()).toBe(doc);
  });

  test('FIND-13: what is added or changed stays in sight; what comes to match comes in', () => {
    const session = aSession();
    session.setFilter({ kind: ['pain'] }, 'hide');
    expect(out(session)).toEqual(['C1', 'C2', 'C3']);
    const added = session.edit.addCard({ cell: null, text: 'new' });
    session.edit.setCards({ ids: ['C2'], patch: { kind: 'pain' } });
    expect(out(session)).toEqual(['C1', 'C3']);
    session.edit.setCards({ ids: ['C2'], patch: { kind: 'quote' } });
    expect(out(session)).not.toContain('C2');
    session.setFilter({ kind: ['pain'] }, 'hide');
    expect(out(session)).toEqual(['C1', 'C2', 'C3', added]);
    session.edit.removeCards({ ids: ['C1'] });
    expect(out(session)).toEqual(['C2', 'C3', added]);
  });

  test('FIND-12: what is hidden is no longer selected', () => {
    const session = aSession();
    session.select({ kind: 'cards', ids: ['C1', 'C2'] });
    session.setState({ focus: { laneId: 'L1', stepId: 'P1', cardId: 'C2' } });
    session.edit.setCards({ ids: ['C1'], patch: { status: 'open' } });
    session.setFilter({ status: ['open'] }, 'hide');
    expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C1'] });
    expect(session.store.getState().focus?.cardId).toBeNull();
  });

  test('FIND-14: a view folds stages and lanes as one undo step, and never hides every lane', () => {
    const session = aSession();
    session.edit.setLane({ id: 'L2', patch: { hidden: true } });
    session.edit.setStage({ id: 'S1', patch: { collapsed: true } });
    const filters = writeSavedFilters(session.doc(), { kind: ['pain'] }, 'hide');
    const id = session.edit.addView({ name: 'Team', filters });
    session.edit.setLane({ id: 'L2', patch: { hidden: false } });
    session.edit.setStage({ id: 'S1', patch: { collapsed: false } });
    const folded = () => [session.doc().lanes.get('L2')?.hidden, session.doc().stages.get('S1')?.collapsed];
    session.edit.applyView({ id });
    expect(folded()).toEqual([true, true]);
    session.undo();
    expect(folded()).toEqual([false, false]);
    session.edit.setView({ id, patch: { filters: { ...filters, hiddenLanes: ['L1', 'L2'] } } });
    session.edit.applyView({ id });
    expect([...session.doc().lanes.values()].some(({ hidden }) => !hidden)).toBe(true);
  });
});

describe('replace', () => {
  test('FIND-5: all places as one undo step, in texts, owners and tags; tags that are emptied go', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C1'], patch: { text: 'مشتري مداري', owner: 'مشتری\u200Cمداری ما', tags: ['a'] } });
    session.edit.setCards({ ids: ['C2'], patch: { text: 'x', tags: ['مشتری مداری', 'y', 'Y '] } });
    const before = session.doc();
    expect(session.edit.replaceTexts({ query: 'مشتری مداری', replacement: '', at: null })).toBe(3);
    expect(session.doc().cards.get('C1')).toMatchObject({ text: '', owner: ' ما', tags: ['a'] });
    expect(session.doc().cards.get('C2')?.tags).toEqual(['y', 'Y']);
    session.undo();
    expect(session.doc().cards).toEqual(before.cards);
  });

  test('FIND-5: one place alone', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C1'], patch: { text: 'cat Cat CAT' } });
    const [, second] = findHits(session.doc(), 'cat');
    expect(session.edit.replaceTexts({ query: 'cat', replacement: 'dog', at: second ?? null })).toBe(1);
    expect(session.doc().cards.get('C1')?.text).toBe('cat dog CAT');
    expect(session.edit.replaceTexts({ query: 'cat', replacement: 'dog', at: second ?? null })).toBe(0);
  });
});
