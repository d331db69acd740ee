import { DropdownMenu as Radix } from 'radix-ui';
import { type ReactNode, useContext } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import styles from './Menu.module.css';
import { MenuLines } from './MenuLines.tsx';
import type { MenuProps } from './MenuProps.ts';
import { OverlayContainer } from './OverlayContainer.ts';

interface DropdownMenuProps extends MenuProps {
  /** It was asked for before its code was here. */
  readonly startsOpen: boolean;
}

/** The menu itself, in a chunk of its own; use `Menu`. */
export function DropdownMenu({ trigger, entries, align = 'start', startsOpen }: DropdownMenuProps): ReactNode {
  const { direction } = useI18n();
  const container = useContext(OverlayContainer);
  return (
    <Radix.Root defaultOpen={startsOpen} modal={false} dir={direction}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={container}>
        <Radix.Content className={styles.menu} align={align} sideOffset={4} collisionPadding={8}>
          <MenuLines entries={entries} container={container} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
