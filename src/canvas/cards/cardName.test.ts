import { expect, test } from 'vitest';
import { createFormats, type Language } from '../../i18n/Formats.ts';
import { en } from '../../i18n/locales/en.ts';
import { fa } from '../../i18n/locales/fa.ts';
import { directionOfLanguage } from '../../lib/direction.ts';
import { newRow } from '../../model/newRow.ts';
import { cardName } from './cardName.ts';

const lane = newRow('lanes', { id: 'L', order: 'a0', kind: 'painPoints' });

function nameIn(language: Language, fields: Parameters<typeof newRow<'cards'>>[1]): string {
  const formats = createFormats({ language, digits: 'auto', calendar: 'auto' });
  const messages = (language === 'fa' ? fa : en)(formats);
  return cardName(newRow('cards', fields), lane, 'Delivery · At the door', {
    language,
    formats,
    messages,
    direction: directionOfLanguage(language),
  });
}

test('CAN-15 a card’s name says kind, text, lane, stage, score, severity, evidence and moment of truth, in both languages', () => {
  const fields = {
    id: 'C',
    order: 'a0',
    kind: 'pain',
    text: 'Nobody called',
    score: -2,
    severity: 4,
    evidence: 'observed',
    momentOfTruth: true,
  } as const;
  const parts = {
    en: [
      'Pain point: Nobody called',
      'Pain points',
      'Delivery · At the door',
      'Score −2',
      'severity 4',
      'observed',
      'moment of truth',
    ],
    fa: ['Nobody called', 'نقاط درد', 'Delivery · At the door', '۲', '۴', 'مشاهده', 'لحظه حقیقت'],
  };
  for (const language of ['en', 'fa'] as const) {
    const name = nameIn(language, fields);
    for (const part of parts[language]) expect(name).toContain(part);
  }
});

test('CAN-15 what a card does not have is not said', () => {
  expect(nameIn('en', { id: 'C', order: 'a0', text: 'Waits' })).not.toMatch(/score|severity|evidence|truth/i);
});
