/** What is read when something is pasted; `app` fetches it in idle moments. */
export const loadPaste = () => import('./paste/pasteInto.ts');
