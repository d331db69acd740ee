import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Layout, LinkPath } from '../../layout/Layout.ts';
import { arrowHead, labelGround } from '../../layout/paint/paintLinks.ts';
import { classNames } from '../../lib/classNames.ts';
import type { Id } from '../../model/id.ts';
import type { LinkFlowEdge } from '../flowTypes.ts';
import styles from './LinkEdge.module.css';

const pathsOf = new WeakMap<Layout['links'], ReadonlyMap<Id, LinkPath>>();
function pathOf({ links }: Layout, id: Id | undefined): LinkPath | undefined {
  let paths = pathsOf.get(links);
  if (!paths) {
    paths = new Map(links.map((link) => [link.linkId, link]));
    pathsOf.set(links, paths);
  }
  return id === undefined ? undefined : paths.get(id);
}

/** A link as a React Flow edge, drawn on the layout's own curve so that the painted one and this one agree. */
export const LinkEdge = memo(function LinkEdge({ data }: EdgeProps<LinkFlowEdge>) {
  const id = data?.linkId;
  const path = useSessionState((state) => pathOf(state.layout, id));
  const link = useSessionState((state) => state.doc.links.get(id ?? ''));
  const from = useSessionState((state) => state.doc.cards.get(link?.fromId ?? '')?.text ?? '');
  const to = useSessionState((state) => state.doc.cards.get(link?.toId ?? '')?.text ?? '');
  const selected = useSessionState(({ selection }) => selection.kind === 'link' && selection.id === id);
  const dim = useSessionState(
    ({ filter: { mode, out } }) => mode === 'dim' && link !== undefined && (out.has(link.fromId) || out.has(link.toId)),
  );
  const { canvas, terms } = useMessages();
  if (!path || !link) return null;
  const [x0, y0, x1, y1, x2, y2, x3, y3] = path.curve;
  const d = `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`;
  const ground = path.label && labelGround(path.label);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape inside SVG.
    <g
      role="button"
      tabIndex={-1}
      aria-pressed={selected}
      aria-label={canvas.link(link.label || terms.linkKind[link.kind], from, to)}
      className={classNames(styles.link, selected && styles.selected, dim && styles.dim)}
      data-link-id={link.id}
    >
      <path className={styles.reach} d={d} />
      <path className={styles.line} d={d} strokeDasharray={path.dash.join(' ')} />
      <polygon
        className={styles.head}
        points={arrowHead(path)
          .map((corner) => corner.join(','))
          .join(' ')}
      />
      {path.label && ground && (
        <>
          <rect className={styles.ground} {...ground} />
          <text className={styles.label} x={path.label.x} y={path.label.y} direction="ltr">
            <tspan direction={path.label.direction}>{path.label.text}</tspan>
          </text>
        </>
      )}
    </g>
  );
});
