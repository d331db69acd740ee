import type { Node, NodeProps } from '@xyflow/react';
import { memo, useSyncExternalStore } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { MatrixDot } from '../../layout/matrix/MatrixLayout.ts';
import { MarksView } from '../cards/MarksView.tsx';
import { DotShape } from './DotShape.tsx';
import { dotName } from './dotName.ts';
import styles from './Matrix.module.css';
import { useMatrixSurface } from './MatrixContext.ts';

export type DotFlowNode = Node<{ readonly dot: MatrixDot }, 'dot'>;

/** One card of the matrix, or several that stand too close to each other. */
export const DotNode = memo(function DotNode({ data: { dot } }: NodeProps<DotFlowNode>) {
  const i18n = useI18n();
  const session = useSession();
  const { control, stop, stand } = useMatrixSurface();
  const [first] = dot.ids;
  const card = useSessionState((state) => state.doc.cards.get(first));
  const selected = useSessionState(
    ({ selection }) => selection.kind === 'cards' && selection.ids.some((id) => dot.ids.includes(id)),
  );
  const held = useSyncExternalStore(control.subscribe, () => dot.ids.includes(control.held()?.id ?? ''));
  if (!card) return null;
  const isCluster = dot.ids.length > 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a dot is dragged, and pictures of screens leave buttons out.
    // biome-ignore lint/a11y/useKeyWithClickEvents: its canvas hears the keys.
    <div
      role="button"
      tabIndex={stop === first ? 0 : -1}
      className={styles.dot}
      aria-pressed={selected}
      aria-label={dotName(dot, card, i18n)}
      data-dot={first}
      data-selected={selected}
      data-held={held}
      {...(isCluster ? { 'data-cluster': dot.ids.length } : { 'data-card-id': first, 'data-card-kind': card.kind })}
      onPointerDown={(event) => {
        if (!isCluster) control.grab(first, event.currentTarget, event.nativeEvent);
      }}
      onFocus={() => stand(first)}
      onClick={() => session.select({ kind: 'cards', ids: dot.ids })}
    >
      {isCluster ? (
        <span className={styles.cluster}>{i18n.formats.number(dot.ids.length)}</span>
      ) : (
        <DotShape card={card} radius={dot.radius} />
      )}
      {dot.label && (
        <span className={styles.label}>
          <MarksView marks={{ texts: [dot.label], icons: [] }} />
        </span>
      )}
    </div>
  );
});
