import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { TextMeasurer } from '../../model/ports.ts';
import { mapDirection, notesInSection } from '../../model/queries.ts';
import type { EmpathySection } from '../../model/scales.ts';
import type { Marks } from '../Layout.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { keepEqual } from '../sameShape.ts';
import { placeLine } from '../text/placeLine.ts';
import { createTypesetter, type Typesetter } from '../text/Typesetter.ts';
import type { EmpathyLayout, EmpathyWords, NoteBox, SectionBox } from './EmpathyLayout.ts';
import { noteContent } from './noteContent.ts';
import { EMPATHY_METRICS, empathyWidth, SECTION_LOOK, SECTION_ROWS, sectionWidth } from './sectionGrid.ts';

/** What the empathy layout needs from outside besides the document. */
export interface EmpathyOptions {
  readonly words: EmpathyWords;
  readonly measure: TextMeasurer;
}

const typesetters = new WeakMap<EmpathyLayout, { readonly measure: TextMeasurer; readonly typesetter: Typesetter }>();

function titleMarks(section: EmpathySection, count: number, width: number, words: EmpathyWords, setter: Typesetter) {
  const { direction } = setter;
  const { icon, tone } = SECTION_LOOK[section];
  const padding = 10;
  const number = setter.line(words.count(count), 'meta', 60);
  const numberWidth = Math.ceil(number.width);
  const titleStart = padding + METRICS.laneIcon + 7;
  const titleWidth = width - titleStart - numberWidth - 2 * padding;
  const title = setter.line(words.section(section), 'lane', titleWidth);
  const top = Math.floor((EMPATHY_METRICS.titleHeight - title.height) / 2);
  const titleX = startToX(direction, width, titleStart, titleWidth);
  const titleRun = placeLine(title, { x: titleX, width: titleWidth, top, side: direction, font: 'lane', tone: 'ink2' });
  const numberX = startToX(direction, width, width - padding - numberWidth, numberWidth);
  const numberRun = placeLine(number, { x: numberX, width: numberWidth, top: 0, font: 'meta', tone: 'ink3' });
  const marks: Marks = {
    texts: count === 0 ? [titleRun] : [titleRun, { ...numberRun, y: titleRun.y }],
    icons: [
      {
        icon,
        x: startToX(direction, width, padding, METRICS.laneIcon),
        y: Math.floor((EMPATHY_METRICS.titleHeight - METRICS.laneIcon) / 2),
        size: METRICS.laneIcon,
        tone,
      },
    ],
  };
  return marks;
}

/**
 * The geometry of one persona's empathy map. With the previous layout of the same persona, sections and notes that do
 * not change are taken over by identity.
 */
export function layoutEmpathy(
  doc: Doc,
  personaId: Id,
  { words, measure }: EmpathyOptions,
  previous?: EmpathyLayout,
): EmpathyLayout {
  const direction = mapDirection(doc);
  const old = previous?.direction === direction ? typesetters.get(previous) : undefined;
  const typesetter = old?.measure === measure ? old.typesetter : createTypesetter(measure, direction);
  const { gap, titleHeight, minSectionHeight, footer } = EMPATHY_METRICS;
  const counts = SECTION_ROWS.flat().map((section) => notesInSection(doc, personaId, section).length);
  const mapWidth = empathyWidth(Math.max(...counts));
  const sections: SectionBox[] = [];
  let top = 0;
  for (const row of SECTION_ROWS) {
    const width = sectionWidth(mapWidth, row.length);
    const trackPitch = METRICS.cardWidth + METRICS.gap;
    const tracks = Math.floor((width - 2 * METRICS.cellPadding + METRICS.gap) / trackPitch);
    let height: number = minSectionHeight;
    const made = row.map((section, place): Omit<SectionBox, 'height'> => {
      const x = startToX(direction, mapWidth, place * (width + gap), width);
      const bottoms: number[] = new Array(tracks).fill(titleHeight);
      const notes = notesInSection(doc, personaId, section).map((note, index): NoteBox => {
        const track = index % tracks;
        const content = noteContent(note, words, typesetter);
        const start = METRICS.cellPadding + track * trackPitch;
        const y = bottoms[track] ?? titleHeight;
        bottoms[track] = y + content.height + METRICS.gap;
        const noteX = x + startToX(direction, width, start, content.width);
        const barTone = SECTION_LOOK[section].tone;
        return { id: note.id, note, section, barTone, ...content, x: noteX, y: top + y };
      });
      height = Math.max(height, Math.max(...bottoms) + footer);
      const marks = titleMarks(section, notes.length, width, words, typesetter);
      return { section, tone: SECTION_LOOK[section].tone, x, y: top, width, titleHeight, marks, notes };
    });
    sections.push(...made.map((section) => ({ ...section, height })));
    top += height + gap;
  }
  const kept = keepEqual(
    previous?.sections,
    sections.map((section, index) => ({
      ...section,
      notes: keepEqual(previous?.sections[index]?.notes, section.notes),
    })),
  );
  const head = kept.filter(({ section }) => section === 'think' || section === 'feel');
  const headTop = Math.min(...head.map(({ y }) => y));
  const headBottom = Math.max(...head.map(({ y, height }) => y + height));
  const layout: EmpathyLayout = {
    direction,
    width: mapWidth,
    height: top - gap,
    sections: kept,
    head: { x: head[0]?.x ?? 0, y: headTop, width: head[0]?.width ?? 0, height: headBottom - headTop },
    notes: new Map(kept.flatMap(({ notes }) => notes.map((box) => [box.id, box]))),
  };
  typesetters.set(layout, { measure, typesetter });
  return layout;
}
