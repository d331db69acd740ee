import type { ReactNode } from 'react';
import { useServices } from '../../editor/Services.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLibraryDeeds } from './useLibraryDeeds.ts';
import type { UnsavedMap } from './useUnsavedMaps.ts';

/** Says which maps could not be saved, and offers a copy and another attempt. */
export function UnsavedBanners({ maps }: { readonly maps: readonly UnsavedMap[] }): ReactNode {
  const { common, faults, library: words } = useMessages();
  const { left } = useServices();
  const { saveFile } = useLibraryDeeds();
  const retry = async ({ header, writer }: UnsavedMap): Promise<void> => {
    writer.retry();
    await writer.flush();
    left.tell(header.id, writer);
  };
  return maps.map(({ header, writer }) => (
    <Banner
      key={header.id}
      tone="error"
      actions={
        <>
          <Button icon="download" onClick={() => void saveFile(header)}>
            {faults.saveCopy}
          </Button>
          <Button onClick={() => void retry({ header, writer })}>{common.retry}</Button>
        </>
      }
    >
      {words.unsaved(header.title || words.untitled, faults.storage[writer.lastError()?.code ?? 'failed'])}
    </Banner>
  ));
}
