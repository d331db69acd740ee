import { type ReactNode, Suspense, useState } from 'react';
import type { OpenedFile } from '../model/ports.ts';
import { ImportZone } from '../screens/dialogs/ImportZone.tsx';
import { lazyImportDialog } from '../screens/dialogs/lazyImportDialog.ts';

const { Part: ImportDialog } = lazyImportDialog;

/** Lets a map file be dropped on an open journey. */
export function ImportDrop({ children }: { readonly children: ReactNode }): ReactNode {
  const [file, setFile] = useState<OpenedFile | null>(null);
  return (
    <ImportZone onFile={setFile} isOff={file !== null} pastes={false}>
      {children}
      <Suspense>{file && <ImportDialog file={file} onClose={() => setFile(null)} />}</Suspense>
    </ImportZone>
  );
}
