import { type ReactNode, useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { JourneyHeader } from '../../model/ports.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StorageLine.module.css';

/** Where the maps are kept, and how much room they take. */
export function StorageLine({ headers }: { readonly headers: readonly JourneyHeader[] | null }): ReactNode {
  const { messages, formats } = useI18n();
  const { device, library } = useServices();
  const [used, setUsed] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when something was stored or removed
  useEffect(() => {
    let isCurrent = true;
    void device()
      .then((storage) => storage.usage())
      .then(
        (bytes) => isCurrent && setUsed(bytes),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [device, headers]);
  if (library.kind === 'memory') return null;
  return (
    <footer className={styles.line}>
      <Icon name="save" size={14} />
      <span>{messages.library.keptHere}</span>
      {used !== null && used > 0 && <span>· {messages.library.used(formats.bytes(used))}</span>}
    </footer>
  );
}
