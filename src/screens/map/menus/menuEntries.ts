import type { Action } from '../../../actions/Action.ts';
import type { ActionContext } from '../../../actions/ActionContext.ts';
import { chordText } from '../../../actions/chordText.ts';
import type { MenuEntry, MenuItem } from '../../../ui/MenuEntry.ts';

/** An action as a line of a menu. */
export function menuItem(action: Action, context: ActionContext): MenuItem {
  const [chord] = action.keys ?? [];
  const checked = action.checked?.(context);
  return {
    id: action.id,
    label: action.label(context.i18n.messages, context),
    icon: action.icon,
    shortcut: chord && chordText(chord),
    ...(checked === undefined ? {} : { checked }),
    onSelect: () => action.run(context),
  };
}

/** Groups of actions as a menu: what cannot be done now is left out, and groups are parted by lines. */
export function menuEntries(groups: readonly (readonly Action[])[], context: ActionContext): readonly MenuEntry[] {
  const filled = groups
    .map((group) => group.filter((action) => action.when(context)).map((action) => menuItem(action, context)))
    .filter((group) => group.length > 0);
  return filled.flatMap((group, index): readonly MenuEntry[] => (index === 0 ? group : ['separator', ...group]));
}
