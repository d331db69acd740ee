import { DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import styles from './Menu.module.css';
import type { MenuEntry } from './MenuEntry.ts';
import { MenuLines } from './MenuLines.tsx';
import { OverlayContainer } from './OverlayContainer.ts';

interface MenuProps {
  /** The button that opens it; it takes a ref. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  /** Side of the trigger that the menu is aligned with; `start` unless told. */
  readonly align?: 'start' | 'end';
}

/** A menu under a button. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps): ReactNode {
  const { direction } = useI18n();
  const container = useContext(OverlayContainer);
  return (
    <DropdownMenu.Root modal={false} dir={direction}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content className={styles.menu} align={align} sideOffset={4} collisionPadding={8}>
          <MenuLines entries={entries} container={container} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
