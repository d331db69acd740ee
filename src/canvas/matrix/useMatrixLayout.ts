import { useMemo, useRef } from 'react';
import { useServices } from '../../editor/Services.tsx';
import { layoutMatrix } from '../../layout/matrix/layoutMatrix.ts';
import type { MatrixItem, MatrixLayout } from '../../layout/matrix/MatrixLayout.ts';
import { createTypesetter } from '../../layout/text/Typesetter.ts';
import type { Direction } from '../../lib/direction.ts';

/** The geometry of the matrix in a room, kept up to date; dots that do not change keep their objects. */
export function useMatrixLayout(
  items: readonly MatrixItem[],
  { width, height }: { readonly width: number; readonly height: number },
  direction: Direction,
): MatrixLayout {
  const { measure } = useServices();
  const setter = useMemo(() => createTypesetter(measure, direction), [measure, direction]);
  const last = useRef<MatrixLayout | undefined>(undefined);
  const layout = useMemo(
    () => layoutMatrix(items, { width, height, direction }, setter, last.current),
    [items, width, height, direction, setter],
  );
  last.current = layout;
  return layout;
}
