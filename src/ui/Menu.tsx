import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import type { MenuProps } from './MenuProps.ts';

let isHere = false;
/** Fetches the menu's own code; `app` does so in an idle moment. */
export const loadMenu = async () => {
  const { DropdownMenu } = await import('./DropdownMenu.tsx');
  isHere = true;
  return { default: DropdownMenu };
};
const LazyMenu = lazy(loadMenu);

/** A menu under a button. Until its code is here the button stands alone, and a press on it fetches the code. */
export function Menu(props: MenuProps): ReactNode {
  const [wasHere] = useState(isHere);
  const [isAsked, setIsAsked] = useState(false);
  const closed = cloneElement(props.trigger as ReactElement<Record<string, unknown>>, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setIsAsked(true),
  });
  if (!wasHere && !isAsked) return closed;
  return (
    <Suspense fallback={closed}>
      <LazyMenu {...props} startsOpen={isAsked} />
    </Suspense>
  );
}
