/** Whether panels lie over the map, as on a phone, and not beside it. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 720px)').matches;
