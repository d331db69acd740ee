import type { ReactNode } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './LaneGrid.module.css';

interface FoldButtonProps {
  readonly name: string;
  readonly collapsed: boolean;
  readonly onToggle: () => void;
  /** The sign of the thing; it gives its place to an arrow when it is pointed at. */
  readonly children: ReactNode;
}

/** Collapses a lane or a stage, or opens it again, by a click; keys do it by the menu and the palette. */
export function FoldButton({ name, collapsed, onToggle, children }: FoldButtonProps): ReactNode {
  const { canvas, table } = useMessages();
  const { announce } = useActionContext();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fold}
      data-collapsed={collapsed || undefined}
      aria-label={collapsed ? table.expand(name) : table.collapse(name)}
      onClick={() => {
        onToggle();
        announce(collapsed ? canvas.opened(name) : canvas.collapsed(name));
      }}
    >
      <span className={styles.sign}>{children}</span>
      <span className={styles.arrow}>
        <Icon name="chevronDown" size={14} />
      </span>
    </button>
  );
}
