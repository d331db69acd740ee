import { toBlob } from 'html-to-image';
import type { ScreenPicture } from '../model/ports.ts';

/** The properties that our screens are drawn with; copying all of them makes pictures five times slower. */
const PROPERTIES = [
  '-webkit-box-orient',
  '-webkit-line-clamp',
  'align-items',
  'align-self',
  'background-color',
  'border-block-end',
  'border-block-start',
  'border-collapse',
  'border-inline-end',
  'border-inline-start',
  'border-radius',
  'border-spacing',
  'bottom',
  'box-shadow',
  'box-sizing',
  'clip-path',
  'color',
  'column-gap',
  'direction',
  'display',
  'fill',
  'fill-opacity',
  'flex',
  'flex-direction',
  'flex-wrap',
  'font-family',
  'font-kerning',
  'font-size',
  'font-variant-numeric',
  'font-weight',
  'grid-auto-columns',
  'grid-auto-flow',
  'grid-column',
  'grid-template-columns',
  'height',
  'justify-content',
  'justify-self',
  'left',
  'line-height',
  'list-style-type',
  'margin',
  'max-width',
  'opacity',
  'overflow',
  'overflow-wrap',
  'padding',
  'place-items',
  'position',
  'right',
  'row-gap',
  'stroke',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-align',
  'text-decoration',
  'text-overflow',
  'text-rendering',
  'top',
  'transform',
  'transform-origin',
  'unicode-bidi',
  'vertical-align',
  'visibility',
  'white-space',
  'width',
  'word-break',
  'z-index',
];
const SCALE = 2;

/** Draws an element through html-to-image; loaded lazily, because few ask for it. */
export const screenPicture: ScreenPicture = async (element, { width, height, background, fontCss }) => {
  const blob = await toBlob(element, {
    width,
    height,
    pixelRatio: SCALE,
    backgroundColor: background,
    // Given, so that it does not go through the style sheets and ask for their files.
    fontEmbedCSS: fontCss,
    includeStyleProperties: PROPERTIES,
    style: { transform: 'none' },
    // Buttons are for the screen, not for the picture; but for those that are a title, too.
    filter: (node) =>
      node.dataset?.noPicture === undefined &&
      (!(node instanceof HTMLButtonElement) || node.dataset.drawn !== undefined),
  });
  if (!blob) throw new Error('The browser drew no picture');
  return blob;
};
