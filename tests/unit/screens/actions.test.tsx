import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/i18n/Formats.ts';
import { JourneyFrame } from '../../../src/screens/map/frame/JourneyFrame.tsx';
import { InboxTray } from '../../../src/screens/map/inbox/InboxTray.tsx';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
beforeEach(() => {
  session = aSession();
});

const show = (language: Language = 'en') =>
  renderJourney(
    session,
    <JourneyFrame screen="" view={null}>
      <main data-map-keys>
        <section tabIndex={-1} aria-label="The map" />
        <button type="button">On the map</button>
        <InboxTray onClose={() => undefined} />
      </main>
    </JourneyFrame>,
    { language },
  );
const onMap = () => screen.getByRole('region', { name: 'The map' }).focus();
const cell = (id: string) => {
  const card = session.doc().cards.get(id);
  return card && [card.laneId, card.stepId];
};
/** Runs a command by its name in the palette. */
async function command(name: string): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(
    await screen.findByRole('combobox', { name: /Search commands|جستجوی فرمان‌ها/ }),
    `${name}{Enter}`,
  );
}

describe('MAP-1: the top bar', () => {
  test('edits the title in one undo step and names what undo takes back', async () => {
    show();
    const title = screen.getByRole('textbox', { name: 'Title of the map' });
    await userEvent.type(title, ' codes{Enter}');
    expect(session.doc().journey.title).toBe('Coupon codes');
    await userEvent.click(screen.getByRole('button', { name: /^Undo: / }));
    expect(session.doc().journey.title).toBe('Coupon');
    await userEvent.click(screen.getByRole('button', { name: /^Redo: / }));
    expect(session.doc().journey.title).toBe('Coupon codes');
  });

  test('keeps a title by Escape', async () => {
    show();
    const title = screen.getByRole('textbox', { name: 'Title of the map' });
    await userEvent.type(title, ' codes{Escape}');
    expect(title).not.toHaveFocus();
    expect(session.doc().journey.title).toBe('Coupon codes');
  });

  test('tells the truth about saving', () => {
    session.saveState.setState('unsaved', true);
    show('fa');
    const status = screen.getAllByRole('status').find((element) => element.hasAttribute('data-save-state'));
    expect(status).toHaveAttribute('data-save-state', 'unsaved');
    expect(status).toHaveTextContent('تغییرات ذخیره‌نشده');
  });

  test('does not read out two words for every edit', () => {
    show();
    const status = screen.getAllByRole('status').find((element) => element.hasAttribute('data-save-state'));
    expect(status).toHaveAttribute('aria-live', 'off');
  });
});

