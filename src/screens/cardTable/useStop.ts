import { useStore } from 'zustand';
import type { Id } from '../../model/id.ts';
import { useTableControl } from './TableControl.ts';

/** `tabIndex` of a part of the table: the whole table is one tab stop, where the keyboard stands. */
export function useStop(key: string, cardId: Id | null = null): 0 | -1 {
  const { standing } = useTableControl();
  return useStore(standing, (now) => now.key === key && now.cardId === cardId) ? 0 : -1;
}
