import { addAsset } from './asset/addAsset.ts';
import { addCard } from './card/addCard.ts';
import { duplicateCards } from './card/duplicateCards.ts';
import { moveCards } from './card/moveCards.ts';
import { removeCards } from './card/removeCards.ts';
import { setCards } from './card/setCards.ts';
import { setSpan } from './card/setSpan.ts';
import { shiftCards } from './card/shiftCards.ts';
import { addNote } from './empathy/addNote.ts';
import { duplicateNote } from './empathy/duplicateNote.ts';
import { moveNote } from './empathy/moveNote.ts';
import { removeNote } from './empathy/removeNote.ts';
import { sendNoteToCell } from './empathy/sendNoteToCell.ts';
import { setNote } from './empathy/setNote.ts';
import { unlinkNote } from './empathy/unlinkNote.ts';
import { setJourney } from './journey/setJourney.ts';
import { setScoring } from './journey/setScoring.ts';
import { addLane } from './lane/addLane.ts';
import { duplicateLane } from './lane/duplicateLane.ts';
import { moveLane } from './lane/moveLane.ts';
import { removeLane } from './lane/removeLane.ts';
import { setLane } from './lane/setLane.ts';
import { addLink } from './link/addLink.ts';
import { removeLink } from './link/removeLink.ts';
import { setLink } from './link/setLink.ts';
import { turnLink } from './link/turnLink.ts';
import { addPart } from './paste/addPart.ts';
import { pasteCards } from './paste/pasteCards.ts';
import { pasteLane } from './paste/pasteLane.ts';
import { addPersona } from './persona/addPersona.ts';
import { movePersona } from './persona/movePersona.ts';
import { removePersona } from './persona/removePersona.ts';
import { setPersona } from './persona/setPersona.ts';
import { addBallot, removeBallot } from './remarks/ballotCommands.ts';
import { clearBallots } from './remarks/clearBallots.ts';
import { addComment, removeComment, setComment } from './remarks/commentCommands.ts';
import { addDismissal, removeDismissal } from './remarks/dismissalCommands.ts';
import { addStage } from './stage/addStage.ts';
import { duplicateStage } from './stage/duplicateStage.ts';
import { moveStage } from './stage/moveStage.ts';
import { removeStage } from './stage/removeStage.ts';
import { setStage } from './stage/setStage.ts';
import { addStep } from './step/addStep.ts';
import { moveStep } from './step/moveStep.ts';
import { removeStep } from './step/removeStep.ts';
import { setStep } from './step/setStep.ts';
import { keepSurvey } from './survey/keepSurvey.ts';
import { replaceTexts } from './text/replaceTexts.ts';
import { applyView } from './view/applyView.ts';
import { addView, removeView, setView } from './view/viewCommands.ts';

/** Every command by name: the whole of what can be done to a document. */
export const allCommands = {
  addAsset,
  addBallot,
  addCard,
  addComment,
  addDismissal,
  addLane,
  addLink,
  addNote,
  addPart,
  addPersona,
  addStage,
  addStep,
  addView,
  applyView,
  clearBallots,
  duplicateCards,
  duplicateLane,
  duplicateNote,
  duplicateStage,
  keepSurvey,
  moveCards,
  moveLane,
  moveNote,
  movePersona,
  moveStage,
  moveStep,
  pasteCards,
  pasteLane,
  removeBallot,
  removeCards,
  removeComment,
  removeDismissal,
  removeLane,
  removeLink,
  removeNote,
  removePersona,
  removeStage,
  removeStep,
  removeView,
  replaceTexts,
  sendNoteToCell,
  setCards,
  setComment,
  setJourney,
  setLane,
  setLink,
  setNote,
  setPersona,
  setScoring,
  setSpan,
  setStage,
  setStep,
  setView,
  shiftCards,
  turnLink,
  unlinkNote,
};
