import type { Formats } from '../../Formats.ts';

export const settings = (_f: Formats) => ({
  title: 'Settings',
  language: 'Language',
  languageAuto: 'Like the browser',
  theme: 'Theme',
  themes: { auto: 'Like the system', light: 'Light', dark: 'Dark' },
  digits: 'Digits',
  digitKinds: { auto: 'Like the language', latin: 'Latin (123)', persian: 'Persian (۱۲۳)' },
  calendar: 'Calendar',
  calendars: { auto: 'Like the language', gregorian: 'Gregorian', jalali: 'Jalali (Iranian)' },
  singleKeys: 'Shortcuts of a single key',
  singleKeysHint: 'N, V, H and the like. Shortcuts with Ctrl or ⌘ always work.',
  wheelZooms: 'The wheel zooms',
  wheelZoomsHint: 'Otherwise it scrolls, and zooms with Ctrl or ⌘.',
  keptHere: 'These choices are kept on this device.',
});
