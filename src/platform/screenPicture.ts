import { toBlob } from 'html-to-image';
import type { ScreenPicture } from '../model/ports.ts';

/** The properties that our screens are drawn with; copying all of them makes pictures five times slower. */
const PROPERTIES = [
  'align-items',
  'background-color',
  'border-block-end',
  'border-block-start',
  'border-inline-end',
  'border-inline-start',
  'border-radius',
  'bottom',
  'box-sizing',
  'color',
  'direction',
  'display',
  'fill',
  'font-family',
  'font-kerning',
  'font-size',
  'font-weight',
  'height',
  'left',
  'line-height',
  'margin',
  'max-width',
  'overflow',
  'padding',
  'place-items',
  'position',
  'right',
  'stroke',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-align',
  'text-rendering',
  'top',
  'transform',
  'transform-origin',
  'unicode-bidi',
  'visibility',
  'white-space',
  'width',
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
    // Buttons are for the screen, not for the picture.
    filter: (node) => !(node instanceof HTMLButtonElement),
  });
  if (!blob) throw new Error('The browser drew no picture');
  return blob;
};
