import type { Id } from '../../model/id.ts';
import type { EmpathySection } from '../../model/scales.ts';
import { placeBefore } from '../query/placeBefore.ts';
import type { EmpathyLayout } from './EmpathyLayout.ts';

/** A place for a note: before `beforeId` in the section, or at its end (null). */
export interface SectionDropTarget {
  readonly section: EmpathySection;
  readonly beforeId: Id | null;
}

/** Where notes that are let go at a point would go; the notes in the hand are looked through. Null outside. */
export function dropSectionAt(
  layout: EmpathyLayout,
  x: number,
  y: number,
  movingIds: readonly Id[],
): SectionDropTarget | null {
  const at = layout.sections.find((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  if (!at) return null;
  const staying = at.notes.filter((note) => !movingIds.includes(note.id));
  return { section: at.section, beforeId: placeBefore(staying, x, y)?.id ?? null };
}
