import type { KeyboardEvent } from 'react';
import { isComposing } from '../../actions/keysAreFree.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useTyped } from '../../editor/useTyped.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { FONTS } from '../../layout/fonts.ts';
import type { CardBox } from '../../layout/Layout.ts';
import { METRICS } from '../../layout/metrics.ts';
import { hasArabicScript, paragraphDirection } from '../../lib/direction.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import { addCardBelow } from '../edits/addCard.ts';
import { leaveEditing } from '../edits/leaveEditing.ts';
import { useWrittenField } from '../edits/useWrittenField.ts';
import styles from './CardNode.module.css';

/** Width of the field of an emotion point, whose own box is only its dot. */
const POINT_WIDTH = 180;

/** The text of a card, written in its place. Every keystroke is saved; typing in one go is one undo step. */
export function CardEditor({ box }: { readonly box: CardBox }) {
  const core = useCanvasCore();
  const session = useSession();
  const { canvas } = useMessages();
  const { id, card } = box;
  const [text, type] = useTyped(
    useSessionState((state) => state.doc.cards.get(id)?.text ?? ''),
    (text) => session.edit.setCards({ ids: [id], patch: { text } }, { mergeKey: `text ${id}` }),
  );
  const mapSide = useSessionState((state) => state.layout.direction);
  const direction = paragraphDirection(text, card.direction, mapSide);
  const lineHeight = FONTS.card.lineHeight[hasArabicScript(text) || mapSide === 'rtl' ? 'tall' : 'normal'];
  const field = useWrittenField(text, lineHeight);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leaveEditing(core, id, true);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leaveEditing(core, id, true);
      addCardBelow(core, id);
    } else if (event.key === 'Tab') {
      leaveEditing(core, id, true);
    }
  };
  const isPoint = box.shape === 'point';
  const top = box.image ? box.image.y + box.image.height + METRICS.gap : METRICS.cardPaddingBlock;
  const start = isPoint ? METRICS.cardPaddingEnd : METRICS.cardPaddingStart;
  const style = isPoint
    ? { left: (box.width - POINT_WIDTH) / 2, top: box.height, width: POINT_WIDTH }
    : { left: 0, top: 0, width: box.width, minHeight: box.height };
  return (
    <textarea
      ref={field}
      // Its own keys and wheel, not the canvas's.
      className={`${styles.editor} nodrag nopan nowheel`}
      dir={text === '' ? mapSide : direction}
      aria-label={canvas.cardText}
      value={text}
      rows={1}
      style={{
        ...style,
        lineHeight: `${lineHeight}px`,
        paddingTop: isPoint ? METRICS.cardPaddingBlock : top,
        paddingBottom: METRICS.cardPaddingBlock,
        paddingLeft: mapSide === 'rtl' ? METRICS.cardPaddingEnd : start,
        paddingRight: mapSide === 'rtl' ? start : METRICS.cardPaddingEnd,
      }}
      onChange={(event) => type(event.target.value)}
      onBlur={() => leaveEditing(core, id, false)}
      onKeyDown={onKeyDown}
    />
  );
}
