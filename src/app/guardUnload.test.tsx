import { afterEach, describe, expect, test } from 'vitest';
import type { JourneyLibrary, JourneyWriter, SaveState } from '../model/ports.ts';
import { guardUnload } from './guardUnload.ts';

/** Whether the browser would ask before it closes the tab. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

function guarded(kind: JourneyLibrary['kind'], start: SaveState) {
  let state = start;
  let listener = (): void => undefined;
  const writer = {
    saveState: () => state,
    onSaveState: (heard: () => void) => {
      listener = heard;
      return () => {
        listener = () => undefined;
      };
    },
    flush: async () => undefined,
  } as unknown as JourneyWriter;
  let isBehind = false;
  const guard = guardUnload({ kind } as JourneyLibrary, writer, () => isBehind);
  const type = (typed: boolean): void => {
    isBehind = typed;
    guard.update();
  };
  const become = (next: SaveState): void => {
    state = next;
    listener();
  };
  return { guard, become, type };
}

describe('STO-15: closing the tab', () => {
  let off = (): void => undefined;
  afterEach(() => off());

  test('LIB-7: is asked about only while something is not written', () => {
    const { guard, become } = guarded('indexedDb', 'saved');
    off = guard.off;
    expect(asks()).toBe(false);
    become('saving');
    expect(asks()).toBe(true);
    become('saved');
    expect(asks()).toBe(false);
  });

  test.each(['indexedDb', 'memory'] as const)('CMD-18: is asked about while a letter is not written, %s', (kind) => {
    const { guard, type } = guarded(kind, kind === 'memory' ? 'unsaved' : 'saved');
    off = guard.off;
    expect(asks()).toBe(false);
    type(true);
    expect(asks()).toBe(true);
    type(false);
    expect(asks()).toBe(false);
  });

  test('is asked about from the start where an earlier writer of the journey left something unwritten', () => {
    const { guard, become } = guarded('indexedDb', 'saving');
    off = guard.off;
    expect(asks()).toBe(true);
    become('saved');
    expect(asks()).toBe(false);
  });

  test('is asked about after the journey was left with unwritten changes, until they are written', () => {
    const { guard, become } = guarded('indexedDb', 'saved');
    become('error');
    guard.off();
    expect(asks()).toBe(true);
    become('saved');
    expect(asks()).toBe(false);
  });

  test('is asked about in memory once something was changed, also from the library', () => {
    const { guard } = guarded('memory', 'unsaved');
    expect(asks()).toBe(false);
    guard.changed();
    guard.off();
    expect(asks()).toBe(true);
  });
});
