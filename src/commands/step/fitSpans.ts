import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { byOrder } from '../../model/order.ts';
import { columnsOf } from '../../model/queries.ts';
import type { DocDraft } from '../DocDraft.ts';

/** The ids of the columns of a draft, in the order of time. */
function columnIds(draft: DocDraft): readonly Id[] {
  const steps = [...draft.steps.values()].sort(byOrder);
  return [...draft.stages.values()]
    .sort(byOrder)
    .flatMap((stage) => steps.filter((step) => step.stageId === stage.id).map(({ id }) => id));
}

/**
 * Fits the spans of all cards to changed columns: a card covers as many of its old columns as are left, and the new
 * ones that were put between them; at the end of the map it is cut. Call it last.
 */
export function fitSpans(draft: DocDraft, doc: Doc): void {
  const wide = [...doc.cards.values()].filter(({ span, stepId }) => span > 1 && stepId !== null);
  if (wide.length === 0) return;
  const before = columnsOf(doc).map(({ id }) => id);
  const after = columnIds(draft);
  const isNew = (id: Id): boolean => !doc.steps.has(id);
  for (const { id, span, stepId } of wide) {
    const card = draft.cards.get(id);
    if (!card || card.stepId === null) continue;
    const start = before.indexOf(stepId ?? '');
    const covered = before.slice(start, start + span).filter((column) => after.includes(column));
    const first = after.indexOf(card.stepId);
    const last = after.indexOf(covered.at(-1) ?? card.stepId);
    const between = after.slice(first, last).filter(isNew).length;
    const fit = Math.max(1, Math.min(covered.length + between, after.length - first));
    if (fit !== card.span) card.span = fit;
  }
}
