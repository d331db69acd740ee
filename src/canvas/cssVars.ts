import type { CSSProperties } from 'react';

/** Styles with custom properties, which React's types do not know. */
export const cssVars = (style: Readonly<Record<string, string | number>>): CSSProperties => style as CSSProperties;
