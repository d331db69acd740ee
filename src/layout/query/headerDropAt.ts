import type { Id } from '../../model/id.ts';
import type { Layout } from '../Layout.ts';

export type HeaderKind = 'stage' | 'step' | 'lane';

/** A place among stages, the steps of a stage, or lanes, and where its line stands on the map: x, for lanes y. */
export interface HeaderDrop {
  readonly place: { readonly beforeId: Id } | { readonly afterId: Id };
  /** The stage of the place, for steps. */
  readonly stageId: Id | null;
  readonly at: number;
}

interface Slot {
  readonly id: Id;
  readonly stageId: Id | null;
  readonly from: number;
  readonly size: number;
}

function slotsOf(layout: Layout, kind: HeaderKind): readonly Slot[] {
  const { stages, columns, lanes } = layout;
  if (kind === 'lane')
    return lanes.map(({ laneId, y, height }) => ({ id: laneId, stageId: null, from: y, size: height }));
  if (kind === 'stage')
    return stages.map(({ stageId, x, width }) => ({ id: stageId, stageId: null, from: x, size: width }));
  return columns.map(({ stepId, stageId, x, width }) => ({ id: stepId, stageId, from: x, size: width }));
}

/**
 * Where a stage, step or lane goes that is let go at a point of the map: before the one whose first half is there, else
 * after it. Null: it stands there already, the only step of a stage would leave it, or the stage there is collapsed.
 */
export function headerDropAt(
  layout: Layout,
  kind: HeaderKind,
  id: Id,
  point: { readonly x: number; readonly y: number },
): HeaderDrop | null {
  const slots = slotsOf(layout, kind);
  const own = slots.findIndex((slot) => slot.id === id);
  const at = kind === 'lane' ? point.y : point.x;
  const mirrored = kind !== 'lane' && layout.direction === 'rtl';
  const isPast = ({ from, size }: Slot): boolean => (mirrored ? at <= from : at >= from + size);
  const under = slots.findIndex((slot) => !isPast(slot));
  const index = under < 0 ? slots.length - 1 : under;
  const slot = slots[index];
  if (own < 0 || index === own || !slot) return null;
  const isFirstHalf = at < slot.from + slot.size / 2 !== mirrored;
  const { stageId } = slot;
  const stays = stageId === slots[own]?.stageId;
  if (stays && index === own + (isFirstHalf ? 1 : -1)) return null;
  if (!stays) {
    const isOnly = slots.filter((other) => other.stageId === slots[own]?.stageId).length === 1;
    if (isOnly || layout.stages.some((stage) => stage.stageId === stageId && stage.collapsed)) return null;
  }
  return {
    place: isFirstHalf ? { beforeId: slot.id } : { afterId: slot.id },
    stageId,
    at: slot.from + (isFirstHalf === mirrored ? slot.size : 0),
  };
}
