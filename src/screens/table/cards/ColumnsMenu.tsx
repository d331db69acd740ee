import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { CARD_COLUMNS } from './cardColumns.ts';

interface ColumnsMenuProps {
  readonly shown: ReadonlySet<string>;
  readonly onChange: (shown: ReadonlySet<string>) => void;
}

/** Chooses which columns are shown; the text always is. */
export function ColumnsMenu({ shown, onChange }: ColumnsMenuProps): ReactNode {
  const i18n = useI18n();
  return (
    <Menu
      align="end"
      trigger={<Button icon="table">{i18n.messages.table.columns}</Button>}
      entries={CARD_COLUMNS.slice(1).map(({ id, label }) => ({
        id,
        label: label(i18n),
        checked: shown.has(id),
        onSelect: () => {
          const next = new Set(shown);
          if (!next.delete(id)) next.add(id);
          onChange(next);
        },
      }))}
    />
  );
}
