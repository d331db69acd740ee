import { createContext } from 'react';

/**
 * Where menus and tooltips are drawn: in the dialog that they belong to (a modal dialog covers the rest of the page),
 * or in the body (null).
 */
export const OverlayContainer = createContext<HTMLElement | null>(null);
