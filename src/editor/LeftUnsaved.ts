import { createEmitter } from '../lib/emitter.ts';
import type { Id } from '../model/id.ts';
import type { JourneyWriter } from '../model/ports.ts';

/** Journeys of this tab that were left, perhaps before all of them was on disk, with their writers, which go on trying. */
export interface LeftUnsaved {
  readonly writers: () => readonly { readonly id: Id; readonly writer: JourneyWriter }[];
  /** A journey is being left, or its writer has something new to say. */
  readonly tell: (id: Id, writer: JourneyWriter) => void;
  readonly on: (listener: () => void) => () => void;
}

/** Remembers what was left last of each journey. */
export function createLeftUnsaved(): LeftUnsaved {
  const changed = createEmitter<void>();
  let writers: ReturnType<LeftUnsaved['writers']> = [];
  return {
    writers: () => writers,
    tell(id, writer) {
      writers = [...writers.filter((one) => one.id !== id), { id, writer }];
      changed.emit();
    },
    on: changed.on,
  };
}
