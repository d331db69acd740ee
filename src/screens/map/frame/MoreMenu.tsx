import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import {
  exportBacklog,
  exportJourney,
  goEmpathy,
  goEvidence,
  goLibrary,
  goMap,
  goPriorities,
  goTable,
  importJourney,
  palette,
  settings,
  shortcuts,
  switchLanguage,
  switchTheme,
} from '../../../actions/appActions.ts';
import { goCheck } from '../../../actions/checkActions.ts';
import { minimap } from '../../../actions/findActions.ts';
import { redo, undo } from '../../../actions/historyActions.ts';
import { handOffs, heat } from '../../../actions/overlayActions.ts';
import { goCompare, makeFuture } from '../../../actions/pairingActions.ts';
import { zoomFit } from '../../../actions/viewActions.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { menuEntries } from '../menus/menuEntries.ts';

const GROUPS = [
  [goMap, goEmpathy, goTable, goEvidence, goPriorities, goCheck, goCompare, makeFuture, goLibrary],
  [undo, redo, zoomFit, minimap, heat, handOffs],
  [exportJourney, exportBacklog, importJourney],
  [palette, shortcuts, settings],
  [switchLanguage, switchTheme],
];

/** The menu at the end of the top bar: also holds what a narrow bar has no room for. */
export function MoreMenu(): ReactNode {
  const messages = useMessages();
  const context = useActionContext();
  // The entries depend on the moment of opening: pointing at or focusing the button is early enough.
  const [entries, setEntries] = useState(() => menuEntries(GROUPS, context));
  const refresh = (): void => setEntries(menuEntries(GROUPS, context));
  return (
    <Menu
      align="end"
      trigger={<IconButton icon="more" name={messages.mapScreen.more} onPointerEnter={refresh} onFocus={refresh} />}
      entries={entries}
    />
  );
}