describe('MAP-2: what happened is said', () => {
  const announced = () => document.querySelector('[data-announcements]');

  test('where a moved lane or stage stands now', async () => {
    show();
    const { lanes, stages } = session.doc();
    const [lane] = [...lanes.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
    const [stage] = [...stages.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
    session.select({ kind: 'lane', id: lane?.id ?? '' });
    onMap();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(announced()).toHaveTextContent(/^Lane 2 of \d/);
    session.select({ kind: 'stage', id: stage?.id ?? '' });
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(announced()).toHaveTextContent(/^Stage 2 of \d/);
  });

  test.each([
    ['en', 'Collapse lane', 'Goals, collapsed', 'Goals, opened'],
    ['fa', 'جمع کردن ردیف', 'Goals، جمع‌شده', 'Goals، باز شد'],
  ] as const)('a lane is collapsed and opened: %s', async (language, name, collapsed, opened) => {
    session.edit.setLane({ id: 'L1', patch: { title: 'Goals' } });
    session.select({ kind: 'lane', id: 'L1' });
    show(language);
    onMap();
    await command(name);
    expect(announced()).toHaveTextContent(collapsed);
    onMap();
    await command(name);
    expect(announced()).toHaveTextContent(opened);
  });

  test('a stage is collapsed, lanes are hidden and shown again', async () => {
    session.select({ kind: 'stage', id: 'S1' });
    show();
    onMap();
    await command('Collapse stage');
    expect(announced()).toHaveTextContent('Untitled, collapsed');
    session.select({ kind: 'lane', id: 'L1' });
    onMap();
    await command('Hide lane');
    expect(screen.getByRole('region', { name: 'Notifications' })).toHaveTextContent('Lane hidden');
    onMap();
    await command('Show hidden lanes');
    expect(announced()).toHaveTextContent('One lane shown');
  });

  test('a moment of truth is set and taken back', async () => {
    session.edit.setCards({ ids: ['C1'], patch: { kind: 'touchpoint' } });
    session.select({ kind: 'cards', ids: ['C1'] });
    show();
    onMap();
    await command('Moment of truth');
    expect(announced()).toHaveTextContent('Moment of truth: 1 card');
    onMap();
    await command('Moment of truth');
    expect(announced()).toHaveTextContent('No longer a moment of truth: 1 card');
  });
});

describe('MAP-13: actions by key', () => {
  test('Delete takes the selected cards away, the toast brings them back', async () => {
    session.select({ kind: 'cards', ids: ['C1', 'C2'] });
    show();
    onMap();
    await userEvent.keyboard('{Delete}');
    expect(session.doc().cards.size).toBe(1);
    const toast = within(screen.getByRole('region', { name: 'Notifications' }));
    expect(toast.getByText('2 cards deleted')).toBeInTheDocument();
    await userEvent.click(toast.getByRole('button', { name: 'Undo' }));
    expect(session.doc().cards.size).toBe(3);
    expect(document.querySelector('[data-announcements]')).toHaveTextContent('Undone: delete cards');
  });

  test('Enter, Delete and the letters of cards belong to a button that has the keyboard; other keys work there', async () => {
    session.select({ kind: 'cards', ids: ['C1'] });
    show();
    const button = screen.getByRole('button', { name: 'On the map' });
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(session.store.getState().editingId).toBeNull();
    await userEvent.keyboard('{Delete}{F2}e');
    expect(session.doc().cards.get('C1')?.evidence).toBeNull();
    expect(session.store.getState().editingId).toBeNull();
    await userEvent.keyboard('{Shift>}m{/Shift}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument();
  });

  test('Alt and arrows move cards the way they are seen, also in a map that runs right to left', async () => {
    session.select({ kind: 'cards', ids: ['C1'] });
    show();
    onMap();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(cell('C1')).toEqual(['L1', 'P2']);
    session.edit.setJourney({ direction: 'rtl' });
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(cell('C1')).toEqual(['L1', 'P1']);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(cell('C1')).toEqual(['L2', 'P1']);
  });

  test('CAP-9: single keys can be switched off, those of the grid too; the list of shortcuts shows both', async () => {
    const { preferences } = show();
    onMap();
    preferences.set({ singleKeys: false });
    await userEvent.keyboard('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    preferences.set({ singleKeys: true });
    await screen.findByRole('button', { name: 'On the map' });
    await userEvent.keyboard('?');
    const shortcuts = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    // One of the actions, one of the grid.
    for (const name of ['Capture a note', 'Walk over the grid'])
      expect(within(shortcuts).getByText(name)).toBeInTheDocument();
    await userEvent.click(within(shortcuts).getByRole('switch'));
    expect(preferences.current().singleKeys).toBe(false);
  });
});

describe('MAP-11: the palette runs', () => {
  test.each(['Severity 3', 'شدت ۳'])('%s, in an English interface', async (name) => {
    session.edit.setCards({ ids: ['C3'], patch: { kind: 'pain' } });
    session.select({ kind: 'cards', ids: ['C3'] });
    show();
    // The names of the other language are a chunk of their own.
    await import('../../../src/i18n/locales/fa.ts');
    await command(name);
    expect(session.doc().cards.get('C3')?.severity).toBe(3);
  });

  test('adding a stage beside the selected one', async () => {
    session.select({ kind: 'stage', id: 'S1' });
    show();
    await command('Add stage');
    const orders = [...session.doc().stages.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(orders.map(({ id }) => id)).toEqual(['S1', expect.not.stringMatching(/^S/), 'S2']);
  });

  test('only what is possible is offered', async () => {
    show();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('option', { name: /^Undo/ })).not.toBeInTheDocument();
    expect(screen.getByRole('option', { name: /^Add lane/ })).toBeInTheDocument();
  });
});

describe('MAP-30: the inbox', () => {
  beforeEach(() => {
    session.edit.addCard({ cell: null, text: 'first' });
    session.edit.addCard({ cell: null, text: 'second' });
  });

  test('moves one note or several to a cell by a dialog', async () => {
    show();
    const tray = within(screen.getByRole('region', { name: 'Inbox' }));
    await userEvent.click(tray.getByRole('checkbox', { name: 'Select first' }));
    await userEvent.click(tray.getByRole('checkbox', { name: 'Select second' }));
    await userEvent.click(tray.getByRole('button', { name: 'Move 2 cards to…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Move to…' }));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Lane' }), 'Pain points');
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Step' }), 'P3');
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }));
    const placed = [...session.doc().cards.values()].filter(({ text }) => text === 'first' || text === 'second');
    expect(placed.map(({ laneId, stepId }) => [laneId, stepId])).toEqual([
      ['L2', 'P3'],
      ['L2', 'P3'],
    ]);
    expect(tray.getByText(/Notes without a place/)).toBeInTheDocument();
  });

  test('CAP-7: the lists follow the place that the search chose, and the search the lists', async () => {
    session.edit.setStage({ id: 'S2', patch: { title: 'Consideration' } });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Move first to…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Move to…' }));
    const lane = dialog.getByRole('combobox', { name: 'Lane' });
    const step = dialog.getByRole('combobox', { name: 'Step' });
    const chosen = () => dialog.getAllByRole('option', { selected: true }).find((option) => option.id !== '');
    await userEvent.type(dialog.getByRole('combobox', { name: /Type a stage/ }), 'pain cons');
    expect([lane, step].map((list) => (list as HTMLSelectElement).value)).toEqual(['L2', 'P3']);
    expect(chosen()).toHaveTextContent(/Consideration.*Pain points/);
    await userEvent.clear(dialog.getByRole('combobox', { name: /Type a stage/ }));
    await userEvent.selectOptions(step, 'P3');
    await userEvent.selectOptions(lane, 'L1');
    expect(chosen()).toHaveTextContent(/Consideration.*Customer actions/);
    await userEvent.type(dialog.getByRole('combobox', { name: /Type a stage/ }), 'pain cons');
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }));
    const first = [...session.doc().cards.values()].find(({ text }) => text === 'first');
    expect([first?.laneId, first?.stepId]).toEqual(['L2', 'P3']);
  });

  test('edits and deletes notes', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Edit first' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Text of the note' }), ' note{Enter}');
    expect(screen.getByRole('button', { name: 'first note' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Delete second' }));
    expect(screen.queryByRole('button', { name: 'second' })).not.toBeInTheDocument();
  });
});
