import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { JourneyHeader } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLibraryDeeds } from './useLibraryDeeds.ts';

interface PurgeDialogProps {
  readonly header: JourneyHeader;
  readonly onClose: () => void;
}

/** The one question before something is lost for good: nothing else in the library needs one. */
export function PurgeDialog({ header, onClose }: PurgeDialogProps): ReactNode {
  const { common, library: words } = useMessages();
  const deeds = useLibraryDeeds();
  return (
    <Dialog
      title={words.purgeTitle}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button icon="download" onClick={() => void deeds.saveFile(header)}>
            {words.saveFirst}
          </Button>
          <Button
            variant="danger"
            icon="delete"
            onClick={() => {
              void deeds.purge(header);
              onClose();
            }}
          >
            {words.purge}
          </Button>
        </>
      }
    >
      <p>{words.purgeText(header.title || words.untitled)}</p>
    </Dialog>
  );
}
