import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';
import type { MenuEntry, MenuItem } from './MenuEntry.ts';

interface MenuLinesProps {
  readonly entries: readonly MenuEntry[];
  readonly container: HTMLElement | null;
}

/** The lines of a menu, inside a Radix menu. */
export function MenuLines({ entries, container }: MenuLinesProps): ReactNode {
  return entries.map((entry, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity but their place
    if (entry === 'separator') return <DropdownMenu.Separator key={`line ${index}`} className={styles.separator} />;
    if ('entries' in entry)
      return (
        <DropdownMenu.Sub key={entry.id}>
          <DropdownMenu.SubTrigger className={styles.item} disabled={entry.disabled ?? false}>
            <Lead {...entry} />
            <Icon name="chevronRight" size={14} />
          </DropdownMenu.SubTrigger>
          <DropdownMenu.Portal container={container}>
            <DropdownMenu.SubContent className={styles.menu} collisionPadding={8}>
              <MenuLines entries={entry.entries} container={container} />
            </DropdownMenu.SubContent>
          </DropdownMenu.Portal>
        </DropdownMenu.Sub>
      );
    return <Line key={entry.id} item={entry} />;
  });
}

function Line({ item }: { readonly item: MenuItem }): ReactNode {
  const content = (
    <>
      <Lead {...item} />
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </>
  );
  const shared = {
    className: styles.item,
    disabled: item.disabled ?? false,
    'data-danger': item.danger || undefined,
    onSelect: item.onSelect,
  };
  if (item.checked === undefined) return <DropdownMenu.Item {...shared}>{content}</DropdownMenu.Item>;
  return (
    <DropdownMenu.CheckboxItem {...shared} checked={item.checked}>
      {content}
    </DropdownMenu.CheckboxItem>
  );
}

function Lead({ icon, label, checked }: Pick<MenuItem, 'icon' | 'label' | 'checked'>): ReactNode {
  return (
    <>
      <span className={styles.lead}>{checked ? <Icon name="check" /> : icon && <Icon name={icon} />}</span>
      <span className={styles.label}>{label}</span>
    </>
  );
}
