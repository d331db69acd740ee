import { describe, expect, it } from 'vitest';
import type { JourneyHeader } from '../../model/ports.ts';
import { type Arrangement, arrangeHeaders } from './arrangeHeaders.ts';

const header = (id: string, title: string, more: Partial<JourneyHeader> = {}): JourneyHeader => ({
  id,
  title,
  tags: [],
  language: 'fa',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  cardCount: 0,
  rev: 1,
  deletedAt: null,
  thumbnail: null,
  ...more,
});
const titles = (headers: readonly JourneyHeader[], query: string, sort: Arrangement['sort'] = 'edited') =>
  arrangeHeaders(headers, { query, sort, collator: new Intl.Collator('fa') }).map(({ title }) => title);

describe('the order of the library', () => {
  it('LIB-4 finds Persian whatever keyboard it was typed with', () => {
    const headers = [header('1', 'مشتری‌مداری در کافه'), header('2', 'خرید آنلاین کفش')];
    expect(titles(headers, 'مشتري مداري')).toEqual(['مشتری‌مداری در کافه']);
    expect(titles(headers, 'كفش')).toEqual(['خرید آنلاین کفش']);
  });
  it('LIB-4 looks in tags too, and puts literal hits in titles first', () => {
    const headers = [
      header('1', 'Second', { tags: ['Shop'], updatedAt: '2026-03-01T00:00:00.000Z' }),
      header('2', 'Shop map'),
      header('3', 'Other'),
    ];
    expect(titles(headers, 'shop')).toEqual(['Shop map', 'Second']);
  });
  it('LIB-5 sorts by last edit, by making, or by title in the order of the language', () => {
    const headers = [
      header('1', 'پ', { createdAt: '2026-03-01T00:00:00.000Z', updatedAt: '2026-03-01T00:00:00.000Z' }),
      header('2', 'ت', { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-04-01T00:00:00.000Z' }),
      header('3', 'ا', { createdAt: '2026-02-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z' }),
    ];
    expect(titles(headers, '', 'edited')).toEqual(['ت', 'پ', 'ا']);
    expect(titles(headers, '', 'created')).toEqual(['پ', 'ا', 'ت']);
    expect(titles(headers, '', 'title')).toEqual(['ا', 'پ', 'ت']);
  });
});
