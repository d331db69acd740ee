import fc from 'fast-check';
import type { Session } from '../../../src/editor/Session.ts';
import type { Doc } from '../../../src/model/Doc.ts';
import type { Id } from '../../../src/model/id.ts';
import { CARD_KINDS, EMPATHY_SECTIONS, LANE_KINDS, LINK_KINDS } from '../../../src/model/scales.ts';

/** An edit by numbers: each command picks its rows from the document as it is when the edit comes. */
export interface AnyEdit {
  readonly command: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
}

type Run = (session: Session, pick: Picker, edit: AnyEdit) => void;

/** Picks rows of the session's document; without any, the edit does not take place. */
interface Picker {
  readonly stage: (n: number) => Id;
  readonly step: (n: number) => Id;
  readonly lane: (n: number) => Id;
  readonly card: (n: number) => Id | undefined;
  readonly note: (n: number) => Id | undefined;
  readonly link: (n: number) => Id | undefined;
  readonly persona: (n: number) => Id | undefined;
  readonly cell: (n: number, m: number) => { readonly laneId: Id; readonly stepId: Id };
}

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const nth = (table: ReadonlyMap<Id, unknown>, n: number): Id | undefined =>
  table.size === 0 ? undefined : at([...table.keys()], n);

const picker = (doc: Doc): Picker => ({
  stage: (n) => nth(doc.stages, n) ?? '',
  step: (n) => nth(doc.steps, n) ?? '',
  lane: (n) => nth(doc.lanes, n) ?? '',
  card: (n) => nth(doc.cards, n),
  note: (n) => nth(doc.empathyNotes, n),
  link: (n) => nth(doc.links, n),
  persona: (n) => nth(doc.personas, n),
  cell: (n, m) => ({ laneId: nth(doc.lanes, n) ?? '', stepId: nth(doc.steps, m) ?? '' }),
});

const place = (id: Id | undefined, c: number) =>
  c % 3 === 0 || id === undefined ? {} : c % 3 === 1 ? { beforeId: id } : { afterId: id };
const cards = (pick: Picker, { a, b }: AnyEdit): readonly Id[] => [
  ...new Set([pick.card(a), pick.card(b)].filter((id) => id !== undefined)),
];
const withId = (id: Id | undefined, run: (id: Id) => unknown): void => {
  if (id !== undefined) run(id);
};

