import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazySurveyDialog } from '../../../src/screens/dialogs/lazySurveyDialog.ts';
import { EvidenceScreen } from '../../../src/screens/evidence/EvidenceScreen.tsx';
import { lazyJourneyDialogs } from '../../../src/screens/map/lazyParts.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { elsewhere } from '../editor/elsewhere.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
// Dialogs are chunks of their own, and their words too.
beforeAll(() => Promise.all([lazyJourneyDialogs.fetch(), lazySurveyDialog.fetch()]));
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  session = aSession();
  session.edit.setCards({ ids: ['C1'], patch: { evidence: 'assumed', kind: 'touchpoint' } });
  session.edit.setCards({ ids: ['C3'], patch: { evidence: 'observed' } });
});

afterEach(() => vi.unstubAllGlobals());

const said = () => document.querySelector('[data-announcements]')?.textContent;
const evidence = (id: string) => session.doc().cards.get(id)?.evidence;
const listed = () => {
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (!list) throw new Error('no list is chosen');
  return within(list).getAllByRole('listitem');
};

describe('EVD: the evidence screen', () => {
  beforeEach(() => {
    renderJourney(session, <EvidenceScreen />);
  });

  test('EVD-2 tells the shares of the map and of each stage; a number lists its cards', async () => {
    expect(screen.getByText('33% of 3 cards rest on something seen or heard.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Assumed, Whole map: 1 card' })).toHaveAttribute('aria-pressed', 'true');
    expect(listed()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Not set, Whole map: 1 card' }));
    expect(listed()[0]).toHaveTextContent('C2');
  });

  test('EVD-4 evidence is set in the list, and what was set stays there', async () => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Evidence of C1' }), 'Reported');
    expect(evidence('C1')).toBe('reported');
    expect(listed()[0]).toHaveTextContent('C1');
    expect(screen.getByRole('button', { name: 'Reported, Whole map: 1 card' })).toBeInTheDocument();
  });

  test('EVD-1 one key goes from guess to sight and says so', async () => {
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: /^C1/ }));
    await userEvent.keyboard('e');
    expect(evidence('C1')).toBe('reported');
    expect(said()).toBe('1 card: Evidence set to reported');
    await userEvent.keyboard('eee');
    expect(evidence('C1')).toBeNull();
  });

  test('EVD-3 sources are listed with their uses; claims without one are told', async () => {
    expect(screen.getByText(/^1 card or note is observed or reported but names no source\./)).toBeInTheDocument();
    const source = { kind: 'interview', reference: 'Sara', date: null, n: 2, quote: '' } as const;
    session.edit.setCards({ ids: ['C2', 'C3'], patch: { sources: [source] } });
    const row = await screen.findByRole('row', { name: /Sara/ });
    await userEvent.click(within(row).getByRole('button', { name: /^2 cards/ }));
    expect(listed().map((item) => item.textContent)).toEqual([
      expect.stringContaining('C2'),
      expect.stringContaining('C3'),
    ]);
  });
});

