import { type ReactNode, useState } from 'react';
import type { OpenedFile } from '../model/ports.ts';
import { ImportDialog } from '../screens/dialogs/ImportDialog.tsx';
import { ImportZone } from '../screens/dialogs/ImportZone.tsx';

/** Lets a map file be dropped on an open journey. */
export function ImportDrop({ children }: { readonly children: ReactNode }): ReactNode {
  const [file, setFile] = useState<OpenedFile | null>(null);
  return (
    <ImportZone onFile={setFile} isOff={file !== null} pastes={false}>
      {children}
      {file && <ImportDialog file={file} onClose={() => setFile(null)} />}
    </ImportZone>
  );
}
