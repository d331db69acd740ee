import { describe, expect, test } from 'vitest';
import { cardsInCell, columnsOf, inboxCards, lanesOf, stagesOf, stepsOfStage } from '../../../src/model/queries.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const stages = (session: TestSession) => ids(stagesOf(session.doc()));
const columns = (session: TestSession) => ids(columnsOf(session.doc()));
const lanes = (session: TestSession) => ids(lanesOf(session.doc()));

describe('stages', () => {
  test('CMD-6: a new stage has one step, and comes where it was asked for', () => {
    const session = aSession();
    const { edit } = session;
    const last = edit.addStage({ title: 'Leave' });
    const middle = edit.addStage({ afterId: 'S1' });
    const first = edit.addStage({ beforeId: 'S1' });
    expect(stages(session)).toEqual([first.stageId, 'S1', middle.stageId, 'S2', last.stageId]);
    expect(ids(stepsOfStage(session.doc(), last.stageId))).toEqual([last.stepId]);
    expect(session.doc().stages.get(last.stageId)?.title).toBe('Leave');
  });

  test('CMD-6: between stages with colours a new one takes the next colour of the palette, else none', () => {
    const session = aSession();
    const { edit } = session;
    const colorOf = (id: string) => session.doc().stages.get(id)?.color;
    expect(colorOf(edit.addStage({}).stageId)).toBeNull();
    edit.setStage({ id: 'S1', patch: { color: 'purple' } });
    edit.setStage({ id: 'S2', patch: { color: 'blue' } });
    expect(colorOf(edit.addStage({ afterId: 'S1' }).stageId)).toBe('teal');
    expect(colorOf(edit.addStage({ afterId: 'S2' }).stageId)).toBeNull();
    expect(colorOf(edit.addStage({ beforeId: 'S1' }).stageId)).toBeNull();
  });

  test('CMD-6: stages move before, after and by places; past the end is the end', () => {
    const session = aSession();
    session.edit.moveStage({ id: 'S1', by: 1 });
    expect(columns(session)).toEqual(['P3', 'P1', 'P2']);
    session.edit.moveStage({ id: 'S1', by: 5 });
    expect(stages(session)).toEqual(['S2', 'S1']);
    session.edit.moveStage({ id: 'S1', beforeId: 'S2' });
    expect(stages(session)).toEqual(['S1', 'S2']);
  });

  test('CMD-6: removing a stage takes its steps and cards along', () => {
    const session = aSession();
    session.edit.removeStage({ id: 'S1' });
    expect(columns(session)).toEqual(['P3']);
    expect([...session.doc().cards.keys()]).toEqual(['C3']);
  });

  test('CMD-6: in place of the last stage comes an empty one', () => {
    const session = aSession();
    session.edit.removeStage({ id: 'S1' });
    session.edit.removeStage({ id: 'S2' });
    expect(stages(session)).toHaveLength(1);
    expect(columns(session)).toHaveLength(1);
    expect(stages(session)).not.toContain('S2');
    expect(session.doc().cards.size).toBe(0);
  });

  test('CMD-6: a duplicate has copies of the steps, the cards and the links among them', () => {
    const session = aSession();
    session.edit.addLink({ fromId: 'C1', toId: 'C2', kind: 'causes' });
    session.edit.addLink({ fromId: 'C1', toId: 'C3' });
    const copy = session.edit.duplicateStage({ id: 'S1' });
    expect(stages(session)).toEqual(['S1', copy, 'S2']);
    const [first = { id: '' }, second] = stepsOfStage(session.doc(), copy);
    expect(second).toBeDefined();
    const copies = cardsInCell(session.doc(), 'L1', first.id);
    expect(copies.map(({ text }) => text)).toEqual(['C1', 'C2']);
    const links = [...session.doc().links.values()].filter(({ fromId }) => fromId === copies[0]?.id);
    expect(links).toMatchObject([{ toId: copies[1]?.id, kind: 'causes' }]);
  });
});

