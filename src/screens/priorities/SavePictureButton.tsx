import { type ReactNode, type RefObject, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { saveScreenPicture } from '../../actions/exports/saveScreenPicture.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

interface SavePictureButtonProps {
  /** What the current tab stands in. The part of it that carries `data-picture` is drawn. */
  readonly panel: RefObject<HTMLElement | null>;
  /** Name of the tab. */
  readonly name: string;
}

/** Offers a PNG of what the current tab shows. */
export function SavePictureButton({ panel, name }: SavePictureButtonProps): ReactNode {
  const words = useMessages().matrix;
  const session = useSession();
  const { services, announce, toast } = useActionContext();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const element = panel.current?.querySelector<HTMLElement>('[data-picture]');
    if (!element) return;
    setBusy(true);
    announce(words.savingPicture);
    const title = words.fileName(session.store.getState().doc.journey.title, name);
    const saved = await saveScreenPicture(services, { element, title, fallback: 'priorities' });
    if (!saved.ok) toast(words.pictureFailed);
    setBusy(false);
  };
  return <IconButton icon="camera" name={words.savePicture} disabled={busy} onClick={() => void save()} />;
}
