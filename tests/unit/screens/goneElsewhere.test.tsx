import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CanvasCore } from '../../../src/canvas/CanvasCore.ts';
import { connectTo } from '../../../src/canvas/edits/connectCards.ts';
import { moveCards } from '../../../src/canvas/edits/moveCards.ts';
import { setSpan } from '../../../src/canvas/edits/setSpan.ts';
import { MatrixControl } from '../../../src/canvas/matrix/MatrixControl.ts';
import type { Id } from '../../../src/model/id.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { newRow } from '../../../src/model/newRow.ts';
import { SendNoteDialog } from '../../../src/screens/empathy/SendNoteDialog.tsx';
import { SetFieldDialog } from '../../../src/screens/map/bulk/SetFieldDialog.tsx';
import { JourneyFrame } from '../../../src/screens/map/frame/JourneyFrame.tsx';
import { MoveToDialog } from '../../../src/screens/map/moveTo/MoveToDialog.tsx';
import { LinkToDialog } from '../../../src/screens/map/palette/LinkToDialog.tsx';
import { aDoc, aSession, type TestSession } from '../editor/aSession.ts';
import { elsewhere } from '../editor/elsewhere.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
let noteId: Id;
let onClose: () => void;
beforeEach(() => {
  onClose = vi.fn();
  session = aSession();
  noteId = session.edit.addNote({ personaId: 'Ada', section: 'do' });
});
const show = (part: ReactNode) =>
  renderJourney(
    session,
    <JourneyFrame screen="" view={null}>
      {part}
    </JourneyFrame>,
  );
const toasts = () => screen.getByRole('region', { name: 'Notifications' });
const GONE = /Nothing was changed: .* deleted in another tab/;

type Held = 'card' | 'lane' | 'note';
/** Another tab removes something. */
const lose = (what: Held, id: Id) =>
  act(() =>
    elsewhere(session, ({ edit }) => {
      if (what === 'card') edit.removeCards({ ids: [id] });
      else if (what === 'lane') edit.removeLane({ id });
      else edit.removeNote({ id });
    }),
  );
const place = (id: Id) => {
  const card = session.doc().cards.get(id);
  return card && [card.laneId, card.stepId];
};

describe('CMD-17: what another tab deleted while it was held in an open dialog is left out', () => {
  const submit = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const choose = (option: RegExp) => userEvent.click(screen.getByRole('option', { name: option }));

  test('cards are moved without those that are gone', async () => {
    show(<MoveToDialog cardIds={['C1', 'C3']} sorting={false} onClose={onClose} />);
    lose('card', 'C1');
    await submit('Move');
    expect(place('C3')).toEqual(['L1', 'P1']);
    expect(session.store.getState().refusal).toBeNull();
  });

  test.each([
    ['card', 'C3'],
    ['lane', 'L2'],
  ] as const)('nothing is moved where the %s is gone, and it is said', async (what, id) => {
    show(<MoveToDialog cardIds={['C3']} sorting={false} onClose={onClose} />);
    lose(what, id);
    const before = session.doc();
    await submit('Move');
    expect(session.doc()).toBe(before);
    expect(toasts()).toHaveTextContent(GONE);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a field is set for the cards that are left', async () => {
    session.edit.setCards({ ids: ['C2'], patch: { owner: 'Sam' } });
    show(<SetFieldDialog field="owner" cardIds={['C1', 'C3']} onClose={onClose} />);
    lose('card', 'C1');
    await choose(/Sam/);
    expect(session.doc().cards.get('C3')?.owner).toBe('Sam');
    expect(document.querySelector('[data-announcements]')).toHaveTextContent(/^1 card: /);
  });

  test('no field is set and no link made where no card is left', async () => {
    show(<SetFieldDialog field="personaIds" cardIds={['C1']} onClose={onClose} />);
    lose('card', 'C1');
    await choose(/Ada/);
    expect(toasts()).toHaveTextContent(GONE);
  });

  test('no link is made from a card that is gone', async () => {
    show(<LinkToDialog cardId="C1" onClose={onClose} />);
    lose('card', 'C1');
    await choose(/C2/);
    expect(toasts()).toHaveTextContent(GONE);
    expect(session.doc().links.size).toBe(0);
  });

  test.each(['note', 'lane'] as const)('no note is sent where the %s is gone', async (what) => {
    show(<SendNoteDialog noteId={noteId} onClose={onClose} />);
    lose(what, what === 'note' ? noteId : 'L1');
    await submit('Send');
    expect(toasts()).toHaveTextContent(GONE);
    expect(toasts()).not.toHaveTextContent(/Sent to/);
  });
});

describe('CMD-17: what another tab deleted while it was in the hand is left out', () => {
  const core = () => ({ session, say: () => undefined, i18n: renderJourney(session, null) }) as unknown as CanvasCore;
  const target = { cell: { laneId: 'L1', stepId: 'P3' }, beforeId: null };
  const drops: readonly [Held, Id, (held: CanvasCore) => void][] = [
    ['card', 'C2', (held) => moveCards(held, ['C2'], target)],
    ['lane', 'L1', (held) => moveCards(held, ['C3'], target)],
    ['card', 'C2', (held) => setSpan(held, 'C2', 2)],
    ['card', 'C2', (held) => connectTo(held, 'C2', 'C3')],
  ];

  test('cards that are dropped', () => {
    lose('card', 'C1');
    moveCards(core(), ['C1', 'C2'], target);
    expect(place('C2')).toEqual(['L1', 'P3']);
    expect(session.store.getState()).toMatchObject({ selection: { ids: ['C2'] }, refusal: null });
  });

  test.each(drops)('nothing is left: %s %s', (what, id, drop) => {
    lose(what, id);
    const before = session.doc();
    drop(core());
    expect(session.doc()).toBe(before);
    expect(session.store.getState().refusal).toBe('gone');
  });

  test('a card of the matrix', () => {
    const control = new MatrixControl(session);
    control.take('C2');
    lose('card', 'C2');
    control.drop();
    expect(session.store.getState().refusal).toBe('gone');
  });
});

describe('CMD-15: what is refused is not announced as done', () => {
  beforeEach(() => {
    const cards = new Map(aDoc().cards);
    for (let n = cards.size; n < LIMITS.cards; n += 1)
      cards.set(`f${n}`, newRow('cards', { id: `f${n}`, order: `b${String(n).padStart(6, '0')}V` }));
    session = aSession({ ...aDoc(), cards });
    noteId = session.edit.addNote({ personaId: 'Ada', section: 'do' });
  });

  test('a note that is sent', async () => {
    show(<SendNoteDialog noteId={noteId} onClose={onClose} />);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(toasts()).toHaveTextContent(/Nothing was added/);
    expect(toasts()).not.toHaveTextContent(/Sent to/);
  });

  test.each([
    ['cards', { kind: 'cards', ids: ['C1'] }],
    ['a stage', { kind: 'stage', id: 'S1' }],
    ['a lane', { kind: 'lane', id: 'L1' }],
  ] as const)('a copy of %s; the selection stays', async (_, selection) => {
    session.select(selection);
    show(
      <main data-map-keys>
        <button type="button">On the map</button>
      </main>,
    );
    screen.getByRole('button', { name: 'On the map' }).focus();
    await userEvent.keyboard('{Control>}d{/Control}');
    expect(toasts()).toHaveTextContent(/Nothing was added/);
    expect(document.querySelector('[data-announcements]')).toBeEmptyDOMElement();
    expect(session.store.getState().selection).toEqual(selection);
  });
});
