/** What hands the keyboard on; the first picture does without it. */
export const loadKeepKeyboard = () => import('./keepKeyboard.ts');
