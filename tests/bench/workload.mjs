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

const OWNERS = ['Product', 'Sales', 'Service', 'Marketing'];
const EFFORTS = [0.25, 0.5, 1, 3, 6];

/**
 * A map of pains with all numbers that the scores read, for the priorities.
 * @param {number} pains
 */
export function painsWorkload(pains) {
  const random = randomNumbers(11);
  /** @param {number} from @param {number} to */
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  return {
    ...workload(0),
    journey: { id: 'bench-pains', title: `Benchmark, ${pains} pains`, language: 'en' },
    cards: Array.from({ length: pains }, (_, i) => ({
      id: `p${i}`,
      kind: 'pain',
      stageId: `s${i % STAGES}`,
      laneId: 'l4',
      text: cardText(random),
      owner: OWNERS[whole(0, 3)],
      severity: whole(0, 4),
      frequency: whole(1, 5),
      impact: whole(1, 5),
      effort: EFFORTS[whole(0, 4)],
      reach: whole(10, 5_000),
      confidence: [50, 80, 100][whole(0, 2)],
    })),
  };
}
