import { type Direction, paragraphDirection } from '../../lib/direction.ts';
import type { IconName } from '../../lib/icons.ts';
import type { EmpathyNote } from '../../model/records/empathyNote.ts';
import type { MetaItem } from '../card/metaItems.ts';
import { metaLine } from '../card/metaLine.ts';
import { FONTS } from '../fonts.ts';
import type { IconMark, TextRun } from '../Layout.ts';
import { METRICS } from '../metrics.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import type { EmpathyWords, NoteBox } from './EmpathyLayout.ts';

export type NoteContent = Pick<NoteBox, 'width' | 'height' | 'border' | 'barSide' | 'marks'>;

function noteMeta(note: EmpathyNote, words: EmpathyWords, direction: Direction): readonly MetaItem[] {
  const item = (icon: IconName | null, text: string): MetaItem => ({
    icon,
    text,
    direction: paragraphDirection(text, 'auto', direction),
    font: 'meta',
    tone: 'ink3',
    iconTone: 'ink3',
  });
  return [
    ...(note.evidence === null ? [] : [item(null, words.evidence(note.evidence))]),
    ...(note.sources.length === 0 ? [] : [item('file', words.count(note.sources.length))]),
    ...(note.cardId === null ? [] : [item('map', words.onMap)]),
  ];
}

/** Lays out the inside of a note, like that of a card: its text, then what is known about it. */
export function noteContent(note: EmpathyNote, words: EmpathyWords, typesetter: Typesetter): NoteContent {
  const { direction } = typesetter;
  const width = METRICS.cardWidth;
  const room = {
    x: direction === 'rtl' ? METRICS.cardPaddingEnd : METRICS.cardPaddingStart,
    width: width - METRICS.cardPaddingStart - METRICS.cardPaddingEnd,
  };
  const texts: TextRun[] = [];
  const icons: IconMark[] = [];
  let top: number = METRICS.cardPaddingBlock;
  const text = note.text.trimEnd();
  const wrapping = { width: room.width, maxLines: METRICS.maxTextLines, direction: note.direction };
  for (const line of text === '' ? [] : typesetter.lines(text, { ...wrapping, font: 'card' })) {
    texts.push(placeLine(line, { ...room, top, font: 'card', tone: 'ink' }));
    top += line.height;
  }
  // An empty note is as high as one of a line: it is about to be written.
  if (text === '') top += FONTS.card.lineHeight[direction === 'rtl' ? 'tall' : 'normal'];
  const meta = noteMeta(note, words, direction);
  if (meta.length > 0) {
    top += 5;
    const placed = metaLine(meta, { ...room, top }, typesetter);
    texts.push(...placed.texts);
    icons.push(...placed.icons);
    top += placed.height;
  }
  return {
    width,
    height: top + METRICS.cardPaddingBlock,
    border: note.evidence === 'assumed' ? 'dashed' : note.evidence === 'proposed' ? 'dotted' : 'solid',
    barSide: direction === 'rtl' ? 'right' : 'left',
    marks: { texts, icons },
  };
}
