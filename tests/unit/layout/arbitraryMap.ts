import fc from 'fast-check';
import type { Doc } from '../../../src/model/Doc.ts';
import { newRow } from '../../../src/model/newRow.ts';
import type { Card } from '../../../src/model/records/card.ts';
import { CARD_KINDS, EVIDENCE, LANE_KINDS } from '../../../src/model/scales.ts';
import { orderAt, testMap } from './testMap.ts';

const word = fc.constantFrom(
  'customer',
  'waits',
  'تخفیف',
  'می‌ماند',
  'CRM',
  'a',
  'Donaudampfschifffahrtsgesellschaft',
  '\n',
);
export const textArbitrary = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

const cardFields = fc.record({
  kind: fc.constantFrom(...CARD_KINDS),
  text: textArbitrary,
  span: fc.constantFrom(1, 1, 1, 2, 3),
  evidence: fc.constantFrom(null, ...EVIDENCE),
  score: fc.constantFrom(null, -2, -1.5, -1, 0, 0.5, 1, 2),
  personaId: fc.constantFrom(null, 'p0', 'p1'),
  personaIds: fc.constantFrom([], ['p0'], ['p0', 'p1']),
  owner: fc.constantFrom('', 'Sales', 'پشتیبانی'),
  severity: fc.constantFrom(null, 0, 3),
  tags: fc.constantFrom([], ['a', 'فوری']),
}) satisfies fc.Arbitrary<Partial<Card>>;

/** Maps of every shape: several steps a stage, all lane kinds, dense cells, spans, links, collapsed and hidden parts. */
export const mapArbitrary: fc.Arbitrary<Doc> = fc
  .record({
    stages: fc.integer({ min: 1, max: 4 }),
    stepsPerStage: fc.integer({ min: 1, max: 3 }),
    lanes: fc.array(fc.constantFrom(...LANE_KINDS), { minLength: 1, maxLength: 5 }),
    language: fc.constantFrom('en', 'fa'),
    collapsed: fc.constantFrom(null, 's0', 's1'),
    collapsedLane: fc.constantFrom(null, 'l0', 'l1'),
    hiddenLane: fc.constantFrom(null, 'l1', 'l2'),
    cards: fc.array(fc.tuple(fc.nat(), fc.nat(), cardFields), { maxLength: 40 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
  })
  .map((made) => {
    const { stages, stepsPerStage, lanes, language } = made;
    const doc = testMap({
      stages,
      stepsPerStage,
      lanes,
      journey: { language },
      cards: made.cards.map(([lane, column, fields]) => ({
        ...fields,
        lane: lane % lanes.length,
        column: column % (stages * stepsPerStage),
      })),
    });
    const count = Math.max(1, made.cards.length);
    const links = made.links.map(([from, to], i) =>
      newRow('links', {
        id: `k${i}`,
        fromId: `c${from % count}`,
        toId: `c${to % count}`,
        label: i % 2 ? 'because' : '',
      }),
    );
    const personas = ['Sara', 'علی'].map((name, i) => newRow('personas', { id: `p${i}`, order: orderAt(i), name }));
    return {
      ...doc,
      stages: new Map([...doc.stages].map(([id, row]) => [id, { ...row, collapsed: id === made.collapsed }])),
      lanes: new Map(
        [...doc.lanes].map(([id, row]) => [
          id,
          { ...row, collapsed: id === made.collapsedLane, hidden: id === made.hiddenLane },
        ]),
      ),
      links: new Map(links.map((row) => [row.id, row])),
      personas: new Map(personas.map((row) => [row.id, row])),
    };
  });

type Edit = (doc: Doc) => Doc;

const pickCard = (doc: Doc, at: number): Card | undefined => [...doc.cards.values()][at % Math.max(1, doc.cards.size)];
const withRow = (doc: Doc, card: Card): Doc => ({ ...doc, cards: new Map(doc.cards).set(card.id, card) });

/** One change of a map: of a card, its place, its links, a lane, a stage or a persona. */
export const editArbitrary: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), cardFields).map(([at, fields]): Edit => {
    return (doc) => {
      const card = pickCard(doc, at);
      return card ? withRow(doc, { ...card, ...fields }) : doc;
    };
  }),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([at, lane, step, order]): Edit => {
    return (doc) => {
      const card = pickCard(doc, at);
      const laneId = [...doc.lanes.keys()][lane % doc.lanes.size] ?? null;
      const stepId = [...doc.steps.keys()][step % doc.steps.size] ?? null;
      return card ? withRow(doc, { ...card, laneId, stepId, order: orderAt(order % 50) }) : doc;
    };
  }),
  fc.nat().map((at): Edit => {
    return (doc) => {
      const cards = new Map(doc.cards);
      const card = pickCard(doc, at);
      if (card) cards.delete(card.id);
      return { ...doc, cards };
    };
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): Edit => {
    return (doc) => {
      const [a, b] = [pickCard(doc, from), pickCard(doc, to)];
      if (!a || !b) return doc;
      const link = newRow('links', { id: `x${from}`, fromId: a.id, toId: b.id });
      return { ...doc, links: new Map(doc.links).set(link.id, link) };
    };
  }),
  fc.constantFrom<Edit>(
    (doc) => ({
      ...doc,
      lanes: new Map([...doc.lanes].map(([id, lane]) => [id, { ...lane, collapsed: !lane.collapsed }])),
    }),
    (doc) => ({
      ...doc,
      lanes: new Map([...doc.lanes].map(([id, lane]) => [id, { ...lane, title: `${lane.title}!` }])),
    }),
    (doc) => ({
      ...doc,
      stages: new Map([...doc.stages].map(([id, stage]) => [id, { ...stage, title: `${stage.title} and more of it` }])),
    }),
    (doc) => ({
      ...doc,
      personas: new Map([...doc.personas].map(([id, persona]) => [id, { ...persona, name: `${persona.name} jr.` }])),
    }),
    (doc) => ({ ...doc, journey: { ...doc.journey, language: doc.journey.language === 'fa' ? 'en' : 'fa' } }),
  ),
);
