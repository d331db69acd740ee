import { assert, defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { lanesOf } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { type CardPatch, fittingCard } from '../card/CardPatch.ts';
import { type Cell, cardKeys } from '../card/placeCards.ts';
import { twinOf } from '../link/twinOf.ts';

export interface KeepSurvey {
  /** The metric card whose result this is; null: a new card. */
  readonly metricId: Id | null;
  /** The card that was asked about; null: none. */
  readonly measuredId: Id | null;
  readonly fields: CardPatch;
}

/** Where a new metric of a card stands: in the first metrics lane in sight below it, else beside it; null: the inbox. */
export function metricCell(doc: Doc, measuredId: Id | null): Cell | null {
  const measured = measuredId === null ? undefined : doc.cards.get(measuredId);
  if (!measured || measured.laneId === null || measured.stepId === null) return null;
  const lane = lanesOf(doc).find(({ kind, hidden }) => kind === 'metrics' && !hidden);
  return { laneId: lane?.id ?? measured.laneId, stepId: measured.stepId };
}

/** Keeps the result of a survey as a metric card that measures a touchpoint; returns the card's id. */
export const keepSurvey: Command<KeepSurvey, Id> = {
  name: 'keepSurvey',
  run: (draft, doc, { metricId, measuredId, fields }, tools) => {
    assert(measuredId === null || doc.cards.has(measuredId), 'the measured card exists');
    const fit = fittingCard(doc, { ...fields, kind: 'metric' });
    const id = metricId ?? tools.newId();
    if (metricId !== null) Object.assign(defined(draft.cards.get(metricId), 'the metric'), fit);
    else {
      const cell = metricCell(doc, measuredId);
      const [order = ''] = cardKeys(draft, doc, { cell, beforeId: null }, 1);
      const place = { laneId: cell?.laneId ?? null, stepId: cell?.stepId ?? null };
      draft.cards.set(id, newRow('cards', { ...fit, ...place, id, order }));
    }
    const link = { fromId: id, toId: measuredId ?? id, kind: 'measures' } as const;
    if (link.toId !== id && !twinOf(doc, link)) {
      const linkId = tools.newId();
      draft.links.set(linkId, newRow('links', { ...link, id: linkId }));
    }
    return id;
  },
};
