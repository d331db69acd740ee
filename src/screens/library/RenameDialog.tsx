import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { LIMITS } from '../../model/limits.ts';
import type { JourneyHeader } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLibraryDeeds } from './useLibraryDeeds.ts';

interface RenameDialogProps {
  readonly header: JourneyHeader;
  readonly onClose: () => void;
}

export function RenameDialog({ header, onClose }: RenameDialogProps): ReactNode {
  const { common, library: words } = useMessages();
  const deeds = useLibraryDeeds();
  const formId = useId();
  const [title, setTitle] = useState(header.title);
  return (
    <Dialog
      title={words.renameTitle}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {common.rename}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (title !== header.title) void deeds.rename(header, title.trim());
          onClose();
        }}
      >
        <TextField label={words.nameLabel} value={title} onChange={setTitle} maxLength={LIMITS.textLength} autoFocus />
      </form>
    </Dialog>
  );
}
