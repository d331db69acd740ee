import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDoc } from '../../../tests/unit/arbitraries/doc.ts';
import { type Doc, emptyDoc, TABLE_NAMES, type TableName } from '../Doc.ts';
import { newJourney, newRow } from '../newRow.ts';
import { inboxCards, stagesOf, stepsOfStage } from '../queries.ts';
import { checkDoc } from './checkDoc.ts';
import { REFERENCES } from './references.ts';
import { repairDoc } from './repairDoc.ts';

const journey = newJourney({ id: 'j', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' });
const table = <R extends { readonly id: string }>(...rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
const sound = (): Doc => ({
  ...emptyDoc(journey),
  stages: table(newRow('stages', { id: 's', order: 'a0' })),
  steps: table(
    newRow('steps', { id: 't1', stageId: 's', order: 'a0' }),
    newRow('steps', { id: 't2', stageId: 's', order: 'a1' }),
  ),
  lanes: table(newRow('lanes', { id: 'l', order: 'a0' })),
});
const at = { laneId: 'l', stepId: 't1' };
const kinds = (doc: Doc) => repairDoc(doc).repairs.map(({ path, what, done }) => `${path} ${what} ${done}`);

describe('repairDoc', () => {
  test('DOC-10: a sound document is returned as it is', () => {
    fc.assert(
      fc.property(arbitraryDoc(), (doc) => {
        const { doc: same, repairs } = repairDoc(doc);
        expect(repairs).toEqual([]);
        for (const name of TABLE_NAMES) expect(same[name]).toBe(doc[name]);
      }),
    );
  });

  test('DOC-10: any bag of rows becomes a sound document, no card is lost, and one repair is enough', () => {
    const damage = fc.array(
      fc.record({
        kind: fc.constantFrom('remove', 'reference', 'order', 'span', 'halfPlaced', 'duplicateId', 'clear'),
        table: fc.constantFrom<TableName>(...TABLE_NAMES),
        row: fc.nat(),
        other: fc.nat(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(arbitraryDoc(), damage, (doc, blows) => {
        const broken = blows.reduce(strike, doc);
        const { doc: repaired, repairs } = repairDoc(broken);
        expect(checkDoc(repaired)).toEqual([]);
        expect(repaired.cards.size).toBe(broken.cards.size);
        expect(repaired.steps.size).toBeGreaterThanOrEqual(broken.steps.size);
        if (repairs.length === 0) expect(repaired).toEqual(broken);
      }),
      { numRuns: 300 },
    );
  });

  test('DOC-11: an empty document gets a stage with a step, and a lane', () => {
    const { doc, repairs } = repairDoc(emptyDoc(journey));
    expect([doc.stages.size, doc.steps.size, doc.lanes.size]).toEqual([1, 1, 1]);
    expect(repairs.map((repair) => repair.what)).toEqual(['noStage', 'emptyStage', 'noLane']);
  });

  test('DOC-12: cards whose lane or step is gone, and half-placed ones, go to the inbox', () => {
    const cards = table(
      newRow('cards', { id: 'a', order: 'a0', laneId: 'gone', stepId: 't1' }),
      newRow('cards', { id: 'b', order: 'a0', laneId: 'l', stepId: 'gone' }),
      newRow('cards', { id: 'c', order: 'a0', laneId: 'l' }),
    );
    const broken = { ...sound(), cards };
    expect(kinds(broken)).toEqual([
      'cards.a.laneId unknownReference movedToInbox',
      'cards.b.stepId unknownReference movedToInbox',
      'cards.c.stepId halfPlaced movedToInbox',
    ]);
    expect(inboxCards(repairDoc(broken).doc).map((card) => card.id)).toEqual(['a', 'b', 'c']);
  });

  test('DOC-12: steps without their stage move to the last stage', () => {
    const broken = { ...sound(), stages: table(newRow('stages', { id: 'other', order: 'a0' })) };
    const { doc } = repairDoc(broken);
    expect(stagesOf(doc).map((stage) => stepsOfStage(doc, stage.id).length)).toEqual([2]);
  });

  test('DOC-12: links with a missing end or to themselves go; other lost references are cleared', () => {
    const cards = table(
      newRow('cards', { id: 'a', order: 'a0', ...at, personaIds: ['p'], personaId: 'p', assetId: 'i' }),
    );
    const links = table(
      newRow('links', { id: 'x', fromId: 'a', toId: 'gone' }),
      newRow('links', { id: 'y', fromId: 'a', toId: 'a' }),
    );
    expect(kinds({ ...sound(), cards, links })).toEqual([
      'links.y.toId selfLink rowDropped',
      'cards.a.personaIds unknownReference itemDropped',
      'cards.a.personaId unknownReference cleared',
      'cards.a.assetId unknownReference cleared',
      'links.x.toId unknownReference rowDropped',
    ]);
  });

  test('DOC-13: a span ends inside the grid', () => {
    const cards = table(newRow('cards', { id: 'a', order: 'a0', laneId: 'l', stepId: 't2', span: 3 }));
    expect(repairDoc({ ...sound(), cards }).doc.cards.get('a')?.span).toBe(1);
  });

  test('DOC-14: one id for two rows: the later table gets a new one, and its references follow', () => {
    const steps = table(newRow('steps', { id: 's', stageId: 's', order: 'a0' }));
    const cards = table(newRow('cards', { id: 'a', order: 'a0', laneId: 'l', stepId: 's' }));
    const { doc, repairs } = repairDoc({ ...sound(), steps, cards });
    expect(repairs).toEqual([{ path: 'steps.s.id', what: 'duplicateId', done: 'idRenewed' }]);
    expect([...doc.steps.keys()]).toEqual([doc.cards.get('a')?.stepId]);
  });

  test('ORD-5: bad or equal keys are set right in the order that the rows show', () => {
    const lanes = table(
      newRow('lanes', { id: 'l', order: 'a1' }),
      newRow('lanes', { id: 'k', order: 'a1' }),
      newRow('lanes', { id: 'm', order: 'Q' }),
    );
    const { doc } = repairDoc({ ...sound(), lanes });
    expect([...doc.lanes.values()].toSorted((a, b) => (a.order < b.order ? -1 : 1)).map((lane) => lane.id)).toEqual([
      'm',
      'k',
      'l',
    ]);
  });
});

type Blow = { readonly kind: string; readonly table: TableName; readonly row: number; readonly other: number };
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The document with one thing broken. */
function strike(doc: Doc, { kind, table: name, row: n, other }: Blow): Doc {
  const rows = new Map(doc[name] as unknown as ReadonlyMap<string, AnyRow>);
  const row = [...rows.values()][n % Math.max(1, rows.size)];
  const done = () => ({ ...doc, [name]: rows }) as unknown as Doc;
  if (kind === 'clear' && name !== 'cards') {
    rows.clear();
    return done();
  }
  if (!row) return doc;
  const set = (fields: object) => {
    rows.set(row.id, { ...row, ...fields });
    return done();
  };
  if (kind === 'remove' && name !== 'cards' && name !== 'steps') {
    rows.delete(row.id);
    return done();
  }
  if (kind === 'order' && 'order' in row) return set({ order: ['a0', 'Q', 'a00'][other % 3] });
  if (kind === 'span' && name === 'cards') return set({ span: 1 + (other % 20) });
  if (kind === 'halfPlaced' && name === 'cards') return set({ laneId: null });
  const references = REFERENCES.filter((reference) => reference.table === name);
  const reference = references[other % Math.max(1, references.length)];
  if (kind === 'reference' && reference) return set({ [reference.field]: reference.list ? ['gone'] : 'gone' });
  if (kind === 'duplicateId') {
    const id = [...doc.stages.keys(), ...doc.lanes.keys()][other % (doc.stages.size + doc.lanes.size)] ?? 'journey';
    if (rows.has(id)) return doc;
    rows.delete(row.id);
    rows.set(id, { ...row, id });
    return done();
  }
  return doc;
}
