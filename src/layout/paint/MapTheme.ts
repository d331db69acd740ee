import type { Tone } from '../Layout.ts';

/** The colours of a drawn map. `lightTheme` and `darkTheme` say what src/styles/tokens.css says. */
export interface MapTheme {
  readonly name: 'light' | 'dark' | 'print';
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  /** Ground of a card whose statement is assumed or proposed. */
  readonly surfaceTentative: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly focus: string;
  /** Colour of every mark. A tone that is not listed (a colour of a newer file) is drawn as `ink2`. */
  readonly tones: Readonly<Partial<Record<Tone, string>>>;
}

export const lightTheme: MapTheme = {
  name: 'light',
  paper: '#fbfaf8',
  surface: '#ffffff',
  sunken: '#f4f2ee',
  surfaceTentative: '#fdfdfc',
  line: '#e4e0d8',
  lineStrong: '#cfc9be',
  focus: '#2f5bd7',
  tones: {
    ink: '#1f1d1a',
    ink2: '#5b564e',
    ink3: '#6f695f',
    accent: '#2f5bd7',
    'kind-action': '#4a6b8a',
    'kind-touchpoint': '#2f5bd7',
    'kind-thought': '#7a5aa8',
    'kind-quote': '#0f7c80',
    'kind-emotion': '#a23b72',
    'kind-pain': '#b23a1d',
    'kind-opportunity': '#1d7a46',
    'kind-metric': '#8a6410',
    'kind-process': '#6a655c',
    'kind-evidence': '#4f6472',
    'kind-note': '#a8871a',
    'kind-question': '#6b5bbd',
    'kind-image': '#5d6b3a',
    'emotion-2': '#821a06',
    'emotion-1': '#c18610',
    emotion0: '#777a84',
    emotion1: '#1c99dc',
    emotion2: '#121a65',
    severity0: '#756f65',
    severity1: '#596c8c',
    severity2: '#cd8305',
    severity3: '#a83812',
    severity4: '#521336',
    'color-slate': '#5b6b80',
    'color-blue': '#2f5bd7',
    'color-teal': '#0f7c80',
    'color-green': '#1d7a46',
    'color-amber': '#a8700a',
    'color-red': '#b23a1d',
    'color-pink': '#b8327a',
    'color-purple': '#7a5aa8',
  },
};

export const darkTheme: MapTheme = {
  name: 'dark',
  paper: '#17171b',
  surface: '#1f1f24',
  sunken: '#1a1a1e',
  surfaceTentative: '#1c1c20',
  line: '#303038',
  lineStrong: '#45454f',
  focus: '#8aa8ff',
  tones: {
    ink: '#ecebe8',
    ink2: '#b3b0aa',
    ink3: '#9a968e',
    accent: '#8aa8ff',
    'kind-action': '#8fb0cf',
    'kind-touchpoint': '#8aa8ff',
    'kind-thought': '#b99be6',
    'kind-quote': '#5cc6c9',
    'kind-emotion': '#f090bd',
    'kind-pain': '#ff8a6b',
    'kind-opportunity': '#6fce97',
    'kind-metric': '#dcb45c',
    'kind-process': '#b3ada2',
    'kind-evidence': '#9db8c9',
    'kind-note': '#e0c463',
    'kind-question': '#b3a6ff',
    'kind-image': '#b5c77f',
    'emotion-2': '#fd491c',
    'emotion-1': '#fbdca6',
    emotion0: '#999fa5',
    emotion1: '#68bdf4',
    emotion2: '#2963e1',
    severity0: '#9a968e',
    severity1: '#b0bacb',
    severity2: '#fada29',
    severity3: '#fb854a',
    severity4: '#f62a77',
    'color-slate': '#9fb0c6',
    'color-blue': '#8aa8ff',
    'color-teal': '#5cc6c9',
    'color-green': '#6fce97',
    'color-amber': '#e2b452',
    'color-red': '#ff8a6b',
    'color-pink': '#f58bbd',
    'color-purple': '#b99be6',
  },
};

/** For paper: white ground, and hairlines that a printer can hold. */
export const printTheme: MapTheme = {
  ...lightTheme,
  name: 'print',
  paper: '#ffffff',
  surface: '#ffffff',
  sunken: '#f6f5f2',
  surfaceTentative: '#ffffff',
  line: '#b9b4aa',
  lineStrong: '#8a857b',
  tones: { ...lightTheme.tones, ink: '#141210', ink2: '#47433c', ink3: '#5f5a51' },
};

/** The tones in which words are drawn, small ones too: 4.5:1 on every ground. The others are for marks. */
export const WORD_TONES = ['ink', 'ink2', 'ink3', 'accent'] as const satisfies readonly Tone[];

export const colorOf = (theme: MapTheme, tone: Tone): string => theme.tones[tone] ?? theme.tones.ink2 ?? theme.line;
