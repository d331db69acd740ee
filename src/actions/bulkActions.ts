import { CARD_KINDS, COLORS, type ColorName, STATUSES, type Status } from '../model/scales.ts';
import type { Action } from './Action.ts';
import type { ActionContext, CardListField } from './ActionContext.ts';
import { setForCards } from './setForCards.ts';
import { mayEdit, targetCardIds, targetCards } from './targets.ts';

const hasCards = (context: ActionContext): boolean => mayEdit(context) && targetCards(context).length > 0;
const allHave = (context: ActionContext, field: 'kind' | 'status' | 'color', value: string | null): boolean => {
  const cards = targetCards(context);
  return cards.length > 0 && cards.every((card) => card[field] === value);
};

/** An image needs a file: it is made from the inspector. */
export const kindActions: readonly Action[] = CARD_KINDS.filter((kind) => kind !== 'image').map((kind) => ({
  id: `kind.${kind}`,
  group: 'card',
  label: (m) => m.actions.setKind(m.terms.cardKind[kind]),
  icon: kind,
  when: hasCards,
  run: (context) => setForCards(context, targetCardIds(context), { kind }),
  checked: (context) => allHave(context, 'kind', kind),
}));

const statusAction = (status: Status | null): Action => ({
  id: `status.${status ?? 'none'}`,
  group: 'card',
  label: (m) => m.actions.setStatus(status === null ? m.inspector.notSet : m.terms.status[status]),
  when: hasCards,
  run: (context) => setForCards(context, targetCardIds(context), { status }),
  checked: (context) => allHave(context, 'status', status),
});
export const statusActions: readonly Action[] = [...STATUSES.map(statusAction), statusAction(null)];

const colorAction = (color: ColorName | null): Action => ({
  id: `color.${color ?? 'none'}`,
  group: 'card',
  label: (m) => m.actions.setColor(color === null ? m.inspector.none : m.terms.color[color]),
  when: hasCards,
  run: (context) => setForCards(context, targetCardIds(context), { color }),
  checked: (context) => allHave(context, 'color', color),
});
export const colorActions: readonly Action[] = [...COLORS.map(colorAction), colorAction(null)];

const listAction = (field: CardListField, label: Action['label'], icon: Action['icon'], when = hasCards): Action => ({
  id: `card.${field}`,
  group: 'card',
  label,
  ...(icon ? { icon } : {}),
  when,
  run: (context) => context.open({ name: 'setField', field, cardIds: targetCardIds(context) }),
});
export const setOwner = listAction('owner', (m) => m.actions.setOwner, 'persona');
export const setTags = listAction('tags', (m) => m.actions.setTags, 'tag');
export const setPersonas = listAction(
  'personaIds',
  (m) => m.actions.setPersonas,
  'personas',
  (context) => hasCards(context) && context.session.store.getState().doc.personas.size > 0,
);
