import { createContext, useContext } from 'react';
import type { Sight } from '../../../ui/sight/Sight.ts';

const Context = createContext<Sight | null>(null);
export const CellSightProvider = Context.Provider;

/** Which cards of the cells are in sight; null where the table is short enough to be in the page as a whole. */
export const useCellSight = (): Sight | null => useContext(Context);
