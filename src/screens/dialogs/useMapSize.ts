import { useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { Doc } from '../../model/Doc.ts';

/** The size of the whole map in CSS pixels; null until it has been laid out. */
export function useMapSize(doc: Doc): { readonly width: number; readonly height: number } | null {
  const { layOut } = useServices();
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void layOut(doc).then(({ width, height }) => isCurrent && setSize({ width, height }));
    return () => {
      isCurrent = false;
    };
  }, [layOut, doc]);
  return size;
}
