import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { JourneyFrame } from '../../../src/screens/map/frame/JourneyFrame.tsx';
import { Inspector } from '../../../src/screens/map/inspector/Inspector.tsx';
import { lazyJourneyDialogs } from '../../../src/screens/map/lazyParts.ts';
import { aSession, type TestSession } from '../editor/aSession.ts';
import { renderJourney } from './renderJourney.tsx';

let session: TestSession;
// The dialogs are a chunk of their own.
beforeAll(() => lazyJourneyDialogs.fetch());
beforeEach(() => {
  session = aSession();
  session.edit.setCards({ ids: ['C1'], patch: { tags: ['red'], owner: 'Ada' } });
  session.edit.setCards({ ids: ['C2'], patch: { tags: ['red', 'blue'] } });
  session.select({ kind: 'cards', ids: ['C1', 'C2', 'C3'] });
  renderJourney(
    session,
    <JourneyFrame screen="" view={null}>
      <Inspector onClose={() => undefined} />
    </JourneyFrame>,
  );
});

const said = () => document.querySelector('[data-announcements]')?.textContent;
const each = <K extends 'owner' | 'status' | 'color' | 'kind' | 'evidence' | 'tags' | 'personaIds'>(field: K) =>
  ['C1', 'C2', 'C3'].map((id) => session.doc().cards.get(id)?.[field]);
async function command(name: string): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search commands' }), `${name}{Enter}`);
}

const asked = async (name: string) => within(await screen.findByRole('dialog')).getByRole('combobox', { name });

describe('CAP-8: many cards at once', () => {
  test.each([
    ['Status: Planned', 'status', 'planned', '3 cards: Status set to Planned'],
    ['Colour: Teal', 'color', 'teal', '3 cards: Colour set to Teal'],
    ['Kind: Question', 'kind', 'question', '3 cards: Kind set to Question'],
    ['Evidence: observed', 'evidence', 'observed', '3 cards: Evidence set to observed'],
  ] as const)('%s is one undo step and is said', async (name, field, value, words) => {
    const before = each(field);
    await command(name);
    expect(each(field)).toEqual([value, value, value]);
    expect(said()).toBe(words);
    session.undo();
    expect(each(field)).toEqual(before);
  });

  test('an owner in use or a new one', async () => {
    await command('Set owner');
    await userEvent.type(await asked('Owner'), 'ad{Enter}');
    expect(each('owner')).toEqual(['Ada', 'Ada', 'Ada']);
    expect(said()).toBe('3 cards: Owner set to Ada');
    await command('Set owner');
    await userEvent.type(await asked('Owner'), 'Product{Enter}');
    expect(each('owner')).toEqual(['Product', 'Product', 'Product']);
    session.undo();
    session.undo();
    expect(each('owner')).toEqual(['Ada', '', '']);
  });

  test('a tag comes to all, and goes where all have it; the other tags stay', async () => {
    await command('Tags');
    await userEvent.type(await asked('Tags'), 'red{Enter}');
    expect(each('tags')).toEqual([['red'], ['red', 'blue'], ['red']]);
    expect(said()).toBe('3 cards: tag red added');
    await command('Tags');
    await userEvent.type(await asked('Tags'), 'red{Enter}');
    expect(each('tags')).toEqual([[], ['blue'], []]);
    session.undo();
    expect(each('tags')).toEqual([['red'], ['red', 'blue'], ['red']]);
  });

  test('a persona comes to all', async () => {
    await command('Personas');
    await userEvent.click(await screen.findByRole('option', { name: /Ada/ }));
    expect(each('personaIds')).toEqual([['Ada'], ['Ada'], ['Ada']]);
    expect(said()).toBe('3 cards: persona Ada added');
  });
});

describe('CAP-8: the panel of many cards', () => {
  const panel = () => within(screen.getByRole('complementary', { name: 'Details' }));

  test('counts them, and says what it has set', async () => {
    expect(panel().getByRole('heading', { name: '3 cards' })).toBeInTheDocument();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Status' }), 'Done');
    expect(said()).toBe('3 cards: Status set to Done');
    const owner = panel().getByRole('combobox', { name: 'Owner' });
    await userEvent.type(owner, 'Shop{Enter}');
    expect(each('owner')).toEqual(['Shop', 'Shop', 'Shop']);
    expect(said()).toBe('3 cards: Owner set to Shop');
  });

  test('adds and removes one tag without the others', async () => {
    expect(panel().getByText('red (2 of 3)')).toBeInTheDocument();
    await userEvent.type(panel().getByRole('combobox', { name: 'Tags' }), 'new{Enter}');
    expect(each('tags')).toEqual([['red', 'new'], ['red', 'blue', 'new'], ['new']]);
    await userEvent.click(panel().getByRole('button', { name: /Remove red/ }));
    expect(each('tags')).toEqual([['new'], ['blue', 'new'], ['new']]);
  });
});
