import type { ViewControl } from '../../editor/ViewControl.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import { atMostEvery } from '../../lib/atMostEvery.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { addCard, addCardBelow } from '../edits/addCard.ts';
import { dragCards, targetAt } from '../gestures/dragCards.ts';
import { revealHeader } from '../headers/revealHeader.ts';
import { NEAR_ZOOM } from '../near/NearSet.ts';
import { fitView, freeArea, rectView, stageView, zoomAbout } from './firstView.ts';
import { revealRect } from './revealRect.ts';
import { union } from './union.ts';

const STEP = 1.25;
const MOST_AT_SELECTION = 1.5;

/** What buttons and actions outside the canvas may ask of it. */
export function createViewControl(core: CanvasCore): ViewControl {
  const { viewport, session } = core;
  const layout = () => session.store.getState().layout;
  const zoomTo = (zoom: number) => {
    const free = freeArea(layout(), viewport.size());
    const middle = { x: free.x + free.width / 2, y: free.y + free.height / 2 };
    viewport.set(zoomAbout(viewport.heading(), middle, zoom), true);
  };
  const showAll = () => viewport.set(fitView(layout(), viewport.size()), true);
  /** Where a card stands; a view from afar comes near it. */
  const placeOf = (cardId: Id) => {
    const rect = rectOfCard(layout(), cardId);
    const box = layout().cards.get(cardId);
    if (!rect || !box) return null;
    if (viewport.view().zoom < NEAR_ZOOM) viewport.set(rectView(layout(), viewport.size(), rect, 1));
    return { laneId: box.laneId, stepId: box.stepId, cardId };
  };
  return {
    zoom: () => viewport.view().zoom,
    subscribe: (listener) => {
      let zoom = viewport.view().zoom;
      // Elements that change cost a frame of zooming more than they tell.
      const { ask, cancel } = atMostEvery(100, listener);
      const offView = viewport.subscribe(() => {
        const now = viewport.view().zoom;
        if (now === zoom) return;
        zoom = now;
        ask();
      });
      const offTool = core.toolChanged.on(listener);
      return () => {
        cancel();
        offView();
        offTool();
      };
    },
    tool: () => core.tool,
    setTool: (tool) => core.setTool(tool),
    fit: showAll,
    zoomTo,
    zoomIn: () => zoomTo(viewport.heading().zoom * STEP),
    zoomOut: () => zoomTo(viewport.heading().zoom / STEP),
    zoomToSelection: () => {
      const { selection } = session.store.getState();
      const ids: readonly Id[] = selection.kind === 'cards' ? selection.ids : [];
      const all = union(ids.flatMap((id) => rectOfCard(layout(), id) ?? []));
      if (all) viewport.set(rectView(layout(), viewport.size(), all, MOST_AT_SELECTION), true);
      else showAll();
    },
    reveal: (cardId) => {
      const place = placeOf(cardId);
      if (place) core.standOn(place);
    },
    shows: (cardId) => layout().cards.has(cardId),
    show: (cardId) => {
      const place = placeOf(cardId);
      const rect = rectOfCard(layout(), cardId);
      if (!place || !rect) return;
      session.closeUndoGroup();
      session.setState({ focus: place });
      session.select({ kind: 'cards', ids: [cardId] });
      revealRect(core, rect);
    },
    showStage: (stageId) => {
      session.closeUndoGroup();
      session.select({ kind: 'stage', id: stageId });
      revealHeader(core, 'stage', stageId);
    },
    zoomToStage: (stageId) => {
      const stage = layout().stages.find((box) => box.stageId === stageId);
      if (stage) viewport.set(stageView(layout(), viewport.size(), stage), true);
    },
    addCardTo: ({ laneId, stepId }) => {
      const { focus } = session.store.getState();
      const isHere = focus?.laneId === laneId && focus.stepId === stepId;
      return isHere && focus.cardId ? addCardBelow(core, focus.cardId) : addCard(core, laneId, stepId);
    },
    focus: () => core.comeBack(),
    startMove: () => {
      core.enter();
      core.moveMode.start();
    },
    dropAt: (x, y) => targetAt(core, { x, y }),
    startExternalDrag: (ids, event) => {
      dragCards(core, event, { ids, grabbed: null });
    },
  };
}
