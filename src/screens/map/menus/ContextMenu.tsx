import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import type { MenuTarget, ScreenPoint } from '../../../editor/MenuTarget.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { MenuAt } from '../../../ui/MenuAt.tsx';
import { targetEntries } from './targetEntries.ts';

export interface ContextMenuProps {
  readonly target: MenuTarget;
  readonly at: ScreenPoint;
  readonly onClose: () => void;
}

/** What can be done with the thing that was pointed at. It has been selected before. */
export function ContextMenu({ target, at, onClose }: ContextMenuProps): ReactNode {
  const messages = useMessages();
  const context = useActionContext();
  const [entries] = useState(() => targetEntries(target.kind, context));
  return (
    <MenuAt
      at={at}
      label={messages.mapScreen.menu[target.kind]}
      entries={entries}
      onClose={() => {
        onClose();
        // The menu item is gone: without a place to go the focus would fall to the page.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) context.surface?.focus();
        });
      }}
    />
  );
}
