import type { ReactNode } from 'react';
import { JourneyFrame } from './frame/JourneyFrame.tsx';

/** The map of a journey: the canvas and what stands round it. Lives inside SessionProvider. */
export function MapScreen(): ReactNode {
  return (
    <JourneyFrame screen="" view={null}>
      {null}
    </JourneyFrame>
  );
}
