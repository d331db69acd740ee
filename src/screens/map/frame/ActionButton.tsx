import type { ReactNode } from 'react';
import type { Action } from '../../../actions/Action.ts';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { chordText } from '../../../actions/chordText.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { IconName } from '../../../lib/icons.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

interface ActionButtonProps {
  readonly action: Action;
  /** Instead of the action's own name: what it would do now. */
  readonly name?: string;
  readonly icon?: IconName;
}

/** An icon button of an action, with its keys in the tooltip. */
export function ActionButton({ action, name, icon }: ActionButtonProps): ReactNode {
  const messages = useMessages();
  const context = useActionContext();
  // Whatever decides `when` is in the session; a boolean keeps renders to the turns at which it changes.
  const possible = useSessionState(() => action.when(context));
  const [chord] = action.keys ?? [];
  return (
    <IconButton
      icon={icon ?? action.icon ?? 'more'}
      name={name ?? action.label(messages)}
      shortcut={chord && chordText(chord)}
      aria-disabled={!possible}
      onClick={() => {
        if (action.when(context)) action.run(context);
      }}
    />
  );
}
