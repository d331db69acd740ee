import type { ReactNode } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { clearFilter } from '../../../actions/findActions.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { FILTER_GROUPS, toggleValue } from '../../../model/find/CardFilter.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './FilterBar.module.css';
import { valueName } from './valueName.ts';

/** Says that a filter is on, by what, and how much it leaves; each value can be taken away, and all at once. */
export function FilterBar(): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.find.filter;
  const session = useSession();
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const { wanted, mode, out } = useSessionState((state) => state.filter);
  const chips = FILTER_GROUPS.flatMap((group) => (wanted[group] ?? []).map((value) => ({ group, value })));
  return (
    <section className={styles.bar} aria-label={words.active}>
      <Icon name="filter" />
      <span className={styles.count}>
        {words.matching(doc.cards.size - out.size, doc.cards.size)}
        {mode === 'hide' && out.size > 0 && <b> · {words.hidden(out.size)}</b>}
      </span>
      <span className={styles.chips}>
        {chips.map(({ group, value }) => (
          <Chip key={`${group} ${value}`} onRemove={() => session.setFilter(toggleValue(wanted, group, value), mode)}>
            {value === '' ? words.without[group] : words.chip(words.group[group], valueName(i18n, doc, group, value))}
          </Chip>
        ))}
      </span>
      <Button variant="quiet" onClick={() => clearFilter.run(context)}>
        {words.clear}
      </Button>
    </section>
  );
}