describe('SRV: survey answers', () => {
  const open = async (language: 'en' | 'fa' = 'en') => {
    const { messages } = renderJourney(session, <EvidenceScreen />, { language });
    await userEvent.click(screen.getByRole('button', { name: messages.actions.pasteSurvey }));
    const dialog = await screen.findByRole('dialog', { name: messages.evidence.survey.title });
    const paste = async (text: string) => {
      const field = within(dialog).getByRole('textbox', { name: messages.evidence.survey.answers });
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(text);
    };
    return { dialog, paste, messages, words: messages.evidence.survey };
  };

  test('SRV-2 impossible values are refused with their row, and nothing can be stored', async () => {
    const { dialog, paste } = await open();
    await paste('9\n4.5\n\n12\n8');
    const alert = within(dialog).getByRole('alert');
    expect(alert).toHaveTextContent('Row 2: “\u20684.5\u2069” is no whole number');
    expect(alert).toHaveTextContent('Row 4: “\u206812\u2069” is not between 0 and 10');
    expect(within(dialog).getByRole('button', { name: 'Add metric' })).toBeDisabled();
    expect([...session.doc().cards.values()].filter(({ kind }) => kind === 'metric')).toEqual([]);
  });

  test('CMD-17: answers about a card that another tab deleted meanwhile are kept without it', async () => {
    const { dialog, paste } = await open();
    await paste('9\n10');
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Touchpoint' }), 'C1');
    act(() => elsewhere(session, ({ edit }) => edit.removeCards({ ids: ['C1'] })));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add metric' }));
    const metrics = [...session.doc().cards.values()].filter(({ kind }) => kind === 'metric');
    expect(metrics).toMatchObject([{ n: 2, laneId: null }]);
    expect(session.doc().links.size).toBe(0);
  });

  test('SRV-5 answers become a metric of the touchpoint in one undo step, with method, n, answers and source', async () => {
    const { dialog, paste } = await open();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'CSAT' }));
    await paste('5\n4\n\n3\n5');
    expect(within(dialog).getByText('95% confidence: 30% to 95%')).toBeInTheDocument();
    expect(within(dialog).getByText('1 empty row left out')).toBeInTheDocument();
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Touchpoint' }), 'C1');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Survey' }), 'Autumn wave');
    const before = session.doc();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add metric' }));
    const [link] = session.doc().links.values();
    expect(link).toMatchObject({ toId: 'C1', kind: 'measures' });
    expect(session.doc().cards.get(link?.fromId ?? '')).toMatchObject({
      measure: 'csat',
      method: 'Share of 4–5 on 1–5',
      value: 75,
      unit: '%',
      n: 4,
      distribution: { 1: 0, 2: 0, 3: 1, 4: 1, 5: 2 },
      evidence: 'reported',
      sources: [{ kind: 'survey', reference: 'Autumn wave', n: 4 }],
    });
    expect(said()).toContain('Metric added');
    expect(await screen.findByText('95% confidence: 30% to 95%')).toBeInTheDocument();
    session.undo();
    expect(session.doc()).toEqual(before);
  });

  test('SRV-6 the direction of CES is chosen by the wording of the question', async () => {
    const { dialog, paste } = await open();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'CES' }));
    await paste('7\n6\n1\n2');
    const wording = within(dialog).getByRole('combobox', { name: 'Wording of the question' });
    expect(wording).toHaveDisplayValue('“Made it easy for me”: 7 is best');
    expect(within(dialog).getByText('50%', { selector: 'strong' })).toBeInTheDocument();
    await userEvent.selectOptions(wording, '“How much effort?”: 1 is best');
    await paste('7\n6\n1\n2\n3');
    expect(within(dialog).getByText('60%', { selector: 'strong' })).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Mean' }));
    expect(within(dialog).getByText('3.8', { selector: 'strong' })).toBeInTheDocument();
  });

  test('SRV-7 the answers of a metric are kept while its method is changed', async () => {
    session.edit.keepSurvey({
      metricId: null,
      measuredId: 'C1',
      fields: { text: 'Help', measure: 'csat', value: 75, unit: '%', n: 4, distribution: { 3: 1, 4: 1, 5: 2 } },
    });
    renderJourney(session, <EvidenceScreen />);
    await userEvent.click(screen.getByRole('button', { name: 'Answers of Help…' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Mean' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Update metric' }));
    const [metric] = [...session.doc().cards.values()].filter(({ kind }) => kind === 'metric');
    expect(metric).toMatchObject({ text: 'Help', value: 4.25, unit: '', n: 4, method: 'Mean of 1–5' });
  });

  test('SRV-1 Persian digits are read, and everything is told in Persian', async () => {
    const { dialog, paste, words } = await open('fa');
    await paste('امتیاز\n۹\n۱۰\n۳\n');
    expect(within(dialog).getByText(words.heading('امتیاز'))).toBeInTheDocument();
    expect(within(dialog).getByText(words.of('۳'))).toBeInTheDocument();
    expect(within(dialog).getByRole('listitem', { name: words.bar('۹', 1, '۳۳٪') })).toBeInTheDocument();
    await paste('۱۱');
    await waitFor(() =>
      expect(within(dialog).getByRole('alert')).toHaveTextContent(words.row(1, '۱۱', words.fault.outOfScale(0, 10))),
    );
  });
});
