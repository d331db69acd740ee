import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const printing = createStore<boolean>(() => false);
// The browser takes its picture of the page when the listeners have returned: until then all must be drawn.
for (const [event, is] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const)
  window.addEventListener(event, () => flushSync(() => printing.setState(is, true)));

/** Whether the page is being printed: paper is not scrolled, so that everything has to be in the page. */
export const useIsPrinting = (): boolean => useStore(printing);
