import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/i18n/Formats.ts';
import { newRow } from '../../../src/model/newRow.ts';
import { TableScreen } from '../../../src/screens/table/TableScreen.tsx';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
let isNarrow = false;
beforeEach(() => {
  isNarrow = false;
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  session = aSession();
  session.edit.addCard({ cell: null, text: 'loose' });
});

const show = (language: Language = 'en') => renderJourney(session, <TableScreen />, { language });
const grid = () => screen.getByRole('grid');
const stop = (key: string): HTMLElement => {
  const element = grid().querySelector<HTMLElement>(`[data-place="${key}"]`);
  if (!element) throw new Error(`there is no ${key}`);
  return element;
};
const card = (name: string) => within(grid()).getByRole('button', { name: new RegExp(`^(?!More)[^:]+:\\s*${name}`) });
const cell = (id: string) => {
  const found = session.doc().cards.get(id);
  return found && [found.laneId, found.stepId];
};
const texts = (laneId: string | null, stepId: string | null) =>
  [...session.doc().cards.values()]
    .filter((row) => row.laneId === laneId && row.stepId === stepId)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text }) => text);
const press = (keys: string) => userEvent.keyboard(keys);
/** The keyboard stands in the first cell: lane L1, step P1. */
const enterGrid = (): void => stop('cell L1 P1').focus();

describe('TAB-1: the whole document as a grid', () => {
  test('has stages over steps, lanes with their kind, every card in its cell, and the inbox', () => {
    session.edit.setLane({ id: 'L2', patch: { title: 'Trouble', hidden: true } });
    show();
    expect(screen.getByRole('grid', { name: 'Table: Coupon' })).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'))).toEqual([
      'Stage: Untitled',
      'Stage: Untitled',
      'Step: Step 1',
      'Step: Step 2',
      'Step: Step 3',
    ]);
    expect(stop('stage S1')).toHaveAttribute('colspan', '2');
    expect(
      screen.getByRole('rowheader', { name: 'Lane: Trouble, Pain points, hidden on the map' }),
    ).toBeInTheDocument();
    expect(within(stop('cell L1 P1')).getAllByRole('listitem')).toHaveLength(2);
    expect(within(stop('inbox')).getByRole('button', { name: /loose/ })).toBeInTheDocument();
  });

  test('LANG-7 stand-ins for titles are in the language of the map, whatever the interface speaks', () => {
    show('fa');
    expect(stop('lane L1 ')).toHaveTextContent('Customer actions');
    expect(stop('stage S1')).toHaveTextContent('Untitled');
    act(() => session.edit.setJourney({ language: 'fa' }));
    expect(stop('lane L1 ')).toHaveTextContent('کنش‌های مشتری');
  });

  test('is one tab stop', () => {
    show();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
});

