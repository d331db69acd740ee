import { defined } from '../../lib/assert.ts';
import { type Doc, emptyDoc, type Rows, type TableName } from '../Doc.ts';
import { DEFAULT_CARD_KIND } from '../defaultCardKind.ts';
import type { Id } from '../id.ts';
import { type NewRow, newJourney, newRow } from '../newRow.ts';
import { freshKeys } from '../orderKeys.ts';
import type { Both, TemplateCard, TemplateContent, TemplateLanguage } from './Template.ts';

export interface TemplateTools {
  readonly language: TemplateLanguage;
  readonly newId: () => Id;
  /** ISO 8601 timestamp. */
  readonly now: string;
}

/** A new document from a template, in one language, with fresh ids. Asserts that every key the template names exists. */
export function buildTemplate(content: TemplateContent, { language, newId, now }: TemplateTools): Doc {
  const say = (text: Both | undefined): string => text?.[language] ?? '';
  const ids = new Map<string, Id>();
  const made = (sort: string, key: string): Id => {
    const id = newId();
    ids.set(`${sort} ${key}`, id);
    return id;
  };
  const idOf = (sort: string, key: string): Id =>
    defined(ids.get(`${sort} ${key}`), `${sort} “${key}” of the template`);
  const doc = emptyDoc(
    newJourney({
      id: newId(),
      title: say(content.title),
      scenario: say(content.scenario),
      expectation: say(content.expectation),
      scope: say(content.scope),
      state: content.state ?? 'current',
      owner: say(content.owner),
      productGoals: say(content.productGoals),
      valueProposition: say(content.valueProposition),
      tags: (content.tags ?? []).map(say),
      language,
      createdAt: now,
      updatedAt: now,
    }),
  );
  const add = <T extends TableName>(table: T, row: NewRow<T>): void => {
    const whole: Rows[T] = newRow(table, row);
    (doc[table] as Map<Id, Rows[T]>).set(whole.id, whole);
  };

  const personaKeys = freshKeys(content.personas.length);
  content.personas.forEach(({ key, color, ...texts }, i) => {
    add('personas', {
      id: made('persona', key),
      order: defined(personaKeys[i], 'order key'),
      color,
      name: say(texts.name),
      role: say(texts.role),
      quote: say(texts.quote),
      bio: say(texts.bio),
      goals: say(texts.goals),
      needs: say(texts.needs),
    });
  });
  const stageKeys = freshKeys(content.stages.length);
  content.stages.forEach((stage, i) => {
    const stageId = newId();
    add('stages', {
      id: stageId,
      order: defined(stageKeys[i], 'order key'),
      title: say(stage.title),
      goal: say(stage.goal),
      notes: say(stage.notes),
      timing: stage.timing ?? null,
      color: stage.color ?? null,
    });
    const stepKeys = freshKeys(stage.steps.length);
    stage.steps.forEach(([key, title], j) => {
      add('steps', { id: made('step', key), stageId, order: defined(stepKeys[j], 'order key'), title: say(title) });
    });
  });
  const laneKeys = freshKeys(content.lanes.length);
  content.lanes.forEach(({ key, kind, title }, i) => {
    add('lanes', { id: made('lane', key), order: defined(laneKeys[i], 'order key'), kind, title: say(title) });
  });

  const laneKinds = new Map(content.lanes.map(({ key, kind }) => [key, kind]));
  const cardRow = (card: TemplateCard, order: string): NewRow<'cards'> => {
    const { key, lane, step, kind, text, owner, method, unit, tags, persona, personas, sources, ...plain } = card;
    return {
      ...plain,
      id: made('card', key ?? newId()),
      kind: kind ?? DEFAULT_CARD_KIND[defined(laneKinds.get(lane), `lane “${lane}” of the template`)],
      laneId: idOf('lane', lane),
      stepId: idOf('step', step),
      order,
      text: say(text),
      owner: say(owner),
      method: say(method),
      unit: say(unit),
      tags: (tags ?? []).map(say),
      personaId: persona === undefined ? null : idOf('persona', persona),
      personaIds: (personas ?? []).map((name) => idOf('persona', name)),
      sources: (sources ?? []).map(({ reference, quote, ...rest }) => ({
        ...rest,
        reference: say(reference),
        quote: say(quote),
      })),
    };
  };
  const cardKeys = freshKeys(content.cards.length);
  content.cards.forEach((card, i) => {
    add('cards', cardRow(card, defined(cardKeys[i], 'order key')));
  });
  const inbox = content.inbox ?? [];
  const inboxKeys = freshKeys(inbox.length);
  inbox.forEach(({ text, kind }, i) => {
    add('cards', { id: newId(), order: defined(inboxKeys[i], 'order key'), kind, text: say(text) });
  });

  for (const [from, kind, to] of content.links ?? [])
    add('links', { id: newId(), fromId: idOf('card', from), toId: idOf('card', to), kind });
  const notes = content.notes ?? [];
  const noteKeys = freshKeys(notes.length);
  notes.forEach(({ persona, section, text, evidence, card }, i) => {
    add('empathyNotes', {
      id: newId(),
      personaId: idOf('persona', persona),
      section,
      order: defined(noteKeys[i], 'order key'),
      text: say(text),
      evidence: evidence ?? null,
      cardId: card === undefined ? null : idOf('card', card),
    });
  });
  return doc;
}
