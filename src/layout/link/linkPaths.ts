import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { Link } from '../../model/records/link.ts';
import type { LinkKind } from '../../model/scales.ts';
import type { LinkPath, Rect } from '../Layout.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import { endAngle, linkCurve, pointOnCurve } from './linkCurve.ts';

/** Kinds differ by their dash, not by colour. */
const DASH: Readonly<Record<LinkKind, readonly number[]>> = {
  leadsTo: [],
  causes: [8, 4],
  addresses: [3, 3],
  measures: [8, 3, 2, 3],
  relates: [2, 5],
};
const LABEL_WIDTH = 140;

function labelOf(link: Link, curve: LinkPath['curve'], typesetter: Typesetter): LinkPath['label'] {
  if (link.label.trim() === '') return null;
  const line = typesetter.line(link.label, 'meta', LABEL_WIDTH);
  const width = Math.ceil(line.width);
  const middle = pointOnCurve(curve, 0.5);
  const x = Math.round(middle.x - width / 2);
  return placeLine(line, { x, width, top: Math.round(middle.y - line.height / 2), font: 'meta', tone: 'ink2' });
}

const sameCurve = (a: LinkPath['curve'], b: LinkPath['curve']): boolean => a.every((value, i) => value === b[i]);

/** The links between cards that the map shows. Takes over old paths whose link and ends have not moved. */
export function linkPaths(
  doc: Doc,
  rectOf: (cardId: Id) => Rect | null,
  typesetter: Typesetter,
  previous: { readonly doc: Doc; readonly links: readonly LinkPath[] } | null,
): readonly LinkPath[] {
  const old = new Map(previous?.links.map((path) => [path.linkId, path]));
  const paths: LinkPath[] = [];
  let kept = 0;
  for (const link of doc.links.values()) {
    const from = rectOf(link.fromId);
    const to = rectOf(link.toId);
    if (!from || !to || link.fromId === link.toId) continue;
    const curve = linkCurve(from, to, typesetter.direction);
    const known = old.get(link.id);
    if (known && previous?.doc.links.get(link.id) === link && sameCurve(known.curve, curve)) {
      paths.push(known);
      kept++;
      continue;
    }
    paths.push({
      linkId: link.id,
      fromId: link.fromId,
      toId: link.toId,
      curve,
      angle: endAngle(curve),
      label: labelOf(link, curve, typesetter),
      dash: DASH[link.kind],
    });
  }
  return previous && kept === paths.length && kept === previous.links.length ? previous.links : paths;
}
