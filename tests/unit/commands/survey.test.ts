import { describe, expect, test } from 'vitest';
import { aSession } from '../editor/aSession.ts';

const fields = { measure: 'csat', value: 70, unit: '%', n: 10, distribution: { 5: 7, 1: 3 } } as const;

describe('SRV-5: a survey’s result', () => {
  test('is a metric card under what it measures, linked to it, in one undo step', () => {
    const session = aSession();
    const lane = session.edit.addLane({ kind: 'metrics' });
    const before = session.doc();
    const id = session.edit.keepSurvey({ metricId: null, measuredId: 'C3', fields });
    expect(session.doc().cards.get(id)).toMatchObject({ ...fields, kind: 'metric', laneId: lane, stepId: 'P3' });
    expect([...session.doc().links.values()]).toMatchObject([{ fromId: id, toId: 'C3', kind: 'measures' }]);
    session.undo();
    expect(session.doc()).toEqual(before);
  });

  test('stands beside what it measures where no metrics lane is in sight, and in the inbox without a place', () => {
    const session = aSession();
    const hidden = session.edit.addLane({ kind: 'metrics' });
    session.edit.setLane({ id: hidden, patch: { hidden: true } });
    const beside = session.edit.keepSurvey({ metricId: null, measuredId: 'C1', fields });
    const loose = session.edit.keepSurvey({ metricId: null, measuredId: null, fields });
    expect(session.doc().cards.get(beside)).toMatchObject({ laneId: 'L1', stepId: 'P1' });
    expect(session.doc().cards.get(loose)).toMatchObject({ laneId: null, stepId: null });
    expect(session.doc().links.size).toBe(1);
  });

  test('replaces that of the card it is for: the card stays where it is, and no link is made twice', () => {
    const session = aSession();
    const id = session.edit.keepSurvey({ metricId: null, measuredId: 'C1', fields: { ...fields, text: 'Checkout' } });
    session.edit.setCards({ ids: [id], patch: { target: 80 } });
    const { laneId, stepId, order } = session.doc().cards.get(id) ?? {};
    const again = session.edit.keepSurvey({ metricId: id, measuredId: 'C1', fields: { ...fields, value: 75 } });
    expect(again).toBe(id);
    expect(session.doc().cards.get(id)).toMatchObject({
      value: 75,
      target: 80,
      text: 'Checkout',
      laneId,
      stepId,
      order,
    });
    expect(session.doc().links.size).toBe(1);
  });
});
