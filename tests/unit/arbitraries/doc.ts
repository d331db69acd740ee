import fc from 'fast-check';
import { decodeBase64 } from '../../../src/lib/base64.ts';
import { imageInfo } from '../../../src/lib/imageInfo.ts';
import { assetIdOf } from '../../../src/model/assetId.ts';
import { type Doc, emptyDoc } from '../../../src/model/Doc.ts';
import { newJourney, newRow } from '../../../src/model/newRow.ts';
import { freshKeys } from '../../../src/model/orderKeys.ts';
import type { Card } from '../../../src/model/records/card.ts';
import {
  CARD_KINDS,
  CHANNELS,
  COLORS,
  EMPATHY_SECTIONS,
  EVIDENCE,
  LANE_KINDS,
  LINK_KINDS,
  MEASURES,
  SOURCE_KINDS,
  STATUSES,
  TIMINGS,
} from '../../../src/model/scales.ts';

/** Text as people type it: Persian with ZWNJ, English, both mixed, marks, emoji, empty, any Unicode. */
export const arbitraryText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('', 'Pain', 'خرید آنلاین', 'نرم‌افزار CRM را باز می‌کند', 'Pay by card', '۱۲٪ تخفیف'),
  },
  { weight: 3, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<script>alert(1)</script>',
      '</svg>',
      'line one\nline two',
      '👩‍👧 + 🛍️',
      '\u2067x\u2069',
    ),
  },
);
const timestamp = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = timestamp.map((time) => time.slice(0, 10));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const tags = fc.uniqueArray(fc.constantFrom('mobile', 'فوری', 'q3', 'مالی'), { maxLength: 2 });
const extra = fc.option(
  fc.dictionary(fc.constantFrom('x-note', 'zeta', 'فیلد'), fc.constantFrom<string | number>('kept', 1), {
    minKeys: 1,
    maxKeys: 2,
  }),
  { nil: null, freq: 8 },
);
const source = fc.record({
  kind: fc.constantFrom(...SOURCE_KINDS),
  reference: arbitraryText,
  date: orNull(day),
  n: orNull(fc.nat(500)),
  quote: arbitraryText,
});
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);

/** The fields of a card that name no other row. */
const cardBody: fc.Arbitrary<Partial<Card>> = fc.record(
  {
    kind: fc.constantFrom(...CARD_KINDS),
    text: arbitraryText,
    direction: fc.constantFrom('auto', 'ltr', 'rtl'),
    color: orNull(fc.constantFrom(...COLORS)),
    tags,
    evidence: orNull(fc.constantFrom(...EVIDENCE)),
    sources: fc.array(source, { maxLength: 2 }),
    owner: arbitraryText,
    status: orNull(fc.constantFrom(...STATUSES)),
    minutes: orNull(fc.nat(600)),
    channel: orNull(fc.constantFrom(...CHANNELS, 'غرفه نمایشگاه')),
    initiative: orNull(fc.constantFrom('proactive', 'reactive')),
    momentOfTruth: fc.boolean(),
    score: orNull(fc.integer({ min: -4, max: 4 }).map((half) => half / 2 + 0)),
    severity: orNull(fc.integer({ min: 0, max: 4 })),
    frequency: orNull(fc.integer({ min: 1, max: 5 })),
    reach: orNull(fc.nat(100_000)),
    impact: orNull(fc.integer({ min: 1, max: 5 })),
    confidence: orNull(fc.integer({ min: 0, max: 100 })),
    effort: orNull(fc.constantFrom(0.25, 1, 6)),
    ease: orNull(fc.integer({ min: 1, max: 10 })),
    importance: orNull(fc.integer({ min: 0, max: 10 })),
    satisfaction: orNull(fc.integer({ min: 0, max: 10 })),
    measure: orNull(fc.constantFrom(...MEASURES)),
    value: orNull(number),
    unit: fc.constantFrom('', '%', 'تومان'),
    target: orNull(number),
    n: orNull(fc.nat(1000)),
    distribution: orNull(fc.dictionary(fc.constantFrom('0', '5', '10', 'بله'), fc.nat(100), { maxKeys: 3 })),
    measuredOn: orNull(day),
    alt: arbitraryText,
    extra,
  },
  { requiredKeys: ['kind', 'text'] },
);

