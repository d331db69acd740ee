/** A direction on the screen, whatever the direction of the map. */
export type Way = 'up' | 'down' | 'left' | 'right';

export const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
