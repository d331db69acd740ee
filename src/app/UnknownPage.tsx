import type { ReactNode } from 'react';
import { useMessages } from '../i18n/I18nContext.tsx';
import { LIBRARY_HREF } from '../lib/route.ts';
import { FaultPage } from './FaultPage.tsx';

/** An address that names no screen. */
export function UnknownPage(): ReactNode {
  const { faults } = useMessages();
  return (
    <FaultPage icon="help" title={faults.unknownTitle} text={faults.unknownText}>
      <a href={LIBRARY_HREF}>{faults.toLibrary}</a>
    </FaultPage>
  );
}
