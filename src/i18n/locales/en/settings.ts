import type { Formats } from '../../Formats.ts';

export const settings = (f: Formats) => ({
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
  tables: {
    recalled: 'Read like the last table with these headers.',
    guess: 'Read it anew',
    kept: (n: number) =>
      f.plural(n, {
        one: 'Safar remembers how the columns of 1 table are read.',
        other: `Safar remembers how the columns of ${f.number(n)} tables are read.`,
      }),
    forget: 'Forget',
    forgotten: 'Forgotten. Tables are read by their words again.',
  },
  states: {
    title: (n: number) =>
      f.plural(n, { one: '1 earlier state of a map', other: `${f.number(n)} earlier states of maps` }),
    hint: 'Kept before an import replaced a map, or a repair changed it. Opening one makes a copy; the map stays as it is.',
    reason: { replace: 'before it was replaced', repair: 'before it was repaired' },
    name: (title: string, time: string) => `${title} – ${time}`,
    open: 'Open a copy',
    openNamed: (name: string) => `Open a copy: ${name}`,
    delete: 'Delete',
    deleteNamed: (name: string) => `Delete: ${name}`,
    sure: 'Delete for good',
    sureNamed: (name: string) => `Delete for good: ${name}`,
    deleted: (name: string) => `Deleted: ${name}`,
  },
  keptHere: 'These choices are kept on this device.',
});
