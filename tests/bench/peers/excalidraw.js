import '@excalidraw/excalidraw/index.css';
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { benchCards, CARD, countFromUrl } from '../pages/benchCards.ts';
import { markReady } from './markReady.js';

// The cards as rectangles with a text of their own, as a user of Excalidraw would draw them.

const elements = convertToExcalidrawElements(
  benchCards(countFromUrl()).map(({ id, x, y, text, color }) => ({
    type: 'rectangle',
    id,
    x,
    y,
    width: CARD.width,
    height: CARD.height,
    strokeColor: color,
    roughness: 0,
    label: { text, fontSize: 13, fontFamily: 2 },
  })),
);
createRoot(document.getElementById('root')).render(
  createElement(Excalidraw, {
    initialData: { elements, scrollToContent: true },
    excalidrawAPI: (api) => {
      const off = api.onChange((drawn) => {
        if (drawn.length < elements.length) return;
        off();
        api.scrollToContent(api.getSceneElements(), { fitToContent: true, animate: false });
        markReady();
      });
    },
  }),
);
