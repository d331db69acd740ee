import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/Formats.ts';
import { lazyShareLine } from '../../../src/screens/evidence/lazyEvidenceParts.ts';
import { JourneyFrame } from '../../../src/screens/map/frame/JourneyFrame.tsx';
import { Inspector } from '../../../src/screens/map/inspector/Inspector.tsx';
import { lazyJourneyDialogs } from '../../../src/screens/map/lazyParts.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
beforeAll(lazyJourneyDialogs.fetch);
beforeEach(() => {
  session = aSession();
});

const show = (language: Language = 'en') =>
  renderJourney(
    session,
    <JourneyFrame screen="" view={null}>
      <Inspector onClose={() => undefined} />
    </JourneyFrame>,
    { language },
  );
const card = (id: string) => session.doc().cards.get(id);
const panel = () => within(screen.getByRole('complementary', { name: 'Details' }));

describe('MAP-20: one card', () => {
  beforeEach(() => session.select({ kind: 'cards', ids: ['C3'] }));

  test('typing a text is one undo step', async () => {
    show();
    const text = panel().getByRole('textbox', { name: 'Text' });
    await userEvent.clear(text);
    await userEvent.type(text, 'Code refused');
    expect(card('C3')?.text).toBe('Code refused');
    session.undo();
    expect(card('C3')?.text).toBe('C3');
  });

  test('another kind brings the fields of that kind', async () => {
    show();
    expect(panel().queryByRole('radiogroup', { name: 'Severity' })).not.toBeInTheDocument();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Kind' }), 'Pain point');
    expect(card('C3')?.kind).toBe('pain');
    await userEvent.click(
      within(panel().getByRole('radiogroup', { name: 'Severity' })).getByRole('radio', { name: /3, major/ }),
    );
    expect(card('C3')?.severity).toBe(3);
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Kind' }), 'Touchpoint');
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Channel' }), 'other');
    await userEvent.type(panel().getByRole('textbox', { name: 'Own word for the channel' }), 'kiosk');
    await userEvent.click(panel().getByRole('checkbox', { name: 'Moment of truth' }));
    expect(card('C3')).toMatchObject({ kind: 'touchpoint', severity: null, channel: 'kiosk', momentOfTruth: true });
  });

  test('the fields of the next card are the same ones, without what was being typed for this one', async () => {
    session.edit.setCards({ ids: ['C1', 'C3'], patch: { kind: 'pain' } });
    show();
    const text = panel().getByRole('textbox', { name: 'Text' });
    await userEvent.type(panel().getByRole('textbox', { name: 'Reach' }), '40');
    act(() => session.select({ kind: 'cards', ids: ['C1'] }));
    expect(panel().getByRole('textbox', { name: 'Text' })).toBe(text);
    expect(text).toHaveValue('C1');
    expect(panel().getByRole('textbox', { name: 'Reach' })).toHaveValue('');
    await userEvent.type(panel().getByRole('combobox', { name: 'Tags' }), 'late');
    act(() => session.select({ kind: 'cards', ids: ['C3'] }));
    expect(panel().getByRole('combobox', { name: 'Tags' })).toHaveValue('');
    await userEvent.click(text);
    expect([card('C1')?.reach, card('C3')?.reach]).toEqual([null, null]);
    expect([card('C1')?.tags, card('C3')?.tags]).toEqual([[], []]);
  });

  test('an emotion takes half steps, with words', async () => {
    session.edit.setCards({ ids: ['C3'], patch: { kind: 'emotion' } });
    show();
    await userEvent.click(panel().getByRole('radio', { name: '−1.5, between very negative and negative' }));
    expect(card('C3')?.score).toBe(-1.5);
  });

  test('numbers are read in Persian digits, and what is out of limits is not taken', async () => {
    session.edit.setCards({ ids: ['C3'], patch: { kind: 'pain' } });
    show('fa');
    const confidence = screen.getByRole('textbox', { name: 'اطمینان' });
    await userEvent.type(confidence, '۸۰٫۵{Enter}');
    expect(card('C3')?.confidence).toBe(80.5);
    await userEvent.clear(confidence);
    await userEvent.type(confidence, '۱۸۰{Enter}');
    expect(card('C3')?.confidence).toBe(80.5);
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  test('sources are added, filled in and removed', async () => {
    show();
    await userEvent.click(panel().getByRole('button', { name: 'Add source' }));
    const source = within(panel().getByRole('group', { name: 'Source 1' }));
    await userEvent.selectOptions(source.getByRole('combobox', { name: 'Kind of source' }), 'Survey');
    await userEvent.type(source.getByRole('textbox', { name: 'Reference' }), 'Autumn');
    await userEvent.type(source.getByRole('textbox', { name: 'People or cases (n)' }), '42{Enter}');
    expect(card('C3')?.sources).toEqual([{ kind: 'survey', reference: 'Autumn', date: null, n: 42, quote: '' }]);
    await userEvent.click(source.getByRole('button', { name: 'Remove source 1' }));
    expect(card('C3')?.sources).toEqual([]);
  });

  test('another lane or step moves it, the inbox takes it off the map', async () => {
    show();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Lane' }), 'Customer actions');
    expect(card('C3')).toMatchObject({ laneId: 'L1', stepId: 'P3' });
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Step' }), 'Inbox (not placed)');
    expect(card('C3')).toMatchObject({ laneId: null, stepId: null });
  });

  test('links are made by search, labelled and removed', async () => {
    show();
    await userEvent.click(panel().getByRole('button', { name: 'Add link…' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Search cards' }), 'c2{Enter}');
    expect([...session.doc().links.values()]).toMatchObject([{ fromId: 'C3', toId: 'C2' }]);
    await userEvent.type(panel().getByRole('textbox', { name: 'Label' }), 'so');
    expect([...session.doc().links.values()]).toMatchObject([{ label: 'so' }]);
    await userEvent.click(panel().getByRole('button', { name: 'Remove link to C2' }));
    expect(session.doc().links.size).toBe(0);
  });

  test('tags and personas', async () => {
    show();
    await userEvent.type(panel().getByRole('combobox', { name: 'Tags' }), 'mobile{Enter}');
    await userEvent.click(panel().getByRole('checkbox', { name: 'Ada' }));
    expect(card('C3')).toMatchObject({ tags: ['mobile'], personaIds: ['Ada'] });
  });
});

describe('MAP-21: several cards', () => {
  test('show what they share, and change together in one undo step', async () => {
    session.edit.setCards({ ids: ['C1'], patch: { evidence: 'observed' } });
    session.select({ kind: 'cards', ids: ['C1', 'C2'] });
    show();
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('2 cards');
    const evidence = panel().getByRole('combobox', { name: 'Evidence' });
    expect(evidence).toHaveDisplayValue('different');
    await userEvent.selectOptions(evidence, 'assumed');
    expect([card('C1')?.evidence, card('C2')?.evidence]).toEqual(['assumed', 'assumed']);
    session.undo();
    expect([card('C1')?.evidence, card('C2')?.evidence]).toEqual(['observed', null]);
  });

  test('a persona is added to each without touching their other personas', async () => {
    const other = session.edit.addPersona({ name: 'Omid' });
    session.edit.setCards({ ids: ['C1'], patch: { personaIds: [other] } });
    session.select({ kind: 'cards', ids: ['C1', 'C2'] });
    show();
    await userEvent.click(panel().getByRole('checkbox', { name: 'Ada' }));
    expect([card('C1')?.personaIds, card('C2')?.personaIds]).toEqual([[other, 'Ada'], ['Ada']]);
  });
});

describe('MAP-22: other things', () => {
  test('a stage: title, time, steps', async () => {
    session.select({ kind: 'stage', id: 'S1' });
    show();
    await userEvent.type(panel().getByRole('textbox', { name: 'Title' }), 'Buying');
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Time' }), 'During purchase');
    await userEvent.type(panel().getByRole('textbox', { name: 'Name of step 2' }), 'Pay');
    await userEvent.click(panel().getByRole('button', { name: 'Move step 2 earlier' }));
    expect(session.doc().stages.get('S1')).toMatchObject({ title: 'Buying', timing: 'during' });
    expect(panel().getByRole('textbox', { name: 'Name of step 1' })).toHaveValue('Pay');
    await userEvent.click(panel().getByRole('button', { name: 'Delete step 2' }));
    expect(session.doc().steps.has('P1')).toBe(false);
    expect(panel().queryByRole('button', { name: 'Delete step 1' })).not.toBeInTheDocument();
  });

  test('a lane: kind and visibility', async () => {
    session.select({ kind: 'lane', id: 'L1' });
    show();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Kind' }), 'Backstage');
    await userEvent.click(panel().getByRole('checkbox', { name: 'Hidden' }));
    expect(session.doc().lanes.get('L1')).toMatchObject({ kind: 'backstage', hidden: true });
  });

  test('the journey, when nothing is selected: its language is not that of the interface', async () => {
    show();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Language of the map' }), 'Persian');
    await userEvent.type(panel().getByRole('textbox', { name: 'Scenario' }), 'First order');
    expect(session.doc().journey).toMatchObject({ language: 'fa', direction: 'auto', scenario: 'First order' });
    expect(panel().getByRole('textbox', { name: 'Scenario' })).toBeInTheDocument();
  });

  test('personas are added, edited, put in order and deleted', async () => {
    show();
    await userEvent.click(panel().getByRole('button', { name: 'Add persona' }));
    await userEvent.type(panel().getByRole('textbox', { name: 'Name' }), 'Omid');
    await userEvent.click(panel().getByRole('radio', { name: 'Teal' }));
    session.select({ kind: 'none' });
    await userEvent.click(await panel().findByRole('button', { name: 'Move Omid up' }));
    await userEvent.click(panel().getByRole('button', { name: 'Delete Ada' }));
    expect([...session.doc().personas.values()]).toMatchObject([{ name: 'Omid', color: 'teal' }]);
  });

  test('a journey that may only be looked at offers no field to write in', () => {
    const readOnly = aSession(undefined, 'n', { readOnly: 'newerSchema' });
    readOnly.select({ kind: 'cards', ids: ['C1'] });
    session = readOnly;
    show();
    expect(panel().getByRole('textbox', { name: 'Text' })).toBeDisabled();
  });
});

describe('LANG-9: dates in the calendar of the user', () => {
  const onMetric = () => {
    session.edit.setCards({ ids: ['C3'], patch: { kind: 'metric', measuredOn: '2025-11-03' } });
    session.select({ kind: 'cards', ids: ['C3'] });
  };

  test('a Persian date is shown and typed; the ISO date is stored', async () => {
    onMetric();
    const { messages } = show('fa');
    const field = screen.getByRole('textbox', { name: messages.inspector.field.measuredOn });
    expect(field).toHaveValue('۱۴۰۴/۰۸/۱۲');
    expect(field).toHaveAccessibleDescription('۱۲ آبان ۱۴۰۴');
    await userEvent.clear(field);
    await userEvent.type(field, '۱۴۰۴/۹/۱{Enter}');
    expect(card('C3')?.measuredOn).toBe('2025-11-22');
    await userEvent.type(field, '{ArrowDown}');
    expect(card('C3')?.measuredOn).toBe('2025-11-21');
  });

  test('what is no day is said when the field is left, and not taken', async () => {
    onMetric();
    const { messages } = show('fa');
    const field = screen.getByRole('textbox', { name: messages.inspector.field.measuredOn });
    await userEvent.clear(field);
    await userEvent.type(field, '1404/12/30');
    expect(field).toBeValid();
    await userEvent.tab();
    expect(field).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('سال/ماه/روز');
    expect(card('C3')?.measuredOn).toBe('2025-11-03');
    await userEvent.clear(field);
    await userEvent.tab();
    expect(card('C3')?.measuredOn).toBeNull();
  });
});

test('EVD-5: the details of the map and of a stage show their shares, which lead to the evidence', async () => {
  await lazyShareLine.fetch();
  session.edit.setCards({ ids: ['C1'], patch: { evidence: 'observed' } });
  show();
  const shares = () => panel().getByRole('link', { name: /^Observed/ });
  expect(shares()).toHaveTextContent('Observed 1 · Not set 2');
  expect(shares()).toHaveAttribute('href', '#/j/J/evidence');
  act(() => session.select({ kind: 'stage', id: 'S1' }));
  expect(shares()).toHaveTextContent('Observed 1 · Not set 1');
});
