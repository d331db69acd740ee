import { describe, expect, test } from 'vitest';
import { type CopySort, writeCopy } from '../../../src/formats/clipboard/writeCopy.ts';
import { readSafarFile } from '../../../src/formats/safar/readSafarFile.ts';
import { type Doc, TABLE_NAMES } from '../../../src/model/Doc.ts';
import { partOfCards, partOfLane } from '../../../src/model/partOf.ts';
import { cardsInCell, columnsOf, inboxCards, lanesOf } from '../../../src/model/queries.ts';
import { readHtml } from '../../../src/platform/readHtml.ts';
import { aDoc, aSession, type TestSession } from '../editor/aSession.ts';

const words = { lane: ({ kind }: { kind: string }) => kind, step: ({ id }: { id: string }) => id };
const texts = (session: TestSession, laneId: string, stepId: string) =>
  cardsInCell(session.doc(), laneId, stepId).map(({ text }) => text);

/** Through the clipboard, as another tab reads it. */
function carried(part: Doc, sort: CopySort = 'cards'): Doc {
  const { copy } = readHtml(writeCopy(part, sort, words).html);
  expect(copy?.sort).toBe(sort);
  const read = readSafarFile(copy?.file ?? '');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.doc;
}

const partOf = (session: TestSession, ids: readonly string[]) =>
  partOfCards(
    session.doc(),
    ids.flatMap((id) => session.doc().cards.get(id) ?? []),
  );

describe('copies of cards', () => {
  test('PASTE-1: cards keep their distances in lanes and columns, and the links among them', () => {
    const session = aSession();
    session.edit.addLink({ fromId: 'C1', toId: 'C3', kind: 'causes' });
    session.edit.addLink({ fromId: 'C2', toId: 'C3', kind: 'relates' });
    const part = carried(partOf(session, ['C1', 'C3']));
    const other = aSession(aDoc(), 'm');
    other.edit.pasteCards({ part, cell: { laneId: 'L1', stepId: 'P1' } });
    expect(texts(other, 'L1', 'P1')).toEqual(['C1', 'C2', 'C1']);
    expect(texts(other, 'L2', 'P3')).toEqual(['C3', 'C3']);
    expect([...other.doc().links.values()].map(({ kind }) => kind)).toEqual(['causes']);
    other.undo();
    expect(other.doc().cards.size).toBe(3);
  });

  test('PASTE-1: what would leave the map goes to the inbox; without a cell all do', () => {
    const session = aSession();
    const part = carried(partOf(session, ['C1', 'C3']));
    session.edit.pasteCards({ part, cell: { laneId: 'L2', stepId: 'P1' } });
    expect(texts(session, 'L2', 'P1')).toEqual(['C1']);
    expect(inboxCards(session.doc()).map(({ text }) => text)).toEqual(['C3']);
    session.edit.pasteCards({ part, cell: null });
    expect(inboxCards(session.doc())).toHaveLength(3);
  });

  test('PASTE-2: no id is kept; personas are those of the same name, or come along', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C1'], patch: { personaIds: ['Ada'] } });
    const part = carried(partOf(session, ['C1']));
    const same = aSession(aDoc(), 'm');
    const [id = ''] = same.edit.pasteCards({ part, cell: null });
    expect(id).toMatch(/^m/);
    expect(same.doc().cards.get(id)?.personaIds).toEqual(['Ada']);
    expect(same.doc().personas.size).toBe(1);
    const without = aSession({ ...aDoc(), personas: new Map() }, 'k');
    const [copy = ''] = without.edit.pasteCards({ part, cell: null });
    const [persona] = [...without.doc().personas.values()];
    expect(persona?.name).toBe('Ada');
    expect(persona?.id).not.toBe('Ada');
    expect(without.doc().cards.get(copy)?.personaIds).toEqual([persona?.id]);
  });

  test('PASTE-3: a lane comes with its cards, each in the column of its title, else of its number', () => {
    const session = aSession();
    session.edit.setStage({ id: 'S2', patch: { title: 'Buy' } });
    const part = carried(partOfLane(session.doc(), 'L2'), 'lane');
    const other = aSession(aDoc(), 'm');
    other.edit.setStage({ id: 'S1', patch: { title: 'Buy' } });
    const id = other.edit.pasteLane({ part, afterId: 'L1' });
    expect(lanesOf(other.doc()).map((lane) => lane.id)).toEqual(['L1', id, 'L2']);
    expect(columnsOf(other.doc()).map((step) => texts(other, id ?? '', step.id).length)).toEqual([1, 0, 0]);
  });

  test('PASTE-4: other programs get lines, or a table of lanes and columns with guarded formulas', () => {
    const session = aSession();
    session.edit.setCards({ ids: ['C3'], patch: { text: '=1+1 <b>' } });
    expect(writeCopy(partOf(session, ['C1', 'C2']), 'cards', words).text).toBe('C1\nC2');
    const { text, html } = writeCopy(partOf(session, ['C1', 'C3']), 'cards', words);
    expect(text).toBe("\tP1\tP2\tP3\r\nactions\tC1\t\t\r\npainPoints\t\t\t'=1+1 <b>");
    expect(readHtml(html).table?.rows[2]).toEqual(['painPoints', '', '', "'=1+1 <b>"]);
  });

  test('PASTE-2: the copy names nothing but what it needs', () => {
    const session = aSession();
    const part = partOf(session, ['C1']);
    const sizes = Object.fromEntries(TABLE_NAMES.map((table) => [table, part[table].size]));
    expect(sizes).toMatchObject({ cards: 1, lanes: 1, steps: 1, stages: 1, personas: 0, links: 0 });
  });
});
