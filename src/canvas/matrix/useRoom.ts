import { type RefObject, useLayoutEffect, useState } from 'react';

/** The least room in which a matrix can be read, CSS pixels. */
const LEAST = { width: 260, height: 260 } as const;

/** The size of an element, whole CSS pixels; null until it is known. */
export function useRoom(element: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    const read = (): void => {
      const width = Math.max(LEAST.width, Math.floor(own.clientWidth));
      const height = Math.max(LEAST.height, Math.floor(own.clientHeight));
      setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(own);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
