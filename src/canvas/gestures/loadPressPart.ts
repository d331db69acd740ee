/** What drags titles and the ends of cards, whose code comes after the first picture. Without it keys and menus do it. */
export const loadPressPart = () => import('./pressPart.ts');
