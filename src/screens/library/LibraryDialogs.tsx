import type { ReactNode } from 'react';
import type { JourneyHeader, OpenedFile } from '../../model/ports.ts';
import { ImportDialog } from '../dialogs/ImportDialog.tsx';
import { SettingsDialog } from '../dialogs/SettingsDialog.tsx';
import { NewMapDialog } from './NewMapDialog.tsx';
import { PurgeDialog } from './PurgeDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { StoredExport } from './StoredExport.tsx';

/** What is open over the library. */
export type LibraryDialog =
  | { readonly name: 'new' | 'settings' }
  | { readonly name: 'import'; readonly file: OpenedFile | null }
  | { readonly name: 'rename' | 'purge' | 'export'; readonly header: JourneyHeader };

interface LibraryDialogsProps {
  readonly dialog: LibraryDialog;
  readonly onClose: () => void;
}

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
