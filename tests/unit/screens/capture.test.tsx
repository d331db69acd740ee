import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/Formats.ts';
import { CaptureField } from '../../../src/screens/map/capture/CaptureField.tsx';
import { JourneyFrame } from '../../../src/screens/map/frame/JourneyFrame.tsx';
import { InboxTray } from '../../../src/screens/map/inbox/InboxTray.tsx';
import { lazyJourneyDialogs } from '../../../src/screens/map/lazyParts.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
// The dialogs are a chunk of their own.
beforeAll(() => lazyJourneyDialogs.fetch());
beforeEach(() => {
  // A note that was not added yet is kept as long as the tab.
  sessionStorage.clear();
  session = aSession();
  session.edit.setStage({ id: 'S2', patch: { title: 'Consideration' } });
  session.edit.setStage({ id: 'S1', patch: { title: 'آگاهی' } });
  session.edit.setCards({ ids: ['C3'], patch: { owner: 'Product' } });
});

const show = (language: Language = 'en') =>
  renderJourney(
    session,
    <JourneyFrame screen="" view={null}>
      <CaptureField fieldRef={null} />
    </JourneyFrame>,
    { language },
  );
const field = () => screen.getByRole('textbox', { name: /Capture a note|یادداشت سریع/ });
const said = () => document.querySelector('[data-announcements]')?.textContent;
const newest = () => [...session.doc().cards.values()].at(-1);
const placed = () => {
  const card = newest();
  return card && [card.laneId, card.stepId, card.kind, card.text, card.owner, card.severity];
};

