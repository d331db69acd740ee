import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { aDoc, aSession } from '../../tests/unit/editor/aSession.ts';
import { SessionProvider, useSession, useSessionState } from './SessionContext.tsx';
import { useTyped } from './useTyped.ts';

function CardField(): ReactNode {
  const session = useSession();
  const [text, type] = useTyped(
    useSessionState(({ doc }) => doc.cards.get('C1')?.text ?? ''),
    (text) => session.edit.setCards({ ids: ['C1'], patch: { text } }),
  );
  return <input aria-label="Card" value={text} onChange={(event) => type(event.currentTarget.value)} />;
}

function aField() {
  const session = aSession(aDoc(), 'n', { soon: () => undefined });
  render(
    <SessionProvider value={session}>
      <CardField />
    </SessionProvider>,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Card' });
  return { session, field, stored: () => session.doc().cards.get('C1')?.text };
}

test('CMD-18: a field shows what was typed before it is written', () => {
  const { session, field, stored } = aField();
  fireEvent.change(field, { target: { value: 'typed' } });
  expect([field.value, stored()]).toEqual(['typed', 'C1']);
  act(session.catchUp);
  expect([field.value, stored()]).toEqual(['typed', 'typed']);
});

test('CMD-18: no letter is lost where several come before the first is written', () => {
  const { session, field, stored } = aField();
  act(() => {
    for (const value of ['a', 'ab', 'a', 'abc']) fireEvent.change(field, { target: { value } });
  });
  expect([field.value, stored()]).toEqual(['abc', 'a']);
  act(session.catchUp);
  expect([field.value, stored()]).toEqual(['abc', 'abc']);
});

test('CMD-18: once it is written a field shows what comes from elsewhere', () => {
  const { session, field } = aField();
  fireEvent.change(field, { target: { value: 'typed' } });
  // As a writer that tells of something has it written first.
  act(session.catchUp);
  const change = { table: 'cards', id: 'C1', before: { text: 'C1' }, after: { text: 'there' } } as const;
  act(() => session.receive({ id: 'r', label: 'x', source: 'remote', changes: [change] }));
  expect(field.value).toBe('there');
});
