import type { Preferences } from '../model/preferences.ts';

/** Whether the minimap is wanted: as chosen, else where the window is large. */
export const isMinimapShown = ({ minimap }: Preferences): boolean =>
  minimap === 'auto' ? window.matchMedia('(min-width: 1360px) and (min-height: 720px)').matches : minimap === 'on';
