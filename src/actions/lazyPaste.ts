// What is read only when something is pasted or dropped; `app` fetches it in idle moments.

export const loadPaste = () => import('./paste/pasteInto.ts');
export const loadPasteFiles = () => import('./paste/pasteFiles.ts');
export const loadTableOfFile = () => import('./paste/TableSource.ts');
export const loadAddReading = () => import('./paste/addReading.ts');
