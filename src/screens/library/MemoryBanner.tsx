import type { ReactNode } from 'react';
import { useServices } from '../../editor/Services.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Banner } from '../../ui/Banner.tsx';

/** Says that nothing is stored, where IndexedDB was refused. */
export function MemoryBanner(): ReactNode {
  const { library } = useServices();
  const { faults } = useMessages();
  return library.kind === 'memory' ? <Banner tone="warning">{faults.memoryBanner}</Banner> : null;
}
