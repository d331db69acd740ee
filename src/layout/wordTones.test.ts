import { describe, expect, it } from 'vitest';
import { fakeMeasure, testWords } from '../../tests/unit/layout/testMap.ts';
import { buildTemplate } from '../model/templates/buildTemplate.ts';
import { templates } from '../model/templates/templateRegistry.ts';
import { layoutEmpathy } from './empathy/layoutEmpathy.ts';
import type { Marks, TextRun } from './Layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import { WORD_TONES } from './paint/MapTheme.ts';

const options = { words: testWords, measure: fakeMeasure };
const docs = templates.flatMap(({ content }) =>
  (['en', 'fa'] as const).map((language) => {
    let count = 0;
    return buildTemplate(content, { language, newId: () => `n${count++}`, now: '2026-01-01T00:00:00.000Z' });
  }),
);
const runsOf = (marks: readonly Marks[]): readonly TextRun[] => marks.flatMap(({ texts }) => texts);
/** A piece of a persona's line, not a word. */
const isSample = ({ text }: TextRun): boolean => /^[\s—–·.-]+$/.test(text);

describe('PIC-1: words are drawn in tones that can be read', () => {
  it.each(docs.map((doc) => [doc.journey.language, doc.journey.title, doc] as const))('%s: %s', (_, __, doc) => {
    const layout = layoutJourney(doc, options);
    const runs = [
      ...runsOf(layout.stages.map(({ marks }) => marks)),
      ...runsOf(layout.columns.map(({ marks }) => marks)),
      ...runsOf(
        layout.lanes.flatMap(({ header, cells }) => [
          header,
          ...cells.flatMap(({ cards }) => cards.map(({ marks }) => marks)),
        ]),
      ),
      ...[...layout.cards.values()].flatMap(({ marks }) => marks.texts),
      ...layout.blueprintLines.map(({ label }) => label),
      ...layout.links.flatMap(({ label }) => (label === null ? [] : [label])),
      ...[...doc.personas.keys()].flatMap((id) =>
        runsOf(
          layoutEmpathy(doc, id, options).sections.flatMap(({ marks, notes }) => [
            marks,
            ...notes.map((note) => note.marks),
          ]),
        ),
      ),
    ];
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((run) => !isSample(run) && !WORD_TONES.some((tone) => tone === run.tone))).toEqual([]);
  });
});
