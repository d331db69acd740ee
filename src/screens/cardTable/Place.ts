import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { lanesOf, stagesOf, stepsOfStage } from '../../model/queries.ts';
import { shownColumns } from './folding.ts';
import type { Matrix } from './walkMatrix.ts';

/** One cell of the table. In the narrow form a lane's header comes back in every column: `stepId` tells which. */
export type Place =
  | { readonly kind: 'stage' | 'step'; readonly id: Id }
  | { readonly kind: 'lane'; readonly id: Id; readonly stepId: Id | null }
  | { readonly kind: 'cell'; readonly laneId: Id; readonly stepId: Id }
  | { readonly kind: 'inboxHead' | 'inbox' }
  /** A field of a card, and the header of its column, where every card is a row. */
  | { readonly kind: 'field'; readonly cardId: Id; readonly column: string }
  | { readonly kind: 'head'; readonly column: string };

/** The place as a word, the same for equal places. Ids have no spaces. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'stage':
    case 'step':
      return `${place.kind} ${place.id}`;
    case 'lane':
      return `lane ${place.id} ${place.stepId ?? ''}`;
    case 'cell':
      return `cell ${place.laneId} ${place.stepId}`;
    case 'field':
      return `field ${place.cardId} ${place.column}`;
    case 'head':
      return `head ${place.column}`;
    default:
      return place.kind;
  }
}

/** The place that a word names; null for any other word. */
export function placeOfKey(key: string): Place | null {
  const [kind, a, b] = key.split(' ');
  if (kind === 'inboxHead' || kind === 'inbox') return { kind };
  if (a === undefined) return null;
  if (kind === 'stage' || kind === 'step') return { kind, id: a };
  if (kind === 'lane') return { kind, id: a, stepId: b || null };
  if (kind === 'head') return { kind, column: a };
  if (kind === 'field' && b !== undefined) return { kind, cardId: a, column: b };
  return kind === 'cell' && b !== undefined ? { kind, laneId: a, stepId: b } : null;
}

const INBOX_HEAD = placeKey({ kind: 'inboxHead' });
const INBOX = placeKey({ kind: 'inbox' });

/** Lanes below one another, steps side by side under their stages, the inbox last. A collapsed stage has one column. */
export function wideMatrix(doc: Doc): Matrix {
  const columns = shownColumns(doc);
  const isOpen = (stageId: Id): boolean => !doc.stages.get(stageId)?.collapsed;
  return [
    [null, ...columns.map(({ stageId }) => placeKey({ kind: 'stage', id: stageId }))],
    [null, ...columns.map(({ id, stageId }) => (isOpen(stageId) ? placeKey({ kind: 'step', id }) : null))],
    ...lanesOf(doc).map((lane) => [
      placeKey({ kind: 'lane', id: lane.id, stepId: null }),
      ...columns.map((step) => placeKey({ kind: 'cell', laneId: lane.id, stepId: step.id })),
    ]),
    [INBOX_HEAD, ...columns.map(() => INBOX)],
  ];
}

/** Stages below one another, in each its steps, in each the lanes with one cell; the inbox last. Collapsed: the stage alone. */
export function narrowMatrix(doc: Doc): Matrix {
  const lanes = lanesOf(doc);
  const rows: (readonly string[])[] = [];
  for (const stage of stagesOf(doc)) {
    const stageKey = placeKey({ kind: 'stage', id: stage.id });
    rows.push([stageKey, stageKey]);
    if (stage.collapsed) continue;
    for (const step of stepsOfStage(doc, stage.id)) {
      const stepKey = placeKey({ kind: 'step', id: step.id });
      rows.push([stepKey, stepKey]);
      for (const lane of lanes)
        rows.push([
          placeKey({ kind: 'lane', id: lane.id, stepId: step.id }),
          placeKey({ kind: 'cell', laneId: lane.id, stepId: step.id }),
        ]);
    }
  }
  rows.push([INBOX_HEAD, INBOX]);
  return rows;
}
