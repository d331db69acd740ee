import 'tldraw/tldraw.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createShapeId, Tldraw, toRichText } from 'tldraw';
import { benchCards, CARD, countFromUrl } from '../pages/benchCards.ts';
import { markReady } from './markReady.js';

// The cards as geo shapes with a label, as a user of tldraw would draw them.

createRoot(document.getElementById('root')).render(
  createElement(Tldraw, {
    onMount: (editor) => {
      editor.createShapes(
        benchCards(countFromUrl()).map(({ id, x, y, text }) => ({
          id: createShapeId(id),
          type: 'geo',
          x,
          y,
          props: { w: CARD.width, h: CARD.height, size: 's', font: 'sans', dash: 'solid', richText: toRichText(text) },
        })),
      );
      editor.zoomToFit();
      markReady();
    },
  }),
);
