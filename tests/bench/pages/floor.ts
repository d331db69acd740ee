import '../../../src/styles/fonts.css';
import { fitView, type View, zoomAbout } from '../../../src/canvas/view/firstView.ts';
import { lightTheme } from '../../../src/layout/paint/MapTheme.ts';
import { paintMap } from '../../../src/layout/paint/paintMap.ts';
import { loadFonts } from '../../../src/platform/fonts.ts';
import { countFromUrl } from './benchCards.ts';
import { benchLayout } from './benchLayout.ts';
import { FloorDrag } from './FloorDrag.ts';
import { paintStrips } from './paintStrips.ts';

// The least that showing this map can cost: one canvas, on which everything in view is drawn anew for every frame.
// The same picture as the product's: its layout, lines and painter, its titles, its pane and its views. No nodes, no
// frameworks, nothing that could be edited, read out or reached by keys.

/** Above the map stands the product's bar. */
const TOP = 48;
/** Under this zoom the product draws texts as bars. */
const TEXT_ZOOM = 0.35;

await loadFonts();
const layout = benchLayout(countFromUrl());
const size = { width: innerWidth, height: innerHeight - TOP };
const canvas = document.getElementById('floor') as HTMLCanvasElement;
const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
canvas.width = size.width;
canvas.height = size.height;
canvas.style.marginTop = `${TOP}px`;

let view: View = fitView(layout, size);
let frame = 0;
const drag = new FloorDrag(layout, lightTheme);

function paint() {
  frame = 0;
  const { x, y, zoom } = view;
  const rect = { x: -x / zoom, y: -y / zoom, width: size.width / zoom, height: size.height / zoom };
  const { inHand } = drag;
  paintMap(context, layout, { ...rect, scale: zoom }, lightTheme, {
    detail: zoom < TEXT_ZOOM ? 'bars' : 'full',
    links: true,
    ...(inHand && { skip: (id) => id === inHand }),
  });
  context.setTransform(1, 0, 0, 1, 0, 0);
  paintStrips(context, layout, { view, size, theme: lightTheme });
  drag.paint(context);
}
const request = () => {
  if (frame === 0) frame = requestAnimationFrame(paint);
};

addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    // React Flow's step.
    const factor = 2 ** (-event.deltaY * 0.002);
    const at = { x: event.clientX, y: event.clientY - TOP };
    if (event.ctrlKey) view = zoomAbout(view, at, view.zoom * factor);
    else view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
    request();
  },
  { passive: false },
);
addEventListener('pointerdown', (event) => {
  drag.start(event.clientX, event.clientY - TOP, view);
  request();
});
addEventListener('pointermove', (event) => {
  if (drag.move(event.clientX, event.clientY - TOP)) request();
});
addEventListener('pointerup', () => {
  drag.end();
  request();
});
addEventListener('keydown', (event) => {
  if (event.key === '1') view = fitView(layout, size);
  if (event.key === '0') {
    // As the product comes to 100 %: from the whole map, about the middle of what the titles leave free.
    const { width } = layout.laneHeader;
    const { height } = layout.header;
    const middle = { x: width + (size.width - width) / 2, y: height + (size.height - height) / 2 };
    const near = zoomAbout(fitView(layout, size), middle, 1);
    view = { x: Math.round(near.x), y: Math.round(near.y), zoom: 1 };
  }
  request();
});
request();
document.documentElement.dataset.ready = 'true';
