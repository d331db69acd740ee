import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { writtenInDetails } from '../../../src/app/writtenInDetails.ts';
import { defined } from '../../../src/lib/assert.ts';
import { EmpathyPanel } from '../../../src/screens/empathy/EmpathyPanel.tsx';
import { JourneyFrame } from '../../../src/screens/map/frame/JourneyFrame.tsx';
import { InboxTray } from '../../../src/screens/map/inbox/InboxTray.tsx';
import { Inspector } from '../../../src/screens/map/inspector/Inspector.tsx';
import { aDoc, aSession, type TestSession } from '../editor/aSession.ts';
import { elsewhere } from '../editor/elsewhere.ts';
import { renderJourney } from './renderJourney.tsx';

const nothing = () => undefined;
const open = () => aSession(aDoc(), 'n', { writtenInDetails });
const show = (session: TestSession, part: ReactNode) =>
  renderJourney(
    session,
    <JourneyFrame screen="" view={null}>
      {part}
    </JourneyFrame>,
  );

/** Another tab does this to the same map. */
const hear = (session: TestSession, does: (other: TestSession) => void) => act(() => elsewhere(session, does));

describe('UNDO-10: in the panel of details', () => {
  const inspect = (select: Parameters<TestSession['select']>[0], session = open()): TestSession => {
    session.select(select);
    show(session, <Inspector onClose={nothing} />);
    return session;
  };

  test.each([
    ['Title', 'S2'],
    ['Speaker notes', 'S2'],
    ['Name of step 1', 'P3'],
  ])('a stage stays while its %s is written', async (name, id) => {
    const session = inspect({ kind: 'stage', id: 'S2' });
    await userEvent.type(screen.getByRole('textbox', { name }), 'mine');
    hear(session, ({ edit }) => edit.removeStage({ id: 'S2' }));
    await userEvent.keyboard('!');
    const { stages, steps, cards } = session.doc();
    const { title, notes } = { ...stages.get('S2'), ...(id === 'P3' ? steps.get('P3') : {}) };
    expect([title, notes]).toContain('mine!');
    expect(cards.has('C3')).toBe(true);
  });

  test('a step stays while its title is written in the panel of its stage, and no other does', async () => {
    const session = inspect({ kind: 'stage', id: 'S1' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of step 2' }), 'mine');
    hear(session, ({ edit }) => {
      edit.addStep({ stageId: 'S1' });
      edit.removeStep({ id: 'P1' });
      edit.removeStep({ id: 'P2' });
    });
    expect(session.doc().steps.get('P2')?.title).toBe('mine');
    expect(session.doc().steps.has('P1')).toBe(false);
  });

  test('a link stays while its label is written in the panel of its card', async () => {
    const session = open();
    const id = defined(session.edit.addLink({ fromId: 'C1', toId: 'C3' }), 'the link');
    inspect({ kind: 'cards', ids: ['C1'] }, session);
    await userEvent.type(screen.getByRole('textbox', { name: 'Label' }), 'mine');
    hear(session, ({ edit }) => edit.removeLink({ id }));
    expect(session.doc().links.get(id)?.label).toBe('mine');
  });

  test('a list that has the keyboard keeps nothing', async () => {
    const session = inspect({ kind: 'cards', ids: ['C1'] });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Question');
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveFocus();
    hear(session, ({ edit }) => edit.removeCards({ ids: ['C1'] }));
    expect(session.doc().cards.has('C1')).toBe(false);
  });
});

describe('UNDO-10: on the empathy map', () => {
  test.each(['note', 'persona'])('the %s that the panel shows stays while it is written', async (shown) => {
    const isNote = shown === 'note';
    const session = open();
    const noteId = session.edit.addNote({ personaId: 'Ada', section: 'say' });
    // The map's own selection is not what this panel speaks of.
    session.select({ kind: 'cards', ids: ['C1'] });
    const { empathyNotes, personas } = session.doc();
    show(
      session,
      <EmpathyPanel
        persona={defined(personas.get('Ada'), 'the persona')}
        note={isNote ? defined(empathyNotes.get(noteId), 'the note') : null}
        onSend={nothing}
        onRemoved={nothing}
        onPersonaRemoved={nothing}
        onClose={nothing}
      />,
    );
    await userEvent.click(screen.getByRole('textbox', { name: isNote ? 'Text of the note' : 'About' }));
    hear(session, ({ edit }) => {
      edit.removePersona({ id: 'Ada' });
      edit.removeCards({ ids: ['C1'] });
    });
    expect(session.doc().personas.has('Ada')).toBe(true);
    expect(session.doc().empathyNotes.has(noteId)).toBe(true);
    expect(session.doc().cards.has('C1')).toBe(false);
  });
});

describe('UNDO-10: in the inbox', () => {
  test.each(['double click', 'pencil'])('a note that is opened by %s stays while it is written', async (way) => {
    const session = open();
    const id = session.edit.addCard({ cell: null, text: 'Queue' });
    show(session, <InboxTray onClose={nothing} />);
    if (way === 'pencil') await userEvent.click(screen.getByRole('button', { name: /^Edit .*Queue/ }));
    else await userEvent.dblClick(screen.getByRole('button', { name: 'Queue' }));
    hear(session, ({ edit }) => edit.removeCards({ ids: [id] }));
    await userEvent.keyboard(' and{Escape}');
    expect(session.doc().cards.get(id)?.text).toBe('Queue and');
    expect(session.store.getState().editingId).toBeNull();
    expect(screen.getByRole('button', { name: 'Queue and' })).toHaveFocus();
  });
});
