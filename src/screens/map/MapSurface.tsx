import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { MapCanvas } from '../../canvas/MapCanvas.tsx';
import type { MapCanvasProps } from '../../canvas/MapCanvasProps.ts';

/** The canvas, joined to what the journey screens share. */
export function MapSurface(props: Pick<MapCanvasProps, 'onView' | 'onOpenMenu'>): ReactNode {
  const { announce, open } = useActionContext();
  return <MapCanvas {...props} announce={announce} onAddLane={() => open({ name: 'addLane' })} />;
}
