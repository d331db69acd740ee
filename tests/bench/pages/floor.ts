import { benchCards, CARD, countFromUrl } from './benchCards.ts';

// The least that showing the map can cost: one canvas, repainted on every wheel event, boxes and lines of text.

const cards = benchCards(countFromUrl());
const canvas = document.getElementById('floor') as HTMLCanvasElement;
const context = canvas.getContext('2d', { alpha: false });
const view = { x: 0, y: 0, zoom: 1 };
let frame = 0;

function paint() {
  frame = 0;
  if (!context) return;
  const { x, y, zoom } = view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#fbfaf8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, x, y);
  context.font = '13px system-ui, sans-serif';
  for (const card of cards) {
    const screenX = card.x * zoom + x;
    const screenY = card.y * zoom + y;
    if (screenX > innerWidth || screenY > innerHeight || screenX + 200 * zoom < 0 || screenY + 72 * zoom < 0) continue;
    context.fillStyle = '#ffffff';
    context.fillRect(card.x, card.y, CARD.width, CARD.height);
    context.fillStyle = card.color;
    context.fillRect(card.x, card.y, 3, CARD.height);
    if (zoom < 0.35) continue;
    context.fillStyle = '#1f1d1a';
    context.fillText(card.text.slice(0, 30), card.x + 9, card.y + 20);
    context.fillText(card.text.slice(30, 60), card.x + 9, card.y + 39);
    context.fillText(card.text.slice(60), card.x + 9, card.y + 58);
  }
}
const request = () => {
  if (frame === 0) frame = requestAnimationFrame(paint);
};

/** The zoom at which the whole map is on screen, as the other targets begin. */
function fit() {
  const width = Math.max(...cards.map((card) => card.x)) + CARD.width;
  const height = Math.max(...cards.map((card) => card.y)) + CARD.height;
  view.zoom = Math.min(innerWidth / width, innerHeight / height);
}

canvas.width = innerWidth;
canvas.height = innerHeight;
addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) {
      const factor = 2 ** (-event.deltaY * 0.01);
      view.x = event.clientX - (event.clientX - view.x) * factor;
      view.y = event.clientY - (event.clientY - view.y) * factor;
      view.zoom *= factor;
    } else {
      view.x -= event.deltaX;
      view.y -= event.deltaY;
    }
    request();
  },
  { passive: false },
);
addEventListener('keydown', (event) => {
  if (event.key === '1') fit();
  if (event.key === '0') Object.assign(view, { x: 0, y: 0, zoom: 1 });
  request();
});
fit();
request();
document.documentElement.dataset.ready = 'true';