describe('CAP-1 CAP-5: notes with signs', () => {
  test('say beforehand what they will be, and afterwards where they landed', async () => {
    show();
    await userEvent.type(field(), 'Search is slow #pain >cons @product !3');
    const panel = within(screen.getByRole('region', { name: 'What the note will be' }));
    for (const part of [
      'Pain point',
      '“\u2068Consideration\u2069”, \u2068Pain points\u2069',
      'severity 3, major',
      'owner Product',
    ])
      expect(panel.getByText(part)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(placed()).toEqual(['L2', 'P3', 'pain', 'Search is slow', 'Product', 3]);
    expect(said()).toBe('Pain point added: “\u2068Consideration\u2069”, \u2068Pain points\u2069');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  test('work in Persian, in one undo step', async () => {
    show('fa');
    await userEvent.type(field(), 'جستجو کند است #درد >آگا !۲{Enter}');
    expect(placed()).toEqual(['L2', 'P1', 'pain', 'جستجو کند است', '', 2]);
    expect(said()).toBe('نقطه درد افزوده شد: «\u2068آگاهی\u2069»، \u2068نقاط درد\u2069');
    session.undo();
    expect(session.doc().cards.size).toBe(3);
  });

  test('without signs land where the keyboard is, else in the inbox', async () => {
    show();
    await userEvent.type(field(), 'first{Enter}');
    expect(placed()).toEqual([null, null, 'note', 'first', '', null]);
    expect(said()).toBe('Card added to the inbox');
    session.setState({ focus: { laneId: 'L1', stepId: 'P2', cardId: null } });
    await userEvent.type(field(), 'second{Enter}');
    expect(placed()).toEqual(['L1', 'P2', 'action', 'second', '', null]);
    await userEvent.click(screen.getByRole('button', { name: /Customer actions/ }));
    await userEvent.type(field(), 'third{Enter}');
    expect(placed()).toEqual([null, null, 'note', 'third', '', null]);
  });

  test('tell which words stay words', async () => {
    show();
    await userEvent.type(field(), 'See #nothing');
    expect(screen.getByText('“\u2068#nothing\u2069” stays in the text: not known here')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(newest()?.text).toBe('See #nothing');
  });
});

describe('CAP-4: suggestions', () => {
  test('Tab takes the first, arrows and Enter another; Enter alone adds', async () => {
    show();
    await userEvent.type(field(), 'Slow #pa');
    expect(screen.getByRole('option', { name: /Pain point/ })).toHaveAttribute('aria-selected', 'false');
    await userEvent.tab();
    expect(field()).toHaveValue('Slow #pain ');
    await userEvent.type(field(), '!');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const active = screen.getByRole('option', { name: /severity 1/ });
    expect(field()).toHaveAttribute('aria-activedescendant', active.id);
    await userEvent.keyboard('{Enter}');
    expect(field()).toHaveValue('Slow #pain !1 ');
    await userEvent.keyboard('{Enter}');
    expect(placed()).toEqual([null, null, 'pain', 'Slow', '', 1]);
  });

  test('go away with Escape, the next one leaves and keeps what was typed', async () => {
    show();
    await userEvent.type(field(), 'Slow #');
    expect(screen.getByRole('listbox')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(field()).not.toHaveFocus();
    expect(field()).toHaveValue('Slow #');
  });

  test('can be had by pressing only', async () => {
    show();
    await userEvent.type(field(), 'Slow');
    await userEvent.click(screen.getByRole('button', { name: 'Kind' }));
    await userEvent.click(screen.getByRole('option', { name: /Pain point/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Stage' }));
    await userEvent.click(screen.getByRole('option', { name: /Consideration/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    expect(placed()).toEqual(['L2', 'P3', 'pain', 'Slow', '', null]);
  });

  test('CAP-5: signs without a text say that it is missing, and add nothing', async () => {
    show();
    const before = session.doc();
    await userEvent.type(field(), '#pain !3 @owner{Enter}');
    expect(session.doc()).toBe(before);
    expect(field()).toHaveValue('#pain !3 @owner');
    expect(screen.getByRole('region', { name: 'Notifications' })).toHaveTextContent(/no text yet/);
  });

  test('CAP-5: Mod+Enter adds the note and stays, like Enter', async () => {
    show();
    await userEvent.type(field(), 'Slow{Control>}{Enter}{/Control}');
    expect(newest()?.text).toBe('Slow');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  test('CAP-5: a note in a collapsed lane and stage opens them, in one undo step', async () => {
    session.edit.setLane({ id: 'L2', patch: { collapsed: true } });
    session.edit.setStage({ id: 'S2', patch: { collapsed: true } });
    show();
    await userEvent.type(field(), 'Slow #pain >cons{Enter}');
    expect(placed()?.slice(0, 2)).toEqual(['L2', 'P3']);
    expect(session.doc().lanes.get('L2')?.collapsed).toBe(false);
    expect(session.doc().stages.get('S2')?.collapsed).toBe(false);
    session.undo();
    expect(newest()?.text).not.toBe('Slow');
    expect(session.doc().lanes.get('L2')?.collapsed).toBe(true);
  });

  test('CAP-9: the key that leads here is shown only while it works', async () => {
    const { preferences } = show();
    expect(screen.getByText('N')).toBeInTheDocument();
    act(() => preferences.set({ singleKeys: false }));
    expect(screen.queryByText('N')).not.toBeInTheDocument();
  });

  test('their hint has done its work after three notes', async () => {
    show();
    for (const times of [1, 2, 3]) {
      await userEvent.type(field(), 'x');
      expect(screen.getByText(/Tab completes/), `before ${times}`).toBeInTheDocument();
      await userEvent.type(field(), ' #pain{Enter}');
    }
    expect(screen.queryByText(/Tab completes/)).not.toBeInTheDocument();
  });
});

describe('CAP-6 CAP-7: sorting the inbox', () => {
  beforeEach(() => {
    for (const text of ['one', 'two', 'three', 'four']) session.edit.addCard({ cell: null, text });
  });
  const showInbox = () =>
    renderJourney(
      session,
      <JourneyFrame screen="" view={null}>
        <InboxTray onClose={() => undefined} />
      </JourneyFrame>,
    );
  const note = (name: string) => screen.getByRole('button', { name });
  const cellOf = (text: string) => {
    const card = [...session.doc().cards.values()].find((other) => other.text === text);
    return card && [card.laneId, card.stepId];
  };

  test('one note after another by keys', async () => {
    showInbox();
    expect(note('one')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(note('one')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('combobox', { name: /Type a stage/ })).toHaveFocus();
    await userEvent.keyboard('pain cons{Enter}');
    expect(cellOf('one')).toEqual(['L2', 'P3']);
    expect(said()).toBe('1 card moved to “\u2068Consideration\u2069”, \u2068Pain points\u2069. 3 cards left.');
    expect(note('two')).toHaveFocus();
    await userEvent.keyboard('m');
    await userEvent.keyboard('>cons /act{Enter}');
    expect(cellOf('two')).toEqual(['L1', 'P3']);
    expect(note('three')).toHaveFocus();
  });

  test('several at once, and the last', async () => {
    showInbox();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}m');
    expect(await screen.findByText('3 cards')).toBeInTheDocument();
    await userEvent.keyboard('pain cons{Enter}');
    expect(['one', 'two', 'three'].map(cellOf)).toEqual([
      ['L2', 'P3'],
      ['L2', 'P3'],
      ['L2', 'P3'],
    ]);
    expect(note('four')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('pain cons{Enter}');
    expect(said()).toMatch(/The inbox is empty/);
    expect(screen.getByRole('region', { name: 'Inbox' })).toHaveFocus();
  });

  test('by pressing only', async () => {
    showInbox();
    const user = userEvent.setup();
    await user.click(note('two'));
    await user.keyboard('{Shift>}');
    await user.click(note('three'));
    await user.keyboard('{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Move 2 cards to…' }));
    await user.click(
      (await screen.findAllByRole('option', { name: /Consideration.*Pain points/ }))[0] ?? document.body,
    );
    expect([cellOf('two'), cellOf('three')]).toEqual([
      ['L2', 'P3'],
      ['L2', 'P3'],
    ]);
    expect(note('four')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Move one to…' }));
    await user.click(
      (await screen.findAllByRole('option', { name: /Consideration.*Customer actions/ }))[0] ?? document.body,
    );
    expect(cellOf('one')).toEqual(['L1', 'P3']);
  });

  test('takes notes away and edits them by keys', async () => {
    showInbox();
    await userEvent.keyboard('{Delete}');
    expect(screen.queryByRole('button', { name: 'one' })).not.toBeInTheDocument();
    expect(note('two')).toHaveFocus();
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard(' too{Enter}');
    expect(note('two too')).toHaveFocus();
  });

  test('Mod+A takes every note, and says how many', async () => {
    showInbox();
    await userEvent.keyboard('{Control>}a{/Control}');
    const { selection } = session.store.getState();
    const texts = selection.kind === 'cards' ? selection.ids.map((id) => session.doc().cards.get(id)?.text) : [];
    expect(texts).toEqual(['one', 'two', 'three', 'four']);
    expect(said()).toBe('4 cards selected');
    expect(note('one')).toHaveFocus();
  });
});
