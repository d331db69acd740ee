import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { StorageError } from '../../model/ports.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

/** Says why the maps of this device cannot be listed: without it they would seem to be on their way for ever. */
export function UnreadBanner({ error }: { readonly error: StorageError }): ReactNode {
  const { faults } = useMessages();
  return (
    <Banner tone="error" actions={<Button onClick={() => window.location.reload()}>{faults.reload}</Button>}>
      {faults.actionFailed[error.code]}
    </Banner>
  );
}
