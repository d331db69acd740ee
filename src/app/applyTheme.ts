import type { PreferencesStore } from '../model/preferences.ts';

/** Puts the theme on <html>, now and whenever the choice or the system changes. */
export function applyTheme(preferences: PreferencesStore): void {
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = preferences.current();
    document.documentElement.dataset.theme = theme === 'auto' ? (systemDark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  systemDark.addEventListener('change', apply);
  preferences.subscribe(apply);
}
