import { addCard } from './card/addCard.ts';
import { moveCards } from './card/moveCards.ts';
import { removeCards } from './card/removeCards.ts';
import { setCards } from './card/setCards.ts';
import { setJourney } from './journey/setJourney.ts';
import { addLane } from './lane/addLane.ts';
import { addStage } from './stage/addStage.ts';
import { setStage } from './stage/setStage.ts';

/** Every command by name: the whole of what can be done to a document. */
export const allCommands = { addCard, addLane, addStage, moveCards, removeCards, setCards, setJourney, setStage };