/** Pictures of one pixel that differ in bytes. */
const IMAGES = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
].map((base64) => {
  const bytes = decodeBase64(base64);
  const info = bytes.ok ? imageInfo(bytes.value) : null;
  if (!bytes.ok || !info) throw new Error('the test image is an image');
  return { id: assetIdOf(bytes.value), bytes: bytes.value, ...info };
});

/** How large the documents are: the largest number of rows of each sort. */
export interface DocSize {
  readonly stages: number;
  readonly stepsOfStage: number;
  readonly lanes: number;
  readonly cards: number;
  readonly personas: number;
}
const SMALL: DocSize = { stages: 3, stepsOfStage: 3, lanes: 4, cards: 12, personas: 3 };

/**
 * Sound documents (checkDoc finds nothing) in either language: several personas, spans, an inbox, links, empathy
 * notes, comments, votes, dismissals, views, images, unknown fields. Rows take their keys from freshKeys; ids are
 * readable ("card3") and so equal between runs.
 */
export function arbitraryDoc(size: DocSize = SMALL): fc.Arbitrary<Doc> {
  return arbitrarySafarFile(size).map(({ doc }) => doc);
}

/** Sound documents together with the bytes of their images. */
export function arbitrarySafarFile(size: DocSize = SMALL) {
  return fc
    .record({
      journey: fc.record({
        title: arbitraryText,
        scenario: arbitraryText,
        state: fc.constantFrom('current' as const, 'future' as const),
        language: fc.constantFrom('en', 'fa'),
        direction: fc.constantFrom('auto' as const, 'ltr' as const, 'rtl' as const),
        reviewOn: orNull(day),
        tags,
        scoring: fc.constantFrom({ model: 'worstFirst' as const }, { model: 'rice' as const }),
        createdAt: timestamp,
        updatedAt: timestamp,
        extra,
        fileExtra: extra,
      }),
      stages: fc.array(
        fc.record({
          title: arbitraryText,
          timing: orNull(fc.constantFrom(...TIMINGS)),
          collapsed: fc.boolean(),
          steps: fc.array(arbitraryText, { minLength: 1, maxLength: size.stepsOfStage }),
          extra,
        }),
        { minLength: 1, maxLength: size.stages },
      ),
      lanes: fc.array(
        fc.record({ kind: fc.constantFrom(...LANE_KINDS), title: arbitraryText, hidden: fc.boolean(), extra }),
        { minLength: 1, maxLength: size.lanes },
      ),
      cards: fc.array(
        fc.record({
          body: cardBody,
          inbox: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
          lane: fc.nat(),
          column: fc.nat(),
          span: fc.integer({ min: 1, max: 3 }),
          image: fc.boolean(),
          personas: fc.array(fc.nat(), { maxLength: 2 }),
          persona: orNull(fc.nat()),
        }),
        { maxLength: size.cards },
      ),
      personas: fc.array(fc.record({ name: arbitraryText, role: arbitraryText, image: fc.boolean() }), {
        maxLength: size.personas,
      }),
      links: fc.array(
        fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...LINK_KINDS), label: arbitraryText }),
        {
          maxLength: 4,
        },
      ),
      notes: fc.array(
        fc.record({
          persona: fc.nat(),
          section: fc.constantFrom(...EMPATHY_SECTIONS),
          text: arbitraryText,
          card: orNull(fc.nat()),
          evidence: orNull(fc.constantFrom(...EVIDENCE)),
        }),
        { maxLength: 6 },
      ),
      remarks: fc.array(fc.record({ target: fc.nat(), text: arbitraryText, at: timestamp, resolved: fc.boolean() }), {
        maxLength: 3,
      }),
      views: fc.array(arbitraryText, { maxLength: 2 }),
      images: fc.subarray(IMAGES),
    })
    .map((given) => {
      type Given<T> = readonly T[];
      const pick = <T>(list: Given<T>, n: number): T | null => list[n % Math.max(1, list.length)] ?? null;
      const rows = <T, R extends { readonly id: string }>(
        list: Given<T>,
        make: (item: T, order: string, n: number) => R,
      ) => {
        const keys = freshKeys(list.length);
        return new Map(list.map((item, n) => make(item, keys[n] ?? '', n)).map((row) => [row.id, row] as const));
      };
      const assetOf = (wanted: boolean) => (wanted ? (given.images[0]?.id ?? null) : null);
      const personas = rows(given.personas, ({ image, ...persona }, order, n) =>
        newRow('personas', { id: `persona${n}`, order, ...persona, avatarAssetId: assetOf(image) }),
      );
      const stages = rows(given.stages, ({ steps: _, ...stage }, order, n) =>
        newRow('stages', { id: `stage${n}`, order, ...stage }),
      );
      const steps = new Map(
        given.stages.flatMap((stage, s) => [
          ...rows(stage.steps, (title, order, n) =>
            newRow('steps', { id: `step${s}-${n}`, stageId: `stage${s}`, order, title }),
          ),
        ]),
      );
      const lanes = rows(given.lanes, (lane, order, n) => newRow('lanes', { id: `lane${n}`, order, ...lane }));
      const [columns, laneIds, personaIds] = [[...steps.keys()], [...lanes.keys()], [...personas.keys()]];
      const cards = rows(given.cards, (card, order, n) => {
        const column = card.column % columns.length;
        return newRow('cards', {
          ...card.body,
          id: `card${n}`,
          order,
          laneId: card.inbox ? null : pick(laneIds, card.lane),
          stepId: card.inbox ? null : (columns[column] ?? null),
          span: card.inbox ? 1 : Math.min(card.span, columns.length - column),
          personaIds: [...new Set(card.personas.map((p) => pick(personaIds, p)).filter((id) => id !== null))],
          personaId: card.persona === null ? null : pick(personaIds, card.persona),
          assetId: assetOf(card.image),
        });
      });
      const cardIds = [...cards.keys()];
      const links = given.links.flatMap(({ from, to, ...link }) => {
        const [fromId, toId] = [pick(cardIds, from), pick(cardIds, to)];
        return fromId === null || toId === null || fromId === toId ? [] : [{ fromId, toId, ...link }];
      });
      const targets = ['journey', ...stages.keys(), ...cardIds];
      const target = (n: number) => pick(targets, n) ?? 'journey';
      const doc: Doc = {
        ...emptyDoc(newJourney({ id: 'journey', ...given.journey })),
        personas,
        stages,
        steps,
        lanes,
        cards,
        links: rows(links, (link, _, n) => newRow('links', { id: `link${n}`, ...link })),
        empathyNotes: rows(personas.size === 0 ? [] : given.notes, ({ persona, card, ...note }, order, n) =>
          newRow('empathyNotes', {
            id: `note${n}`,
            order,
            ...note,
            personaId: pick(personaIds, persona) ?? '',
            cardId: card === null ? null : pick(cardIds, card),
          }),
        ),
        comments: rows(given.remarks, ({ text, at, resolved, ...remark }, _, n) =>
          newRow('comments', { id: `comment${n}`, targetId: target(remark.target), text, createdAt: at, resolved }),
        ),
        ballots: rows(given.remarks, (remark, _, n) =>
          newRow('ballots', { id: `ballot${n}`, targetId: target(remark.target), voter: 'سارا' }),
        ),
        dismissals: rows(given.remarks, (remark, _, n) =>
          newRow('dismissals', {
            id: `dismissal${n}`,
            targetId: target(remark.target),
            ruleId: 'noPain',
            createdAt: remark.at,
          }),
        ),
        views: rows(given.views, (name, order, n) =>
          newRow('views', { id: `view${n}`, order, name, filters: { kinds: ['pain'] } }),
        ),
        assets: rows(given.images, ({ id, mime, width, height }) => newRow('assets', { id, mime, width, height })),
      };
      return { doc, assets: new Map(given.images.map(({ id, bytes }) => [id, bytes] as const)) };
    });
}