/** Every command that changes what stands where, with arguments of every sort. */
const RUNS: readonly Run[] = [
  ({ edit }, _, { text, c }) => edit.setJourney({ title: text, direction: c % 2 ? 'rtl' : 'auto' }),
  ({ edit }, p, { a, c, text }) => edit.addStage({ title: text, ...place(p.stage(a), c) }),
  ({ edit }, p, { a, text }) => edit.setStage({ id: p.stage(a), patch: { title: text, timing: 'after' } }),
  ({ edit }, p, { a, b, c }) => edit.moveStage({ id: p.stage(a), ...place(p.stage(b), c) }),
  ({ edit }, p, { a, c }) => edit.moveStage({ id: p.stage(a), by: (c % 5) - 2 }),
  ({ edit }, p, { a }) => edit.removeStage({ id: p.stage(a) }),
  ({ edit }, p, { a }) => edit.duplicateStage({ id: p.stage(a) }),
  ({ edit }, p, { a, b, c, text }) => edit.addStep({ stageId: p.stage(a), title: text, ...place(p.step(b), c) }),
  ({ edit }, p, { a, text }) => edit.setStep({ id: p.step(a), patch: { title: text } }),
  ({ edit }, p, { a, b, c }) => edit.moveStep({ id: p.step(a), stageId: p.stage(b), ...place(p.step(c), c) }),
  ({ edit }, p, { a, c }) => edit.moveStep({ id: p.step(a), by: (c % 5) - 2 }),
  ({ edit }, p, { a }) => edit.removeStep({ id: p.step(a) }),
  ({ edit }, p, { a, b, c }) => edit.addLane({ kind: at(LANE_KINDS, b), ...place(p.lane(a), c) }),
  ({ edit }, p, { a, c, text }) => edit.setLane({ id: p.lane(a), patch: { title: text, hidden: c % 2 === 0 } }),
  ({ edit }, p, { a, b, c }) => edit.moveLane({ id: p.lane(a), ...place(p.lane(b), c) }),
  ({ edit }, p, { a }) => edit.removeLane({ id: p.lane(a) }),
  ({ edit }, p, { a }) => edit.duplicateLane({ id: p.lane(a) }),
  ({ edit }, p, { a, b, c, text }) =>
    edit.addCard({ cell: c % 4 ? p.cell(a, b) : null, text, beforeId: p.card(c) ?? null }),
  ({ edit }, p, { a, b, text }) => edit.addCard({ cell: p.cell(a, b), text }),
  ({ edit }, p, e) => edit.setCards({ ids: cards(p, e), patch: { text: e.text, severity: e.c % 7 } }),
  ({ edit }, p, e) => edit.setCards({ ids: cards(p, e), patch: { kind: at(CARD_KINDS, e.c) } }),
  ({ edit }, p, e) => withId(p.persona(e.c), (id) => edit.setCards({ ids: cards(p, e), patch: { personaIds: [id] } })),
  ({ edit }, p, e) =>
    edit.moveCards({
      ids: cards(p, e),
      target: { cell: e.c % 4 ? p.cell(e.b, e.c) : null, beforeId: p.card(e.c) ?? null },
    }),
  ({ edit }, p, e) => edit.shiftCards({ ids: cards(p, e), columns: (e.c % 3) - 1, lanes: (e.b % 3) - 1 }),
  ({ edit }, p, e) => edit.duplicateCards({ ids: cards(p, e) }),
  ({ edit }, p, e) => edit.removeCards({ ids: cards(p, e) }),
  ({ edit }, p, { a, c }) => withId(p.card(a), (id) => edit.setSpan({ id, span: c })),
  ({ edit }, p, { a, b, c }) =>
    withId(p.card(a), (fromId) => edit.addLink({ fromId, toId: p.card(b) ?? fromId, kind: at(LINK_KINDS, c) })),
  ({ edit }, p, { a, c, text }) =>
    withId(p.link(a), (id) => edit.setLink({ id, patch: { kind: at(LINK_KINDS, c), label: text } })),
  ({ edit }, p, { a }) => withId(p.link(a), (id) => edit.turnLink({ id })),
  ({ edit }, p, { a }) => withId(p.link(a), (id) => edit.removeLink({ id })),
  ({ edit }, _, { text }) => edit.addPersona({ name: text }),
  ({ edit }, p, { a, text }) => withId(p.persona(a), (id) => edit.setPersona({ id, patch: { name: text } })),
  ({ edit }, p, { a, b, c }) => withId(p.persona(a), (id) => edit.movePersona({ id, ...place(p.persona(b), c) })),
  ({ edit }, p, { a }) => withId(p.persona(a), (id) => edit.removePersona({ id })),
  ({ edit }, p, { a, b, c, text }) =>
    withId(p.persona(a), (personaId) =>
      edit.addNote({ personaId, section: at(EMPATHY_SECTIONS, b), text, ...place(p.note(c), c) }),
    ),
  ({ edit }, p, { a, text }) => withId(p.note(a), (id) => edit.setNote({ id, patch: { text } })),
  ({ edit }, p, { a, b, c }) =>
    withId(p.note(a), (id) => edit.moveNote({ id, section: at(EMPATHY_SECTIONS, b), ...place(p.note(c), c) })),
  ({ edit }, p, { a }) => withId(p.note(a), (id) => edit.duplicateNote({ id })),
  ({ edit }, p, { a }) => withId(p.note(a), (id) => edit.removeNote({ id })),
  ({ edit }, p, { a, b, c }) => withId(p.note(a), (id) => edit.sendNoteToCell({ id, cell: p.cell(b, c) })),
  ({ edit }, p, { a }) => withId(p.note(a), (id) => edit.unlinkNote({ id })),
  ({ edit }, p, { a, text }) => withId(p.card(a), (targetId) => edit.addComment({ targetId, text })),
  ({ edit }, p, { a }) => edit.addBallot({ round: '1', voter: 'Mina', targetId: p.stage(a) }),
  ({ edit }, p, { a, text }) => edit.addDismissal({ ruleId: 'r', targetId: p.lane(a), reason: text }),
  ({ edit }, _, { text }) => edit.addView({ name: text }),
  ({ edit }, p, { a, b, c }) => {
    const measuredId = p.card(b) ?? null;
    edit.keepSurvey({
      metricId: c % 2 ? (p.card(a) ?? null) : null,
      measuredId,
      fields: { measure: 'csat', value: c, unit: '%', n: 3 },
    });
  },
];

const small = fc.nat(11);
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  command: fc.nat(RUNS.length - 1),
  a: small,
  b: small,
  c: small,
  text: fc.constantFrom('', 'a', 'کوپن', 'Checkout fails'),
});

/** Runs the edit on the rows that its numbers pick. */
export function runEdit(session: Session, edit: AnyEdit): void {
  at(RUNS, edit.command)(session, picker(session.store.getState().doc), edit);
}
