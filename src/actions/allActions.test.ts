import { describe, expect, test } from 'vitest';
import { createFormats } from '../i18n/Formats.ts';
import { en } from '../i18n/locales/en.ts';
import { fa } from '../i18n/locales/fa.ts';
import { ALL_ACTIONS } from './allActions.ts';
import { chordId } from './KeyChord.ts';
import { matchRank, searchActions } from './searchActions.ts';

const english = en(createFormats({ language: 'en', digits: 'auto', calendar: 'auto' }));
const persian = fa(createFormats({ language: 'fa', digits: 'auto', calendar: 'auto' }));
const languages = [english, persian];

describe('MAP-10: the registry', () => {
  test('every action has an id and a name of its own in both languages', () => {
    expect(new Set(ALL_ACTIONS.map(({ id }) => id)).size).toBe(ALL_ACTIONS.length);
    for (const messages of languages) {
      const labels = ALL_ACTIONS.map((action) => action.label(messages));
      expect(labels.every((label) => label.trim() !== '')).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('no two actions share a key, and none takes a key of the browser', () => {
    const chords = ALL_ACTIONS.flatMap(({ keys }) => (keys ?? []).map(chordId));
    // M takes cards of the map in hand, and where there is no map to walk over asks where to.
    expect(chords.filter((chord, index) => chords.indexOf(chord) !== index)).toEqual(['m']);
    for (const taken of ['Mod+n', 'Mod+t', 'Mod+w', 'Mod+l', 'Mod+r']) expect(chords).not.toContain(taken);
  });
});

describe('MAP-11: the palette finds', () => {
  test.each(ALL_ACTIONS.map((action) => [action.id, action] as const))(
    '%s by its name in either language',
    (_, action) => {
      for (const messages of languages)
        expect(searchActions(ALL_ACTIONS, action.label(messages), languages)[0]).toBe(action);
    },
  );

  test('names by the beginning of a word, without regard to case, spelling and joiners', () => {
    expect(searchActions(ALL_ACTIONS, 'inbox', languages).map(({ id }) => id)).toContain('view.inbox');
    expect(searchActions(ALL_ACTIONS, 'بزرگ نمایی', languages).map(({ id }) => id)).toContain('view.zoomIn');
    expect(searchActions(ALL_ACTIONS, 'كارت', languages).map(({ id }) => id)).toContain('card.add');
  });

  test('nothing for nonsense, everything for nothing', () => {
    expect(searchActions(ALL_ACTIONS, 'qqxqq', languages)).toEqual([]);
    expect(searchActions(ALL_ACTIONS, ' ', languages)).toEqual(ALL_ACTIONS);
  });

  test('the nearer match first', () => {
    const ranks = ['undo', 'und', 'step', 'd st', 'st ad', 'stp'].map((query) =>
      matchRank(query.startsWith('u') ? 'Undo' : 'Add step', query),
    );
    expect(ranks).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test.each([
    ['lane add', 'lane.add'],
    ['ردیف افزودن', 'lane.add'],
    ['zoom fit', 'view.fit'],
    ['نقشه همه', 'view.fit'],
    ['stge col', 'stage.collapse'],
  ])('words in any order, each by its beginning or some of its letters: %s', (query, id) => {
    expect(searchActions(ALL_ACTIONS, query, languages).map((action) => action.id)).toContain(id);
  });

  test('no letters across words: “link” is nothing of a pink colour', () => {
    expect(matchRank('Colour: pink', 'link')).toBeNull();
    expect(matchRank('رنگ: صورتی', 'link')).toBeNull();
  });
});
