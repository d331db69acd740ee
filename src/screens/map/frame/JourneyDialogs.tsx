import type { ReactNode } from 'react';
import type { Opening } from '../../../actions/ActionContext.ts';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import { ShortcutsDialog } from '../palette/ShortcutsDialog.tsx';

interface JourneyDialogsProps {
  readonly opening: Opening;
  readonly onClose: () => void;
}

/** The dialog that is open over a journey. */
export function JourneyDialogs({ opening, onClose }: JourneyDialogsProps): ReactNode {
  switch (opening.name) {
    case 'palette':
      return <CommandPalette onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    default:
      return null;
  }
}
