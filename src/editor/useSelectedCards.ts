import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Card } from '../model/records/card.ts';
import type { SessionState } from './Session.ts';
import { useSession } from './SessionContext.tsx';

const selectedCards = ({ doc, selection }: SessionState): readonly Card[] =>
  selection.kind === 'cards' ? selection.ids.map((id) => doc.cards.get(id)).filter((card) => card !== undefined) : [];

/** The selected cards, in the order of selection. The same array until one of them changes. */
export const useSelectedCards = (): readonly Card[] => useStore(useSession().store, useShallow(selectedCards));
