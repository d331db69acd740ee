import { useStore } from 'zustand';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { Id } from '../../model/id.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { NEAR_ZOOM } from '../near/NearSet.ts';
import styles from './Overlay.module.css';

/** The tools of one card, on its border: connect, change the width. Under the pointer, else on the one selected card. */
export function CardTools() {
  const core = useCanvasCore();
  const hovered = useStore(core.near.items, (state) => state.hovered);
  const selected = useSessionState(({ selection }) =>
    selection.kind === 'cards' && selection.ids.length === 1 ? selection.ids[0] : undefined,
  );
  const busy = useSessionState(
    (state) => state.drag !== null || state.editingId !== null || state.readOnly !== null || state.connectFrom !== null,
  );
  const id = hovered ?? selected;
  const small = core.viewport.view().zoom < NEAR_ZOOM;
  return id === undefined || busy || small ? null : <Tools id={id} />;
}

function Tools({ id }: { readonly id: Id }) {
  const { canvas } = useMessages();
  const layout = useSessionState((state) => state.layout);
  const box = layout.cards.get(id);
  const rect = rectOfCard(layout, id);
  if (!box || !rect) return null;
  const rtl = layout.direction === 'rtl';
  const end = rtl ? rect.x : rect.x + rect.width;
  const [words] = box.marks.texts;
  const middle = box.width / 2;
  // On the side of a point where its words are not.
  const isLeft = words ? (rtl ? words.x + words.width > middle : words.x >= middle) : rtl;
  return (
    <div data-card-tools="" className={styles.tools}>
      <span
        className={styles.connect}
        data-handle="connect"
        data-card-id-of={id}
        title={canvas.connect}
        // Beside a point, which is smaller than the handle; below the words of a card.
        data-side={box.shape === 'point' ? (isLeft ? 'left' : 'right') : 'bottom'}
        style={
          box.shape === 'point'
            ? { left: isLeft ? rect.x : rect.x + rect.width, top: rect.y + rect.height / 2 }
            : { left: rect.x + rect.width / 2, top: rect.y + rect.height }
        }
      >
        <CanvasIcon name="link" size={14} />
      </span>
      {box.shape === 'card' && (
        <span
          className={styles.span}
          data-handle="span"
          data-card-id-of={id}
          title={canvas.changeSpan}
          style={{ left: end, top: rect.y, height: rect.height }}
        />
      )}
    </div>
  );
}
