/** What drags titles, whose code comes after the first picture: keys, menus and the details move them too. */
export const loadDragHeader = () => import('./dragHeader.ts');