describe('TAB-2: keys', () => {
  test('arrows walk headers and cells the way they are seen, Home and End the row, with Mod the table', async () => {
    show();
    enterGrid();
    await press('{ArrowRight}');
    expect(stop('cell L1 P2')).toHaveFocus();
    await press('{ArrowUp}{ArrowUp}');
    expect(stop('stage S1')).toHaveFocus();
    await press('{ArrowRight}');
    expect(stop('stage S2')).toHaveFocus();
    await press('{ArrowDown}{ArrowDown}{Home}');
    expect(stop('lane L1 ')).toHaveFocus();
    await press('{Control>}{End}{/Control}');
    expect(stop('inbox')).toHaveFocus();
    session.edit.setJourney({ direction: 'rtl' });
    await press('{Control>}{Home}{/Control}{ArrowLeft}');
    expect(stop('stage S2')).toHaveFocus();
  });

  test('Enter goes into a cell, up and down walk its cards, Escape leaves', async () => {
    show();
    enterGrid();
    await press('{Enter}');
    expect(card('C1')).toHaveFocus();
    expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C1'] });
    await press('{Shift>}{ArrowDown}{/Shift}');
    expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C1', 'C2'] });
    await press('{Escape}');
    expect(stop('cell L1 P1')).toHaveFocus();
    expect(session.store.getState().selection).toEqual({ kind: 'none' });
  });

  test.each([
    ['stage S1', () => session.doc().stages.get('S1')?.title],
    ['step P1', () => session.doc().steps.get('P1')?.title],
    ['lane L1 ', () => session.doc().lanes.get('L1')?.title],
  ])('the title of %s is kept at every keystroke and by Escape, as one undo step', async (key, title) => {
    const before = title();
    show();
    stop(key).focus();
    await press('{Enter}A wa');
    expect(title()).toBe('A wa');
    await press('y {Escape}');
    expect(title()).toBe('A way');
    expect(stop(key)).toHaveFocus();
    act(() => session.undo());
    expect(title()).toBe(before);
  });

  test('a text is written in its place, kept by Escape, and is one undo step', async () => {
    show();
    enterGrid();
    await press('{Enter}{Enter} more{Escape}');
    expect(session.doc().cards.get('C1')?.text).toBe('C1 more');
    expect(card('C1 more')).toHaveFocus();
    await press('{Control>}z{/Control}');
    expect(session.doc().cards.get('C1')?.text).toBe('C1');
  });

  test('Enter on an empty cell adds, Mod+Enter goes on with the next card, an empty one leaves no trace', async () => {
    show();
    stop('cell L2 P1').focus();
    await press('{Enter}one{Control>}{Enter}{/Control}two{Control>}{Enter}{/Control}{Escape}');
    expect(texts('L2', 'P1')).toEqual(['one', 'two']);
    expect(session.store.getState().undoLabel).toBe('addCard');
    expect(card('two')).toHaveFocus();
  });

  test('TAB-4: Delete removes the card and leaves the keyboard on its neighbour', async () => {
    show();
    enterGrid();
    await press('{Enter}{Delete}');
    expect(session.doc().cards.has('C1')).toBe(false);
    await waitFor(() => expect(card('C2')).toHaveFocus());
    await press('{Delete}');
    await waitFor(() => expect(stop('cell L1 P1')).toHaveFocus());
  });

  test('TAB-4: Alt and arrows move cards between cells, Alt+Shift and arrows inside one; the keyboard goes along', async () => {
    show();
    enterGrid();
    await press('{Enter}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    expect(texts('L1', 'P1')).toEqual(['C2', 'C1']);
    expect(card('C1')).toHaveFocus();
    await press('{Alt>}{ArrowRight}{ArrowDown}{/Alt}');
    expect(cell('C1')).toEqual(['L2', 'P2']);
    expect(card('C1')).toHaveFocus();
    for (let step = 0; step < 3; step++) await press('{Control>}z{/Control}');
    expect(texts('L1', 'P1')).toEqual(['C1', 'C2']);
  });
});

describe('TAB-8: one row a card', () => {
  const rows = () => [...grid().querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-card-id'));
  const field = (id: string, column: string): HTMLElement => stop(`field ${id} ${column}`);
  const showCards = async (language: Language = 'en') => {
    const { messages } = show(language);
    await userEvent.click(screen.getByRole('radio', { name: messages.table.arrangements.cards }));
    return messages;
  };

  test('shows every card in the order of the map, the inbox last, and sorts by any column', async () => {
    session.edit.setCards({ ids: ['C1', 'C3'], patch: { kind: 'pain' } });
    session.edit.setCards({ ids: ['C1'], patch: { severity: 1 } });
    session.edit.setCards({ ids: ['C3'], patch: { severity: 4 } });
    await showCards();
    const asRead = ['C1', 'C2', 'C3', expect.any(String)];
    expect(rows()).toEqual(asRead);
    stop('head severity').focus();
    await press('{Enter}');
    expect(stop('head severity')).toHaveAttribute('aria-sort', 'ascending');
    expect(rows().slice(0, 2)).toEqual(['C1', 'C3']);
    await press('{Enter}');
    expect(rows().slice(0, 2)).toEqual(['C3', 'C1']);
    await press('{Enter}');
    expect(rows()).toEqual(asRead);
  });

  test('a cell is edited in its place by keys, and is one undo step', async () => {
    await showCards();
    field('C1', 'owner').focus();
    await press('{Enter}Ada{Enter}');
    expect(session.doc().cards.get('C1')?.owner).toBe('Ada');
    expect(field('C1', 'owner')).toHaveFocus();
    await press('{ArrowDown}{Home}{Enter}!{Escape}');
    expect(session.doc().cards.get('C2')?.text).toBe('C2!');
    stop('field C2 lane').focus();
    await press('{Enter}');
    await userEvent.selectOptions(within(grid()).getByRole('combobox', { name: 'Lane' }), 'Pain points');
    await press('{Enter}');
    expect(cell('C2')).toEqual(['L2', 'P1']);
    for (let step = 0; step < 3; step++) await press('{Control>}z{/Control}');
    expect([session.doc().cards.get('C1')?.owner, session.doc().cards.get('C2')?.text, cell('C2')]).toEqual([
      '',
      'C2',
      ['L1', 'P1'],
    ]);
  });

  test('while a cell is written rows stay where they are, also when another tab adds and deletes cards', async () => {
    await showCards();
    await userEvent.click(stop('head text'));
    field('C1', 'text').focus();
    await press('{Enter} waits');
    const added = newRow('cards', { id: 'C0', order: 'a0', text: 'A card of another tab' });
    act(() =>
      session.receive({
        id: 'other',
        label: 'x',
        source: 'remote',
        changes: [
          { table: 'cards', id: 'C0', before: null, after: added },
          { table: 'cards', id: 'C3', before: {}, after: null },
        ],
      }),
    );
    const loose = expect.not.stringMatching(/^C/);
    expect(rows()).toEqual(['C1', 'C2', loose, 'C0']);
    await press('and so on');
    expect(rows()).toEqual(['C1', 'C2', loose, 'C0']);
    await press('{Escape}');
    expect(rows()).toEqual(['C0', 'C1', 'C2', loose]);
  });

  test('what a kind of card does not have is only read, and shows in Persian too', async () => {
    const messages = await showCards('fa');
    expect(field('C1', 'severity')).toHaveAttribute('aria-readonly', 'true');
    expect(field('C1', 'kind')).toHaveTextContent(messages.terms.cardKind.note);
    await userEvent.click(screen.getByRole('button', { name: messages.table.columns }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: messages.inspector.field.tags }));
    expect(stop('head tags')).toBeInTheDocument();
    stop('field C1 tags').focus();
    await press('{Enter}الف، ب{Enter}');
    expect(session.doc().cards.get('C1')?.tags).toEqual(['الف', 'ب']);
  });
});

test('TAB-7: a keystroke in a card changes its part of the table and no other', async () => {
  show();
  enterGrid();
  await press('{Enter}{Enter}');
  const changed = new Set<string | undefined>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      changed.add(element?.closest<HTMLElement>('[data-card-id]')?.dataset.cardId);
    }
  });
  observer.observe(grid(), { subtree: true, childList: true, characterData: true, attributes: true });
  await press('abc');
  observer.disconnect();
  expect(session.doc().cards.get('C1')?.text).toBe('C1abc');
  expect([...changed]).toEqual(['C1']);
});

