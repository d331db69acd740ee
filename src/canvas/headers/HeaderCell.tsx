import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { isComposing } from '../../actions/keysAreFree.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { type Direction, hasArabicScript } from '../../lib/direction.ts';
import type { Id } from '../../model/id.ts';
import { useCanvasCore } from '../CanvasCore.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import { cssVars } from '../cssVars.ts';
import { HeaderField } from './HeaderField.tsx';
import { revealHeader } from './revealHeader.ts';
import styles from './StickyHeaders.module.css';

export interface HeaderCellProps {
  readonly kind: 'stage' | 'step' | 'lane';
  readonly id: Id;
  /** What it is called to assistive technology. */
  readonly name: string;
  /** What is shown, and (for an empty stored title) what the field begins with. */
  readonly title: string;
  readonly storedTitle: string;
  readonly direction: Direction;
  readonly className: string | undefined;
  readonly style?: Record<string, string | number>;
  /** At every keystroke; one step of undo for what has the same merge key. */
  readonly onRename: (title: string, options: { readonly mergeKey: string }) => void;
  /** Set where it is collapsed: a press or Enter opens it. */
  readonly onOpen?: (() => void) | undefined;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** One header: chosen by a click, renamed in its place, with a button for its menu. */
export function HeaderCell(props: HeaderCellProps) {
  const { kind, id, name, title, storedTitle, direction, className, style, onRename, onOpen, before, after } = props;
  const core = useCanvasCore();
  const session = useSession();
  const { canvas } = useMessages();
  const renaming = useSessionState((state) => state.editingId === id);
  useEffect(() => {
    if (renaming) revealHeader(core, kind, id);
  }, [renaming, core, kind, id]);
  const selected = useSessionState(({ selection }) => selection.kind === kind && selection.id === id);
  const begin = () => {
    if (session.store.getState().readOnly === null) session.setState({ editingId: id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || isComposing(event.nativeEvent)) return;
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    if (onOpen && event.key === 'Enter') open();
    else begin();
  };
  const open = () => {
    onOpen?.();
    core.say(canvas.opened(name));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds a button of its own, so it cannot be one.
    <div
      role="group"
      title={onOpen && canvas.openCollapsed(title)}
      aria-label={onOpen ? canvas.collapsed(name) : name}
      aria-current={selected || undefined}
      tabIndex={-1}
      dir={direction}
      className={`${styles.cell} ${className}`}
      style={style && cssVars(style)}
      data-header={kind}
      {...{ [`data-${kind}-id`]: id }}
      onFocus={(event) => event.target === event.currentTarget && session.select({ kind, id })}
      onClick={(event) => {
        if (onOpen && !renaming && !(event.target instanceof Element && event.target.closest('button'))) open();
      }}
      onDoubleClick={onOpen ? undefined : begin}
      onKeyDown={onKeyDown}
    >
      {before}
      {renaming ? (
        <HeaderField
          label={canvas.rename(name)}
          stored={storedTitle}
          standIn={title}
          onType={(text) => onRename(text, { mergeKey: `${kind} ${id} title` })}
          onEnd={(element) => {
            session.closeUndoGroup();
            if (session.store.getState().editingId === id) session.setState({ editingId: null });
            if (element) requestAnimationFrame(() => element.focus({ preventScroll: true }));
          }}
        />
      ) : (
        <span className={styles.title} dir="auto" title={title} data-tall={hasArabicScript(title) || undefined}>
          {title}
        </span>
      )}
      {!renaming && after}
      {!renaming && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.more}
          aria-label={canvas.more(title || name)}
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            session.select({ kind, id });
            core.surroundings.current.onOpenMenu({ kind, id }, { x: left, y: bottom });
          }}
        >
          <CanvasIcon name="more" />
        </button>
      )}
    </div>
  );
}
