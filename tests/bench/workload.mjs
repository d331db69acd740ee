// The shared work of all benchmarks: 12 stages × 8 lanes and N cards of 40–90 characters, English and Persian mixed,
// the same for every target because the random numbers are seeded.

const STAGES = 12;
const LANES = /** @type {const} */ ([
  ['actions', 'action'],
  ['touchpoints', 'touchpoint'],
  ['thoughts', 'thought'],
  ['quotes', 'quote'],
  ['painPoints', 'pain'],
  ['opportunities', 'opportunity'],
  ['backstage', 'process'],
  ['notes', 'note'],
]);
const ENGLISH =
  'customer opens the order page and waits for confirmation because the delivery date is unclear payment fails again support call refund email status tracking trust price compare review'.split(
    ' ',
  );
const PERSIAN =
  'مشتری صفحه سفارش را باز می‌کند و منتظر تأیید است چون زمان تحویل روشن نیست پرداخت دوباره ناموفق شد پشتیبانی تماس بازپرداخت ایمیل وضعیت پیگیری اعتماد قیمت مقایسه نظر کاربران'.split(
    ' ',
  );

/** Mulberry32. @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {() => number} random */
function cardText(random) {
  const words = random() < 0.5 ? ENGLISH : PERSIAN;
  const length = 40 + Math.floor(random() * 51);
  let text = words[Math.floor(random() * words.length)] ?? '';
  for (;;) {
    const from = random() < 0.08 ? (words === ENGLISH ? PERSIAN : ENGLISH) : words;
    const word = from[Math.floor(random() * from.length)] ?? '';
    if (text.length + 1 + word.length > length) return text;
    text += ` ${word}`;
  }
}

/**
 * A minimal `.safar.json` document with N cards.
 * @param {number} cards
 */
export function workload(cards) {
  const random = randomNumbers(7);
  return {
    format: 'safar-journey',
    version: 1,
    journey: { id: `bench-${cards}`, title: `Benchmark ${cards}`, language: 'en' },
    stages: Array.from({ length: STAGES }, (_, i) => ({ id: `s${i}`, title: `Stage ${i + 1}` })),
    lanes: LANES.map(([kind], i) => ({ id: `l${i}`, kind })),
    cards: Array.from({ length: cards }, (_, i) => {
      const lane = Math.floor(i / STAGES) % LANES.length;
      const kind = LANES[lane]?.[1] ?? 'note';
      return {
        id: `c${i}`,
        kind,
        stageId: `s${i % STAGES}`,
        laneId: `l${lane}`,
        text: cardText(random),
        ...(kind === 'pain' ? { severity: Math.floor(random() * 5) } : {}),
        ...(kind === 'touchpoint' ? { channel: 'web', owner: 'Product' } : {}),
      };
    }),
  };
}
