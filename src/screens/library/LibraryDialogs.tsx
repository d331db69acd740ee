import type { ReactNode } from 'react';
import { ImportDialog } from '../dialogs/ImportDialog.tsx';
import { SettingsDialog } from '../dialogs/SettingsDialog.tsx';
import type { LibraryDialog } from './LibraryDialog.ts';
import { NewMapDialog } from './NewMapDialog.tsx';
import { PurgeDialog } from './PurgeDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { StoredExport } from './StoredExport.tsx';

interface LibraryDialogsProps {
  readonly dialog: LibraryDialog;
  readonly onClose: () => void;
}

/** The dialog that is open over the library. */
export function LibraryDialogs({ dialog, onClose }: LibraryDialogsProps): ReactNode {
  switch (dialog.name) {
    case 'new':
      return <NewMapDialog onClose={onClose} />;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'import':
      return <ImportDialog file={dialog.file} onClose={onClose} />;
    case 'rename':
      return <RenameDialog header={dialog.header} onClose={onClose} />;
    case 'purge':
      return <PurgeDialog header={dialog.header} onClose={onClose} />;
    case 'export':
      return <StoredExport header={dialog.header} onClose={onClose} />;
  }
}
