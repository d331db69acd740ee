import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/i18n/Formats.ts';
import { PrioritiesScreen } from '../../../src/screens/priorities/PrioritiesScreen.tsx';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
const pain = (text: string, fields: Parameters<TestSession['edit']['setCards']>[0]['patch'] = {}): string =>
  session.edit.addCard({ cell: { laneId: 'L2', stepId: 'P1' }, kind: 'pain', text, fields });
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  session = aSession();
});
const show = (language: Language = 'en') => renderJourney(session, <PrioritiesScreen />, { language });
const rowsOf = (section: string): readonly string[] =>
  [...screen.getByRole('grid').querySelectorAll<HTMLElement>(`[data-section="${section}"] tr[data-card-id]`)].map(
    (row) => session.doc().cards.get(row.dataset.cardId ?? '')?.text ?? '',
  );
const cell = (id: string, column: string): HTMLElement => {
  const found = screen.getByRole('grid').querySelector<HTMLElement>(`[data-place="field ${id} ${column}"]`);
  if (!found) throw new Error(`there is no ${column} of ${id}`);
  return found;
};
const press = (keys: string) => userEvent.keyboard(keys);

describe('priorities', () => {
  test('PRIO-2: teaches where nothing is; what is not scored is listed apart, and never as 0', async () => {
    const { messages } = show();
    expect(screen.getByText(messages.priorities.empty.title)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: messages.priorities.addPain }));
    await userEvent.keyboard('No delivery time');
    await press('{Escape}');
    expect(rowsOf('unscored')).toEqual(['No delivery time']);
    expect(within(screen.getByRole('grid')).queryByText('0')).toBeNull();
  });

  test('PRIO-10, PRIO-11: typing scores, rows stay until the keyboard leaves, the place is told', async () => {
    const photos = pain('Photos');
    const code = pain('Code', { severity: 1, frequency: 2 });
    show();
    expect(rowsOf('ranked')).toEqual(['Code']);
    cell(photos, 'severity').focus();
    await press('4{ArrowRight}۵');
    expect(session.doc().cards.get(photos)).toMatchObject({ severity: 4, frequency: 5 });
    expect(rowsOf('ranked')).toEqual(['Code']);
    expect(cell(photos, 'rank')).toHaveTextContent('place 1');
    expect(cell(code, 'rank')).toHaveTextContent('place 2');
    expect(document.querySelector('[data-announcements]')).toHaveTextContent('Photos: score 20, place 1');
    await userEvent.click(screen.getByRole('button', { name: 'Sort again' }));
    expect(rowsOf('ranked')).toEqual(['Photos', 'Code']);
  });

  test('PRIO-10: plus and minus go one notch, Delete takes the value away and not the card', async () => {
    const photos = pain('Photos', { severity: 3, frequency: 5 });
    show();
    cell(photos, 'severity').focus();
    await press('-');
    expect(session.doc().cards.get(photos)?.severity).toBe(2);
    await press('++');
    expect(session.doc().cards.get(photos)?.severity).toBe(4);
    await press('{Delete}');
    expect(session.doc().cards.get(photos)?.severity).toBeNull();
    session.undo();
    expect(session.doc().cards.get(photos)?.severity).toBe(4);
  });

  test('PRIO-10: a number out of limits is said and not taken', async () => {
    const photos = pain('Photos', { confidence: 50 });
    session.edit.setScoring({ model: 'rice' });
    show();
    cell(photos, 'confidence').focus();
    await press('120{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('A number from 0 to 100');
    expect(session.doc().cards.get(photos)?.confidence).toBe(50);
    await press('{Backspace}{Enter}');
    expect(session.doc().cards.get(photos)?.confidence).toBe(12);
    expect(cell(photos, 'confidence')).toHaveFocus();
  });

  test('PRIO-12: the reason of a score is in its cell, and under the ranking', () => {
    const photos = pain('Photos', { severity: 3, frequency: 4 });
    show();
    const reason = 'Severity 3 (major) × Frequency 4 (often) = 12';
    expect(cell(photos, 'score')).toHaveTextContent(reason);
    expect(screen.getAllByText(new RegExp(reason.replace(/[()]/g, '\\$&'))).length).toBeGreaterThan(1);
  });

  test('PRIO-13: votes go up and down; a new vote takes all away in one undo step', async () => {
    const photos = pain('Photos');
    session.edit.setScoring({ model: 'votes' });
    const { messages } = show();
    const words = messages.priorities.vote;
    await userEvent.click(screen.getByRole('button', { name: words.add('Photos') }));
    await userEvent.click(screen.getByRole('button', { name: words.add('Photos') }));
    await userEvent.click(screen.getByRole('button', { name: words.remove('Photos') }));
    await userEvent.click(screen.getByRole('button', { name: words.add('Photos') }));
    expect([...session.doc().ballots.values()].map(({ targetId }) => targetId)).toEqual([photos, photos]);
    await userEvent.click(screen.getByRole('button', { name: words.clear }));
    expect(session.doc().ballots.size).toBe(0);
    session.undo();
    expect(session.doc().ballots.size).toBe(2);
  });

  test('PRIO-14: an answer is written new beside the pain and linked, in one undo step', async () => {
    const photos = pain('Photos', { severity: 3, frequency: 4 });
    const { messages } = show();
    await userEvent.click(screen.getByRole('button', { name: messages.priorities.links.edit }));
    await userEvent.type(
      screen.getByRole('textbox', { name: messages.priorities.links.search.opportunity }),
      'Lighter photos',
    );
    await userEvent.click(
      screen.getByRole('button', { name: messages.priorities.links.createNamed('Lighter photos') }),
    );
    const [link] = session.doc().links.values();
    expect(link).toMatchObject({ toId: photos, kind: 'addresses' });
    expect(session.doc().cards.get(link?.fromId ?? '')).toMatchObject({ kind: 'opportunity', text: 'Lighter photos' });
    session.undo();
    expect(session.doc().links.size).toBe(0);
    expect([...session.doc().cards.values()].some(({ kind }) => kind === 'opportunity')).toBe(false);
  });

  test('PRIO-15: the model is kept in the document', async () => {
    pain('Photos', { severity: 3, frequency: 4, importance: 9, satisfaction: 3 });
    const { messages } = show();
    await userEvent.click(screen.getByRole('radio', { name: messages.priorities.model.opportunity }));
    expect(session.doc().journey.scoring.model).toBe('opportunity');
    await userEvent.click(screen.getByRole('radio', { name: messages.priorities.sideBySide }));
    expect(screen.getByRole('columnheader', { name: 'RICE' })).toBeInTheDocument();
  });
});
