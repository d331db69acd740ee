import { Tooltip as Radix } from 'radix-ui';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { Kbd } from './Kbd.tsx';
import { OverlayContainer } from './OverlayContainer.ts';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  /** One element that takes a ref. */
  readonly children: ReactElement;
}

/** The name of a control, on hover and on keyboard focus. The control carries its own accessible name. */
export function Tooltip({ text, shortcut, children }: TooltipProps): ReactNode {
  const container = useContext(OverlayContainer);
  return (
    <Radix.Provider delayDuration={500} disableHoverableContent>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal container={container}>
          <Radix.Content className={styles.tooltip} sideOffset={4} collisionPadding={8}>
            {text}
            {shortcut && <Kbd keys={shortcut} />}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
