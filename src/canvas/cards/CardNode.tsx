import type { NodeProps } from '@xyflow/react';
import { memo, useLayoutEffect } from 'react';
import { columnName } from '../../actions/names/columnName.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { CardBox } from '../../layout/Layout.ts';
import { BORDER_DASH, DIM_TONE } from '../../layout/paint/mapStyle.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import type { CardFlowNode } from '../flowTypes.ts';
import { CardEditor } from './CardEditor.tsx';
import { CardImage } from './CardImage.tsx';
import styles from './CardNode.module.css';
import { cardName } from './cardName.ts';
import { MarksView } from './MarksView.tsx';
import { PointMark } from './PointMark.tsx';
import { toneVar } from './toneVar.ts';
import { useCardState } from './useCardState.ts';

/** A card near enough to be read, as a React Flow node. It reads its box from the session, so that a keystroke
 * renders this one card and React Flow nothing. */
export const CardNode = memo(
  function CardNode({ data: { cardId } }: NodeProps<CardFlowNode>) {
    const core = useCanvasCore();
    const { box, ...state } = useCardState(cardId);
    useLayoutEffect(() => core.near.mount(cardId), [core, cardId]);
    if (!box) return null;
    return <CardView box={box} {...state} />;
  },
  // Place, size and selection belong to React Flow's wrapper or to the session.
  (before, after) => before.data === after.data,
);

type CardViewProps = Omit<ReturnType<typeof useCardState>, 'box'> & { readonly box: CardBox };

function CardView(props: CardViewProps) {
  const { box, lane, step, stage, editing, focused, selected, connecting, dim, found } = props;
  const i18n = useI18n();
  const session = useSession();
  const { id } = box;
  const face =
    box.shape === 'point' ? (
      <PointMark box={box} selected={selected} dim={dim} />
    ) : (
      <>
        <CardGround box={box} dim={dim} />
        {box.image && <CardImage image={box.image} />}
      </>
    );
  const className = [
    styles.card,
    box.shape === 'point' ? styles.point : styles.box,
    selected ? styles.selected : '',
    connecting ? styles.connecting : '',
    dim ? styles.dim : '',
    found ? styles.found : '',
    // On touch, a selected card is dragged; any other place pans.
    selected ? 'nopan' : '',
  ].join(' ');
  if (editing)
    return (
      <div className={className} data-card-id={id} data-card-kind={box.card.kind}>
        {face}
        <CardEditor box={box} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is dragged, and its text is laid out line by line; a button would add its own box.
    <div
      role="button"
      aria-pressed={selected}
      aria-label={
        lane && step && stage
          ? cardName(box.card, lane, columnName(i18n.messages, session.store.getState().doc, step.id), i18n)
          : undefined
      }
      tabIndex={focused ? 0 : -1}
      className={className}
      data-card-id={id}
      data-card-kind={box.card.kind}
    >
      {face}
      <MarksView marks={box.marks} tone={dim ? DIM_TONE : undefined} />
    </div>
  );
}

function CardGround({ box, dim }: { readonly box: CardBox; readonly dim: boolean }) {
  const { width, height, border, barSide, barTone } = box;
  return (
    <>
      {border === 'solid' ? (
        <span className={styles.solid} />
      ) : (
        <svg className={styles.tentative} aria-hidden="true" width={width} height={height}>
          <rect x={0.5} y={0.5} width={width - 1} height={height - 1} strokeDasharray={BORDER_DASH[border].join(' ')} />
        </svg>
      )}
      <span
        className={styles.bar}
        data-side={barSide}
        style={{ background: dim ? 'var(--line-strong)' : toneVar(barTone) }}
      />
    </>
  );
}
