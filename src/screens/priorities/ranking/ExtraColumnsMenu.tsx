import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { INPUTS_OF } from '../../../model/scoring/ScoreInput.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { columnName, EXTRA_COLUMNS } from './RankColumn.ts';

interface ExtraColumnsMenuProps {
  readonly model: ScoringModel;
  readonly shown: ReadonlySet<string>;
  readonly onChange: (shown: ReadonlySet<string>) => void;
}

/** Chooses which columns stand beside those that the model reads. */
export function ExtraColumnsMenu({ model, shown, onChange }: ExtraColumnsMenuProps): ReactNode {
  const i18n = useI18n();
  const read = new Set<string>(INPUTS_OF[model]);
  return (
    <Menu
      align="end"
      trigger={<Button icon="table">{i18n.messages.priorities.columns}</Button>}
      entries={EXTRA_COLUMNS.filter(({ id }) => !read.has(id)).map((column) => ({
        id: column.id,
        label: columnName(i18n, column),
        checked: shown.has(column.id),
        onSelect: () => {
          const next = new Set(shown);
          if (!next.delete(column.id)) next.add(column.id);
          onChange(next);
        },
      }))}
    />
  );
}