describe('steps', () => {
  test('CMD-7: the only step of a stage stays in it', () => {
    const session = aSession();
    session.edit.removeStep({ id: 'P3' });
    session.edit.moveStep({ id: 'P3', stageId: 'S1' });
    session.edit.moveStep({ id: 'P3', by: -1 });
    expect(columns(session)).toEqual(['P1', 'P2', 'P3']);
    expect(session.store.getState().undoLabel).toBeNull();
  });

  test('CMD-7: moving on past the last place leads into the next stage', () => {
    const session = aSession();
    session.edit.moveStep({ id: 'P2', by: 1 });
    expect(ids(stepsOfStage(session.doc(), 'S2'))).toEqual(['P2', 'P3']);
    session.edit.moveStep({ id: 'P2', by: 1 });
    expect(ids(stepsOfStage(session.doc(), 'S2'))).toEqual(['P3', 'P2']);
    session.edit.moveStep({ id: 'P3', by: -1 });
    expect(ids(stepsOfStage(session.doc(), 'S1'))).toEqual(['P1', 'P3']);
  });

  test('CMD-7: removing a step takes its cards along', () => {
    const session = aSession();
    session.edit.removeStep({ id: 'P1' });
    expect([...session.doc().cards.keys()]).toEqual(['C3']);
  });
});

describe('spans', () => {
  const wide = () => {
    const session = aSession();
    session.edit.setSpan({ id: 'C1', span: 3 });
    return session;
  };
  const span = (session: TestSession) => session.doc().cards.get('C1')?.span;

  test('CMD-9: a span is at least one column and ends with the map', () => {
    const session = wide();
    session.edit.setSpan({ id: 'C1', span: 9 });
    expect(span(session)).toBe(3);
    session.edit.setSpan({ id: 'C1', span: 0 });
    expect(span(session)).toBe(1);
    session.edit.setSpan({ id: 'C1', span: 3 });
    session.edit.moveCards({ ids: ['C1'], target: { cell: { laneId: 'L1', stepId: 'P2' }, beforeId: null } });
    expect(span(session)).toBe(2);
  });

  test('CMD-9: a column put between those that a card covers is covered too, one after them is not', () => {
    const session = wide();
    session.edit.addStep({ stageId: 'S1', afterId: 'P1' });
    expect(span(session)).toBe(4);
    session.edit.addStage({});
    expect(span(session)).toBe(4);
  });

  test('CMD-9: a card covers the columns that are left of its own', () => {
    const session = wide();
    session.edit.removeStep({ id: 'P2' });
    expect(span(session)).toBe(2);
  });

  test('CMD-9: when its first column goes, a wide card begins in the next one that it covers', () => {
    const session = wide();
    session.edit.removeStage({ id: 'S1' });
    expect(session.doc().cards.get('C1')).toMatchObject({ laneId: 'L1', stepId: 'P3', span: 1 });
    expect(session.doc().cards.has('C2')).toBe(false);
  });
});

describe('lanes', () => {
  test('CMD-8: lanes are added, moved, duplicated with their cards, and removed with them', () => {
    const session = aSession();
    const { edit } = session;
    const added = edit.addLane({ kind: 'emotion', afterId: 'L1' });
    expect(lanes(session)).toEqual(['L1', added, 'L2']);
    edit.moveLane({ id: added, by: -1 });
    expect(lanes(session)).toEqual([added, 'L1', 'L2']);
    const copy = edit.duplicateLane({ id: 'L1' });
    expect(lanes(session)).toEqual([added, 'L1', copy, 'L2']);
    expect(cardsInCell(session.doc(), copy, 'P1').map(({ text }) => text)).toEqual(['C1', 'C2']);
    edit.removeLane({ id: 'L1' });
    expect([...session.doc().cards.values()].some(({ laneId }) => laneId === 'L1')).toBe(false);
    expect(inboxCards(session.doc())).toEqual([]);
  });

  test('CMD-8: in place of the last lane comes an empty one of its kind', () => {
    const session = aSession();
    session.edit.removeLane({ id: 'L1' });
    session.edit.removeLane({ id: 'L2' });
    expect(lanesOf(session.doc())).toMatchObject([{ kind: 'painPoints', title: '' }]);
  });

  test('CMD-8: another kind of lane leaves the kinds of its cards alone', () => {
    const session = aSession();
    session.edit.setLane({ id: 'L2', patch: { kind: 'emotion', hidden: true } });
    expect(session.doc().lanes.get('L2')).toMatchObject({ kind: 'emotion', hidden: true });
    expect(session.doc().cards.get('C3')?.kind).toBe('note');
  });
});
