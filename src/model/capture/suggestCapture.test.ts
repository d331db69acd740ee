import { describe, expect, test } from 'vitest';
import { aDoc } from '../../../tests/unit/editor/aSession.ts';
import { parseCapture } from './parseCapture.ts';
import { suggestCapture } from './suggestCapture.ts';

const base = aDoc();
const [stage] = [...base.stages.values()];
const doc = {
  ...base,
  stages: new Map([...base.stages, ...(stage ? [[stage.id, { ...stage, title: 'First look' }] as const] : [])]),
  cards: new Map([...base.cards].map(([id, card]) => [id, { ...card, owner: id === 'C1' ? 'Product' : '' }])),
};
const context = { doc, cell: null, laneName: ({ kind }: { readonly kind: string }) => kind };
const tokens = (line: string, language: 'en' | 'fa' = 'en', caret = line.length) =>
  suggestCapture(line, caret, parseCapture(line, context), context, language)?.items.map(({ token }) => token) ?? null;

describe('CAP-4: suggestions', () => {
  test('follow the sign that is typed', () => {
    expect(tokens('slow #pa')).toEqual(['#pain']);
    expect(tokens('کند #نق', 'fa')).toEqual(['#تماس', '#نقل‌قول', '#درد']);
    expect(tokens('x >')).toEqual(['>"First look"']);
    expect(tokens('x /pain')).toEqual(['/painPoints']);
    expect(tokens('x @p')).toEqual(['@Product']);
    expect(tokens('x #pain !')).toEqual(['!0', '!1', '!2', '!3', '!4']);
    expect(tokens('x #emotion !')).toEqual(['!+2', '!+1', '!0', '!-1', '!-2']);
  });
  test('are for the token at the caret only', () => {
    expect(tokens('slow #pa >', 'en', 8)).toEqual(['#pain']);
    expect(tokens('slow')).toBeNull();
    expect(tokens('a#pa')).toBeNull();
    expect(tokens('slow #pain ')).toBeNull();
    expect(tokens('x >"First l')).toEqual(['>"First look"']);
  });
  test('end when the token is whole', () => expect(tokens('slow #pain')).toBeNull());
});
