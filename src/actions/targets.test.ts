import { expect, test } from 'vitest';
import { aSession, type TestSession } from '../../tests/unit/editor/aSession.ts';
import type { CardSurface } from '../editor/CardSurface.ts';
import type { JourneyScreen } from '../lib/route.ts';
import type { ActionContext } from './ActionContext.ts';
import { ALL_ACTIONS } from './allActions.ts';
import { targetCardIds, targetCell, targetOne } from './targets.ts';

const shows = (...ids: readonly string[]) => ({ shows: (id) => ids.includes(id) }) as CardSurface;
const on = (session: TestSession, screen: JourneyScreen, surface: CardSurface | null = null) =>
  ({ session, screen, surface, view: null }) as Partial<ActionContext> as ActionContext;

/** On the map a card has the keyboard: it is selected, or (after Escape) only stood on. */
function stood(selected: boolean): TestSession {
  const session = aSession();
  session.setState({ focus: { laneId: 'L1', stepId: 'P1', cardId: 'C1' } });
  if (selected) session.select({ kind: 'cards', ids: ['C1'] });
  return session;
}
const ABOUT_CARDS = /^(kind|status|color|evidence|severity|arrange|card\.(link|connect|disc|owner|tags|moment))/;

test.each([true, false])(
  'MAP-15: no action takes a card that is on another screen (selected there: %s)',
  (selected) => {
    const session = stood(selected);
    for (const screen of ['', 'table'] as const) expect(targetCardIds(on(session, screen))).toEqual(['C1']);
    for (const screen of ['empathy', 'check', 'compare', 'evidence', 'priorities'] as const) {
      const context = on(session, screen, screen === 'evidence' ? shows('C3') : null);
      expect(targetCardIds(context)).toEqual([]);
      expect(targetCell(context)).toBeNull();
      const possible = ALL_ACTIONS.filter(({ when }) => when(context)).map(({ id }) => id);
      expect(possible.filter((id) => ABOUT_CARDS.test(id) || id === 'edit.delete' || id === 'edit.duplicate')).toEqual(
        [],
      );
    }
  },
);

test('MAP-15: a list takes its own cards, and the place of the map is none of the evidence', () => {
  const session = stood(true);
  expect(targetCardIds(on(session, 'evidence', shows('C1')))).toEqual(['C1']);
  expect(targetCardIds(on(session, 'priorities', shows('C1')))).toEqual(['C1']);
  session.select({ kind: 'none' });
  expect(targetCardIds(on(session, 'evidence', shows('C1')))).toEqual([]);
  // The ranking moves the place of the keyboard itself.
  expect(targetCardIds(on(session, 'priorities', shows('C1')))).toEqual(['C1']);
});

test('MAP-15: titles are taken on the map and in the table, notes and personas where they are shown', () => {
  const session = aSession();
  const screens = ['', 'table', 'empathy', 'evidence', 'priorities', 'check', 'compare'] as const;
  const taken = () => screens.filter((screen) => targetOne(on(session, screen, shows())) !== null);
  session.select({ kind: 'stage', id: 'S1' });
  expect(taken()).toEqual(['', 'table']);
  session.select({ kind: 'persona', id: 'Ada' });
  expect(taken()).toEqual(['', 'table', 'empathy']);
  const id = session.edit.addNote({ personaId: 'Ada', section: 'who' });
  session.select({ kind: 'note', id });
  expect(taken()).toEqual(['empathy']);
  expect(targetOne(on(session, 'evidence', shows(id)))).toEqual({ kind: 'note', id });
});

test('MAP-15: nothing is added where it could not be seen', () => {
  const session = aSession();
  const screens = ['', 'table', 'empathy', 'evidence', 'priorities', 'check', 'compare'] as const;
  const offered = (action: string) =>
    screens.filter((screen) =>
      ALL_ACTIONS.find(({ id }) => id === action)?.when(
        on(session, screen, screen === 'empathy' || screen === 'check' || screen === 'compare' ? null : shows()),
      ),
    );
  expect(offered('stage.add')).toEqual(['', 'table']);
  expect(offered('lane.add')).toEqual(['', 'table']);
  expect(offered('persona.add')).toEqual(['', 'table', 'empathy', 'evidence', 'priorities']);
});
