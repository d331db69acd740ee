import { expect, test } from 'vitest';
import { columnName } from '../../src/actions/names/columnName.ts';
import { laneName } from '../../src/actions/names/laneName.ts';
import { stageName } from '../../src/actions/names/stageName.ts';
import { placeWords } from '../../src/canvas/edits/placeWords.ts';
import { createFormats } from '../../src/i18n/Formats.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { checkMap } from '../../src/model/check/checkMap.ts';
import { questionsOf } from '../../src/model/check/openQuestions.ts';
import type { Doc } from '../../src/model/Doc.ts';
import { newRow } from '../../src/model/newRow.ts';
import { questionText } from '../../src/screens/check/questionText.ts';
import { statementWords } from '../../src/screens/evidence/statementWords.ts';
import { stepColumn } from '../../src/screens/table/cards/columns/placeColumns.ts';
import { mapOf, TODAY } from './check/mapOf.ts';

const formats = createFormats({ language: 'en', digits: 'auto', calendar: 'auto' });
const messages = en(formats);
const i18n = { language: 'en', direction: 'ltr', formats, messages } as const;
const titled = (stage: string, step: string): Doc => {
  const doc = mapOf({ stages: [{ title: 'Before' }, { title: stage }], cards: [{ id: 'C', text: 'Pays', at: 1 }] });
  const steps = new Map(doc.steps).set('P1', newRow('steps', { id: 'P1', stageId: 'S1', order: 'a0', title: step }));
  return { ...doc, steps };
};

test.each([
  ['Checkout', 'Paying', 'Checkout · Paying'],
  ['Checkout', '', 'Checkout'],
  ['Checkout', 'Checkout', 'Checkout'],
  ['', 'Paying', 'Paying'],
  ['', '', 'Step 2'],
])(
  'MAP-42 the column of stage “%s” and step “%s” is called “%s” on the map, in lists and in the table',
  (...titles) => {
    const [stage, step, name] = titles;
    const doc = titled(stage, step);
    const card = doc.cards.get('C');
    expect(columnName(messages, doc, 'P1')).toBe(name);
    expect(placeWords(doc, 'L', 'P1', i18n).stage).toBe(name);
    expect(card && stepColumn.shown(card, doc, i18n)).toBe(name);
    expect(statementWords(messages, doc, { table: 'cards', id: 'C' }).place).toContain(`“\u2068${name}\u2069”`);
  },
);

test('MAP-42 a lane goes by its title, else by its kind', () => {
  expect(laneName(messages, { title: 'Trouble', kind: 'painPoints' })).toBe('Trouble');
  expect(laneName(messages, { title: '', kind: 'painPoints' })).toBe(messages.terms.laneKind.painPoints);
});

test('MAP-42 the map check names a stage without a title as the map does', () => {
  const doc = mapOf({ stages: [{ title: '' }] });
  const finding = questionsOf(checkMap(doc, TODAY)).open.find(({ targetId }) => targetId === 'S0');
  expect(finding && questionText(i18n, doc, finding)).toContain(stageName(messages, { title: '' }));
});
