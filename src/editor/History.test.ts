import { describe, expect, test } from 'vitest';
import { History } from './History.ts';

const edit = (text: string) => ({
  label: text,
  changes: [{ table: 'cards', id: 'C', before: { text: '' }, after: { text } }] as const,
  selectionBefore: { kind: 'none' } as const,
  selectionAfter: { kind: 'none' } as const,
  mergeKey: null,
  time: 0,
});
const labels = (history: History): readonly string[] => {
  const found: string[] = [];
  for (let entry = history.takePast(); entry; entry = history.takePast()) found.push(entry.label);
  return found;
};

describe('History', () => {
  test('UNDO-4: keeps the newest steps up to the count', () => {
    const history = new History({ entries: 2, bytes: 1e9 });
    for (const label of ['a', 'b', 'c']) history.record(edit(label));
    expect(labels(history)).toEqual(['c', 'b']);
  });

  test('UNDO-4: keeps the newest steps up to the bytes, and always the last', () => {
    const history = new History({ entries: 100, bytes: 1000 });
    history.record(edit('a'));
    history.record(edit('b'.repeat(420)));
    expect(labels(history)).toEqual(['b'.repeat(420)]);
    history.record(edit('c'.repeat(2000)));
    expect(labels(history)).toEqual(['c'.repeat(2000)]);
  });

  test('UNDO-4: steps that were redone count again', () => {
    const history = new History({ entries: 2, bytes: 1e9 });
    history.record(edit('a'));
    history.record(edit('b'));
    const taken = history.takePast();
    if (taken) history.undone(taken);
    const again = history.takeFuture();
    if (again) history.redone(again);
    expect(history.undoLabel).toBe('b');
    expect(labels(history)).toEqual(['b', 'a']);
  });
});
