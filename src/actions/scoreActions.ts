import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { setForCards } from './setForCards.ts';
import { mayEdit, targetCards } from './targets.ts';

const canBeScored = (context: ActionContext): boolean =>
  mayEdit(context) && targetCards(context).some(({ kind }) => kind === 'pain' || kind === 'opportunity');

const SEVERITIES = [0, 1, 2, 3, 4] as const;
const severityAction = (severity: (typeof SEVERITIES)[number] | null): Action => ({
  id: `severity.${severity ?? 'none'}`,
  group: 'score',
  label: (m) => (severity === null ? m.actions.noSeverity : m.actions.severity[severity]),
  ...(severity === null ? {} : { keys: [{ key: String(severity), alt: true, onMap: true }] }),
  when: canBeScored,
  run: (context) => {
    const scored = targetCards(context).filter(({ kind }) => kind === 'pain' || kind === 'opportunity');
    setForCards(
      context,
      scored.map(({ id }) => id),
      { severity },
    );
  },
  checked: (context) => {
    const cards = targetCards(context);
    return cards.length > 0 && cards.every((card) => card.severity === severity);
  },
});
export const severityActions: readonly Action[] = [...SEVERITIES.map(severityAction), severityAction(null)];

const touchpoints = (context: ActionContext) => targetCards(context).filter(({ kind }) => kind === 'touchpoint');

export const momentOfTruth: Action = {
  id: 'card.momentOfTruth',
  group: 'score',
  label: (m) => m.actions.momentOfTruth,
  icon: 'star',
  when: (context) => mayEdit(context) && touchpoints(context).length > 0,
  run: (context) => {
    const cards = touchpoints(context);
    const isOn = cards.every((card) => card.momentOfTruth);
    context.session.edit.setCards({ ids: cards.map(({ id }) => id), patch: { momentOfTruth: !isOn } });
    const { said } = context.i18n.messages.mapScreen;
    context.announce(isOn ? said.noMomentOfTruth(cards.length) : said.momentOfTruth(cards.length));
  },
  checked: (context) => touchpoints(context).every((card) => card.momentOfTruth),
};
