/** A key with its modifiers. Letters are lower case; named keys as in `KeyboardEvent.key`. */
export interface KeyChord {
  readonly key: string;
  /** Ctrl, or ⌘ on Apple devices. */
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Works only where the keyboard is on the map and on no control of it: Enter and Delete mean other things there. */
  readonly onMap?: boolean;
  /** Works only where the keyboard is in the map, on its controls too. */
  readonly inMap?: boolean;
  /** Acts on what is selected, so it works wherever the keyboard is not on a control. */
  readonly onThing?: boolean;
}

/** What of a keyboard event decides; plain data, so that rules can be stated without a browser. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const LETTER_CODE = /^Key([A-Z])$/;
const DIGIT_CODE = /^Digit([0-9])$/;
const SYMBOL_CODES: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  Equal: ['=', '+'],
  Minus: ['-', '_'],
};

/** The key as a Latin layout names it: other scripts (ش, ۱, ؟) are read by the place of the key. */
function latinKey(press: KeyPress): string {
  const { key, code, shiftKey } = press;
  if (key.length !== 1) return key;
  if (key.charCodeAt(0) < 128) return key.toLowerCase();
  const letter = LETTER_CODE.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  const digit = DIGIT_CODE.exec(code)?.[1];
  if (digit) return digit;
  return SYMBOL_CODES[code]?.[shiftKey ? 1 : 0] ?? key;
}

const isSymbol = (key: string): boolean => key.length === 1 && !/[a-z0-9 ]/.test(key);

/** Whether a key press is this chord. */
export function matchesChord(chord: KeyChord, press: KeyPress): boolean {
  if ((press.ctrlKey || press.metaKey) !== (chord.mod ?? false)) return false;
  if (press.altKey !== (chord.alt ?? false)) return false;
  // Where a symbol stands is a matter of the layout, so Shift says nothing about it.
  if (isSymbol(chord.key)) return latinKey(press) === chord.key;
  if (press.shiftKey !== (chord.shift ?? false)) return false;
  // Shift turns digits into symbols, other ones on every layout: the place of the key decides.
  if (chord.shift && /^[0-9]$/.test(chord.key)) return press.code === `Digit${chord.key}`;
  return latinKey(press) === chord.key;
}

/** A chord of one printable key without Mod or Alt: the user can switch these off (WCAG 2.1.4). */
export const isSingleKey = (chord: KeyChord): boolean => chord.key.length === 1 && !chord.mod && !chord.alt;

/** The chord as a word, the same for equal chords. */
export const chordId = (chord: KeyChord): string =>
  `${chord.mod ? 'Mod+' : ''}${chord.alt ? 'Alt+' : ''}${chord.shift ? 'Shift+' : ''}${chord.key}`;
