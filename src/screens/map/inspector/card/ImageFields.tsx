import { type ReactNode, useEffect, useState } from 'react';
import { useServices } from '../../../../editor/Services.tsx';
import { useSession } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import type { Id } from '../../../../model/id.ts';
import { Button } from '../../../../ui/Button.tsx';
import { FileButton } from '../../../../ui/FileButton.tsx';
import { DetailText } from '../DetailText.tsx';
import styles from '../Inspector.module.css';
import type { EditedCards } from '../useEditedCards.ts';
import { type ImageFault, takeImage } from './takeImage.ts';

const ACCEPT = 'image/png,image/jpeg,image/webp,image/gif';

/** The picture of an image card and its description. */
export function ImageFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const { image, field } = messages.inspector;
  const session = useSession();
  const services = useServices();
  const [fault, setFault] = useState<ImageFault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const assetId = edited.shared('assetId');
  const alt = edited.shared('alt');
  const take = async (file: File): Promise<void> => {
    setFault(null);
    setBusy(true);
    const chosen = await takeImage(services, file).finally(() => setBusy(false));
    if (!chosen.ok) return setFault(chosen.error);
    session.group('addAsset', () => {
      session.edit.addAsset(chosen.value);
      edited.set({ assetId: chosen.value.id });
    });
  };
  return (
    <>
      {assetId && <Picture assetId={assetId} alt={alt ?? ''} />}
      <div className={styles.chips}>
        <FileButton
          icon="image"
          accept={ACCEPT}
          disabled={isBusy}
          onFile={(file) => {
            take(file).catch(() => setFault('unreadable'));
          }}
        >
          {assetId ? image.replace : image.choose}
        </FileButton>
        {assetId && (
          <Button variant="quiet" onClick={() => edited.set({ assetId: null })}>
            {image.remove}
          </Button>
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={styles.error}>
          {image[fault]}
        </p>
      )}
      <DetailText
        inline
        multiline
        label={field.alt}
        value={alt ?? ''}
        onChange={(alt) => edited.type({ alt })}
        onCommit={edited.commit}
      />
    </>
  );
}

function Picture({ assetId, alt }: { readonly assetId: Id; readonly alt: string }): ReactNode {
  const { library } = useServices();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const bytes = await library.assetBytes(assetId);
      if (!isCurrent || !bytes.ok) return;
      made = URL.createObjectURL(bytes.value);
      setUrl(made);
    };
    load().catch(() => undefined);
    return () => {
      isCurrent = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [library, assetId]);
  return url === null ? null : <img className={styles.picture} src={url} alt={alt} />;
}
