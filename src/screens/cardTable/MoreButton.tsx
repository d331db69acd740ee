import { createContext, type ReactNode, useContext } from 'react';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './parts.module.css';

export type OpenMenu = (target: MenuTarget, at: ScreenPoint) => void;
const Context = createContext<OpenMenu>(() => undefined);
/** What opens the menus of the table. */
export const OpenMenuProvider = Context.Provider;

/** Opens the menu of a thing by a click; keys open the same one with Shift+F10. */
export function MoreButton({ name, target }: { readonly name: string; readonly target: MenuTarget }): ReactNode {
  const messages = useMessages();
  const open = useContext(Context);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.more}
      aria-label={messages.canvas.more(name)}
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        open(target, { x: left, y: bottom });
      }}
    >
      <Icon name="more" size={14} />
    </button>
  );
}
