import { describe, expect, test } from 'vitest';
import { chordId, isSingleKey, type KeyPress, matchesChord } from './KeyChord.ts';

const press = (key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('MAP-12: keys are matched by what they mean', () => {
  test('a letter on a Latin layout, also with Caps Lock', () => {
    expect(matchesChord({ key: 'n' }, press('n', 'KeyN'))).toBe(true);
    expect(matchesChord({ key: 'n' }, press('N', 'KeyN'))).toBe(true);
    expect(matchesChord({ key: 'n' }, press('m', 'KeyM'))).toBe(false);
  });

  test('on a Dvorak layout the letter counts, not its place', () => {
    expect(matchesChord({ key: 'n' }, press('n', 'KeyL'))).toBe(true);
    expect(matchesChord({ key: 'l' }, press('n', 'KeyL'))).toBe(false);
  });

  test('on a Persian layout the place of the key counts', () => {
    expect(matchesChord({ key: 'n' }, press('د', 'KeyN'))).toBe(true);
    expect(matchesChord({ key: 'z', mod: true }, press('ظ', 'KeyZ', { ctrlKey: true }))).toBe(true);
    expect(matchesChord({ key: '?' }, press('؟', 'Slash', { shiftKey: true }))).toBe(true);
    expect(matchesChord({ key: '0', mod: true }, press('۰', 'Digit0', { ctrlKey: true }))).toBe(true);
  });

  test('Shift with a digit goes by place: its sign differs from layout to layout', () => {
    expect(matchesChord({ key: '1', shift: true }, press('!', 'Digit1', { shiftKey: true }))).toBe(true);
    expect(matchesChord({ key: '1', shift: true }, press('1', 'Digit1'))).toBe(false);
  });

  test('symbols need no Shift of their own: where they stand is a matter of the layout', () => {
    expect(matchesChord({ key: '?' }, press('?', 'Slash', { shiftKey: true }))).toBe(true);
    expect(matchesChord({ key: '?' }, press('?', 'KeyM'))).toBe(true);
    expect(matchesChord({ key: '+', mod: true }, press('+', 'Equal', { ctrlKey: true, shiftKey: true }))).toBe(true);
  });

  test('Mod is Ctrl or ⌘, and modifiers must fit exactly', () => {
    expect(matchesChord({ key: 'k', mod: true }, press('k', 'KeyK', { metaKey: true }))).toBe(true);
    expect(matchesChord({ key: 'k', mod: true }, press('k', 'KeyK'))).toBe(false);
    expect(matchesChord({ key: 'k' }, press('k', 'KeyK', { ctrlKey: true }))).toBe(false);
    expect(matchesChord({ key: 'z', mod: true }, press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matchesChord({ key: 'c' }, press('c', 'KeyC', { altKey: true }))).toBe(false);
  });

  test('only printable keys without Mod and Alt count as single keys', () => {
    expect(isSingleKey({ key: 'n' })).toBe(true);
    expect(isSingleKey({ key: '1', shift: true })).toBe(true);
    expect(isSingleKey({ key: 'k', mod: true })).toBe(false);
    expect(isSingleKey({ key: 'Delete' })).toBe(false);
    expect(chordId({ key: 'z', mod: true, shift: true })).toBe('Mod+Shift+z');
  });
});
