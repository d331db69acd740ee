export const CARDS = 1_000;
const LANES = ['actions', 'touchpoints', 'painPoints', 'opportunities'];
const TEXTS = ['The code is refused at the till', 'کد تخفیف پای صندوق پذیرفته نمی‌شود و مشتری می‌رود'];

/** A map of so many cards that only those in sight are in the page, with one step a stage. */
export const longMap = (stages = 8, cards = CARDS) => ({
  format: 'safar-journey',
  version: 1,
  journey: { id: 'long', title: 'Long' },
  stages: Array.from({ length: stages }, (_, i) => ({ id: `s${i}`, title: `Stage ${i}` })),
  lanes: LANES.map((kind, i) => ({ id: `l${i}`, kind })),
  cards: Array.from({ length: cards }, (_, i) => ({
    id: `c${i}`,
    ...(i % 10 === 9 ? {} : { laneId: `l${i % 4}`, stageId: `s${Math.floor(i / 4) % stages}` }),
    text: `${TEXTS[i % 2]} ${i}`.repeat(1 + (i % 3)),
    owner: i % 5 === 0 ? 'Sales' : '',
  })),
});
