import { type ReactNode, type RefObject, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { saveEmpathyPicture } from '../../actions/exports/saveEmpathyPicture.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';

interface SavePictureButtonProps {
  readonly name: string;
  readonly elementRef: RefObject<HTMLElement | null>;
  /** Size of the empathy map, CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
}

/** Offers a PNG of the empathy map. */
export function SavePictureButton({ name, elementRef, size }: SavePictureButtonProps): ReactNode {
  const { empathy } = useMessages();
  const session = useSession();
  const { services, announce, toast } = useActionContext();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const element = elementRef.current;
    if (!element) return;
    setBusy(true);
    announce(empathy.savingPicture);
    const background = getComputedStyle(element).getPropertyValue('--paper');
    const title = empathy.fileName(session.store.getState().doc.journey.title, name);
    const saved = await saveEmpathyPicture(services, { element, background, title, ...size() });
    if (!saved.ok) toast(empathy.pictureFailed);
    setBusy(false);
  };
  return (
    <Button variant="quiet" icon="camera" disabled={busy} onClick={() => void save()}>
      {empathy.savePicture}
    </Button>
  );
}
