/** The painter of the headers, whose code comes after the first picture. Without it nothing is lost but time. */
export const loadHeaderPainter = () => import('./HeaderPainter.ts');
