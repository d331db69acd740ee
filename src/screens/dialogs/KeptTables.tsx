import { type ReactNode, useEffect, useState } from 'react';
import { countKeptChoices, forgetChoices } from '../../actions/paste/keptChoices.ts';
import { useServices } from '../../editor/Services.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './SettingsDialog.module.css';

/** How many tables are remembered, and a way to forget them; nothing where there are none. */
export function KeptTables(): ReactNode {
  const { tables: words } = useMessages().settings;
  const { device } = useServices();
  const [count, setCount] = useState(0);
  const [isForgotten, setIsForgotten] = useState(false);
  useEffect(() => {
    void device().then(
      (storage) => setCount(countKeptChoices(storage)),
      () => undefined,
    );
  }, [device]);
  if (count === 0) return null;
  return (
    <div className={styles.kept}>
      <p role="status">{isForgotten ? words.forgotten : words.kept(count)}</p>
      <Button
        isOff={isForgotten}
        onClick={() => {
          void device().then(forgetChoices);
          setIsForgotten(true);
        }}
      >
        {words.forget}
      </Button>
    </div>
  );
}
