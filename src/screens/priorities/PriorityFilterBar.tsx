import { type ReactNode, useState } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { type I18n, useI18n } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import {
  ALL_PRIORITIES,
  isNarrowed,
  isWanted,
  PRIORITY_GROUPS,
  type PriorityFilter,
  type PriorityGroup,
  togglePriority,
} from '../../model/scoring/PriorityFilter.ts';
import { priorityFacets } from '../../model/scoring/priorityFacets.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuEntry } from '../../ui/MenuEntry.ts';
import { valueName } from '../map/find/valueName.ts';
import styles from './PrioritiesScreen.module.css';

const groupName = ({ messages }: I18n, group: PriorityGroup): string =>
  group === 'stage' ? messages.priorities.filter.stage : messages.find.filter.group[group];

function nameOf(i18n: I18n, doc: Doc, group: PriorityGroup, value: string): string {
  if (group !== 'stage') return valueName(i18n, doc, group, value);
  const { messages } = i18n;
  return value === '' ? messages.priorities.filter.noStage : doc.stages.get(value)?.title || messages.terms.untitled;
}

interface PriorityFilterBarProps {
  readonly filter: PriorityFilter;
  readonly onChange: (filter: PriorityFilter) => void;
}

/** Narrows the priorities: a menu of what occurs, and a chip for every value that is wanted. */
export function PriorityFilterBar({ filter, onChange }: PriorityFilterBarProps): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.priorities.filter;
  const session = useSession();
  useSessionState((state) => state.doc.stages);
  const { doc } = session.store.getState();
  const entriesNow = (): readonly MenuEntry[] => {
    const { doc } = session.store.getState();
    return priorityFacets(doc).map(({ group, values }) => ({
      id: group,
      label: groupName(i18n, group),
      entries: values.map(({ value, count }) => ({
        id: `${group} ${value}`,
        label: `${nameOf(i18n, doc, group, value)} · ${i18n.formats.number(count)}`,
        checked: isWanted(filter, group, value),
        onSelect: () => onChange(togglePriority(filter, group, value)),
      })),
    }));
  };
  // Counting is for those who open the menu: pointing at or focusing the button is early enough.
  const [asked, setAsked] = useState(false);
  const ask = (): void => setAsked(true);
  const chips = PRIORITY_GROUPS.flatMap((group) => (filter[group] ?? []).map((value) => ({ group, value })));
  return (
    <div className={styles.filter}>
      {chips.map(({ group, value }) => (
        <Chip key={`${group} ${value}`} onRemove={() => onChange(togglePriority(filter, group, value))}>
          {value === ''
            ? nameOf(i18n, doc, group, '')
            : words.chip(groupName(i18n, group), nameOf(i18n, doc, group, value))}
        </Chip>
      ))}
      {isNarrowed(filter) && (
        <Button variant="quiet" onClick={() => onChange(ALL_PRIORITIES)}>
          {words.clear}
        </Button>
      )}
      <Menu
        align="end"
        trigger={
          <Button icon="filter" onPointerEnter={ask} onFocus={ask}>
            {words.button}
          </Button>
        }
        entries={asked ? entriesNow() : []}
      />
    </div>
  );
}
