import { expect, it, vi } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { lightTheme } from '../../layout/paint/MapTheme.ts';
import { svgBlob } from './svgBlob.ts';
import { writeSvg } from './writeSvg.ts';

it('PIC-5: a large map, written in pieces between which the page has its turn, is the same document', async () => {
  const cards = Array.from({ length: 300 }, (_, i) => ({ lane: i % 2, column: i % 5, text: `Card ${i} & others` }));
  const map = testMap({ stages: 5, lanes: ['actions', 'painPoints'], cards });
  const layout = layoutJourney(map, testOptions);
  const look = { theme: lightTheme, ground: 'paper', margin: 24, fonts: [], images: new Map() } as const;
  const options = { ...look, title: 'Journey', description: '', language: 'en' };
  // Every look at the clock takes a millisecond.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  let turns = 0;
  const timer = setInterval(() => turns++);
  const blob = await svgBlob(layout, options);
  clearInterval(timer);
  vi.restoreAllMocks();
  expect(blob.type).toBe('image/svg+xml');
  expect(await blob.text()).toBe(writeSvg(layout, options));
  expect(turns).toBeGreaterThan(0);
});