describe('TAB-5: a narrow window', () => {
  test('has stages below one another, in each its steps, in each a row for every lane', () => {
    isNarrow = true;
    show();
    const heads = [...grid().querySelectorAll('[data-place]:is(th)')].map((head) => head.getAttribute('data-place'));
    expect(heads.slice(0, 6)).toEqual(['stage S1', 'step P1', 'lane L1 P1', 'lane L2 P1', 'step P2', 'lane L1 P2']);
    expect(within(stop('cell L1 P1')).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('TAB-9: collapsed lanes and stages are folded in the table too', () => {
  test('a folded cell says how many cards it holds, and Enter opens it', async () => {
    session.edit.setLane({ id: 'L1', patch: { collapsed: true } });
    show();
    expect(stop('cell L1 P1')).toHaveAccessibleName('collapsed, 2 cards');
    expect(within(grid()).queryByRole('button', { name: /C1/ })).toBeNull();
    enterGrid();
    await press('{Enter}');
    expect(session.doc().lanes.get('L1')?.collapsed).toBe(false);
    expect(card('C1')).toBeInTheDocument();
    expect(stop('cell L1 P1')).toHaveFocus();
  });

  test('a collapsed stage is one column; the keyboard on a card in it goes to what stands for it', async () => {
    show();
    enterGrid();
    await press('{Enter}');
    expect(card('C1')).toHaveFocus();
    await userEvent.click(screen.getAllByRole('button', { name: 'Collapse Untitled' })[0] as HTMLElement);
    expect(session.doc().stages.get('S1')?.collapsed).toBe(true);
    await waitFor(() =>
      expect(document.querySelector('[data-announcements]')).toHaveTextContent('Untitled, collapsed'),
    );
    expect(grid().querySelectorAll('[data-step-id]')).toHaveLength(1);
    expect(stop('cell L1 P1')).toHaveAccessibleName('collapsed, 2 cards');
    stop('cell L1 P1').focus();
    await press('{ArrowRight}');
    expect(stop('cell L1 P3')).toHaveFocus();
    await press('{ArrowLeft}{ArrowUp}');
    expect(stop('stage S1')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Expand Untitled' }));
    expect(grid().querySelectorAll('[data-step-id]')).toHaveLength(3);
  });

  test('a card that moves into a folded lane takes the keyboard to its cell', async () => {
    session.edit.setLane({ id: 'L2', patch: { collapsed: true } });
    show();
    enterGrid();
    await press('{Enter}{Alt>}{ArrowDown}{/Alt}');
    expect(cell('C1')).toEqual(['L2', 'P1']);
    await waitFor(() => expect(stop('cell L2 P1')).toHaveFocus());
    expect(stop('cell L2 P1')).toHaveAccessibleName('collapsed, 1 card');
  });

  test('in a narrow window a collapsed stage is its header alone', () => {
    isNarrow = true;
    session.edit.setStage({ id: 'S1', patch: { collapsed: true } });
    show();
    expect(screen.getByRole('columnheader', { name: 'Stage: Untitled, collapsed, 2 cards' })).toBeInTheDocument();
    expect(grid().querySelector('[data-step-id="P1"]')).toBeNull();
  });
});

describe('TAB-10: find and filter on the table', () => {
  test('FIND-13: on a phone the filter and the details take the place of one another', async () => {
    isNarrow = true;
    show();
    const filter = () => screen.queryByRole('region', { name: 'Filter' });
    const details = () => screen.queryByRole('complementary');
    enterGrid();
    await press('f');
    await waitFor(() => expect(filter()).toBeInTheDocument());
    enterGrid();
    await press('d');
    await waitFor(() => expect(details()).toBeInTheDocument());
    expect(filter()).not.toBeInTheDocument();
    enterGrid();
    await press('f');
    await waitFor(() => expect(filter()).toBeInTheDocument());
    expect(details()).not.toBeInTheDocument();
  });

  const find = async (text: string): Promise<void> => {
    await press('{Control>}f{/Control}');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Find in this map' }), `${text}{Enter}`);
  };

  test('a hit is marked and selected while the keyboard stays in the field; Escape leads to the card', async () => {
    show();
    enterGrid();
    await find('c2');
    expect(card('C2')).toHaveAttribute('data-found');
    expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C2'] });
    await press('{Escape}');
    expect(card('C2')).toHaveFocus();
  });

  test('a hit in the inbox and in a hidden lane is in sight here; a folded one can be shown', async () => {
    session.edit.setLane({ id: 'L2', patch: { hidden: true } });
    session.edit.setLane({ id: 'L1', patch: { collapsed: true } });
    show();
    enterGrid();
    await find('loose');
    expect(screen.queryByText('In the inbox')).toBeNull();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Find in this map' }));
    await find('C3');
    expect(screen.queryByText('In a hidden lane')).toBeNull();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Find in this map' }));
    await find('C1');
    expect(screen.getByText('In a collapsed lane or stage')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(card('C1')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('In a collapsed lane or stage')).toBeNull();
  });

  test('cards that do not match step back or are left out, in both arrangements', async () => {
    session.edit.setCards({ ids: ['C1'], patch: { owner: 'Ada' } });
    show();
    enterGrid();
    await press('f');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ada, 1 card' }));
    expect(card('C1')).not.toHaveAttribute('data-dim');
    expect(card('C2')).toHaveAttribute('data-dim');
    await userEvent.click(screen.getByRole('radio', { name: 'Hide' }));
    expect(within(stop('cell L1 P1')).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(screen.getByRole('radio', { name: 'One row a card' }));
    expect([...grid().querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-card-id'))).toEqual(['C1']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(grid().querySelectorAll('tbody tr')).toHaveLength(4);
  });

  test('when a filter hides the card of the keyboard, the keyboard goes to its cell', async () => {
    show();
    enterGrid();
    await press('{Enter}{ArrowDown}');
    expect(card('C2')).toHaveFocus();
    act(() => session.setFilter({ owner: ['Ada'] }, 'hide'));
    await waitFor(() => expect(stop('cell L1 P1')).toHaveFocus());
  });

  test('FIND-12: selecting more takes no card that the filter hides', async () => {
    session.edit.setCards({ ids: ['C1'], patch: { owner: 'Ada' } });
    session.setFilter({ owner: ['Ada'] }, 'hide');
    show();
    enterGrid();
    await press('{Enter}{Control>}aaa{/Control}');
    expect(session.store.getState().selection).toEqual({ kind: 'cards', ids: ['C1'] });
  });
});
