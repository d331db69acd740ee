import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useContext } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import styles from './Menu.module.css';
import type { MenuEntry } from './MenuEntry.ts';
import { MenuLines } from './MenuLines.tsx';
import { OverlayContainer } from './OverlayContainer.ts';

interface MenuAtProps {
  /** Viewport coordinates in CSS pixels. */
  readonly at: { readonly x: number; readonly y: number };
  /** Accessible name. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** A context menu at a point: open while it is rendered. Focus goes back to where it was. */
export function MenuAt({ at, label, entries, onClose }: MenuAtProps): ReactNode {
  const { direction } = useI18n();
  const container = useContext(OverlayContainer);
  return (
    <DropdownMenu.Root
      key={`${at.x} ${at.y}`}
      open
      modal={false}
      dir={direction}
      onOpenChange={(open) => !open && onClose()}
    >
      <DropdownMenu.Trigger asChild>
        <span className={styles.point} aria-hidden="true" style={{ left: at.x, top: at.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          className={styles.menu}
          align="start"
          collisionPadding={8}
          aria-label={label}
          aria-labelledby={undefined}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <MenuLines entries={entries} container={container} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
