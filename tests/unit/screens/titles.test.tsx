import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { HeaderField } from '../../../src/canvas/headers/HeaderField.tsx';
import { useSessionState } from '../../../src/editor/SessionContext.tsx';
import { TitleField } from '../../../src/screens/map/frame/TitleField.tsx';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
beforeEach(() => {
  session = aSession();
});

const typed = (title: string) => session.edit.setLane({ id: 'L1', patch: { title } }, { mergeKey: 'lane' });
const laneTitle = () => session.doc().lanes.get('L1')?.title;
const shared = { label: 'Title', standIn: 'Customer actions', onType: typed, onEnd: () => session.closeUndoGroup() };

function OnMap(): ReactNode {
  return <HeaderField {...shared} stored={useSessionState(({ doc }) => doc.lanes.get('L1')?.title ?? '')} />;
}

describe.each([
  ['on the map', <OnMap key="" />, laneTitle, ''],
  ['of the map', <TitleField key="" />, () => session.doc().journey.title, 'Coupon'],
] as const)('the title %s', (_, element, title, before) => {
  test('UNDO-12 spaces round it are never a step of undo, however long the pause', async () => {
    renderJourney(session, element);
    const field = screen.getByRole('textbox');
    await userEvent.clear(field);
    await userEvent.type(field, 'Big ideas ');
    expect(field).toHaveValue('Big ideas ');
    session.wait(2000);
    await userEvent.keyboard('{Enter}');
    expect(title()).toBe('Big ideas');
    session.undo();
    expect(title()).toBe(before);
    expect(session.store.getState().undoLabel).toBeNull();
  });
});

describe('CAN-21 a name that only stands in', () => {
  test('is in the field, selected, and kept nowhere when it is left so', async () => {
    renderJourney(session, <OnMap />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(field).toHaveValue('Customer actions');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'Customer actions'.length]);
    await userEvent.keyboard('{Enter}');
    expect(laneTitle()).toBe('');
    expect(session.store.getState().undoLabel).toBeNull();
  });

  test('comes back when the field is emptied', async () => {
    typed('Ideas');
    renderJourney(session, <OnMap />);
    await userEvent.clear(screen.getByRole('textbox'));
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(laneTitle()).toBe('');
  });
});
