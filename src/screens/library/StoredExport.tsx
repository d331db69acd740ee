import { type ReactNode, useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import type { JourneyHeader } from '../../model/ports.ts';
import { useToast } from '../../ui/ToastContext.ts';
import { ExportDialog } from '../dialogs/ExportDialog.tsx';

interface StoredExportProps {
  readonly header: JourneyHeader;
  readonly onClose: () => void;
}

/** The export dialog for a map that is not open: reads it first. */
export function StoredExport({ header, onClose }: StoredExportProps): ReactNode {
  const { library } = useServices();
  const { faults } = useMessages();
  const toast = useToast();
  const [doc, setDoc] = useState<Doc | null>(null);
  const { id } = header;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each map
  useEffect(() => {
    let isCurrent = true;
    void library.load(id).then((loaded) => {
      if (!isCurrent) return;
      if (loaded.ok) return setDoc(loaded.value.doc);
      toast({ tone: 'error', message: faults.actionFailed[loaded.error.code] });
      onClose();
    });
    return () => {
      isCurrent = false;
    };
  }, [library, id]);
  return doc && <ExportDialog doc={doc} onClose={onClose} />;
}
