import type { PreferencesStore } from '../model/preferences.ts';

/** Puts the theme on <html>, now and whenever the choice or the system changes. Paper is light. */
export function applyTheme(preferences: PreferencesStore): void {
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
  const { dataset, style } = document.documentElement;
  const apply = (): void => {
    const { theme } = preferences.current();
    dataset.theme = theme === 'auto' ? (systemDark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  systemDark.addEventListener('change', apply);
  preferences.subscribe(apply);
  window.addEventListener('beforeprint', () => {
    dataset.theme = 'light';
    // A canvas stays as it was painted; styles fit it to the paper.
    style.setProperty('--window-width', String(window.innerWidth));
    style.setProperty('--window-height', String(window.innerHeight));
  });
  window.addEventListener('afterprint', apply);
}
