import { createContext, useContext } from 'react';
import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { MatrixControl } from './MatrixControl.ts';

/** What the dots share with their canvas. */
export interface MatrixSurface {
  readonly control: MatrixControl;
  /** The dot that takes part in the order of Tab, by its first card. */
  readonly stop: Id | null;
  readonly stand: (id: Id) => void;
}

const Context = createContext<MatrixSurface | null>(null);
export const MatrixSurfaceProvider = Context.Provider;

export function useMatrixSurface(): MatrixSurface {
  const surface = useContext(Context);
  assert(surface, 'dots stand inside the matrix');
  return surface;
}
