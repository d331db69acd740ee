import type { KeyChord } from './KeyChord.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
};

/** Whether the keyboard has ⌘ instead of Ctrl. */
export const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** The keys of a chord as their caps say, in the order in which they are pressed. */
export function chordCaps(chord: KeyChord, apple: boolean): readonly string[] {
  const caps: string[] = [];
  if (chord.mod) caps.push(apple ? '⌘' : 'Ctrl');
  if (chord.alt) caps.push(apple ? '⌥' : 'Alt');
  if (chord.shift) caps.push(apple ? '⇧' : 'Shift');
  caps.push(SYMBOLS[chord.key] ?? (chord.key.length === 1 ? chord.key.toUpperCase() : chord.key));
  return caps;
}

/** The chord in one string, for tooltips. */
export const chordText = (chord: KeyChord): string => chordCaps(chord, isApple()).join(isApple() ? '' : '+');
