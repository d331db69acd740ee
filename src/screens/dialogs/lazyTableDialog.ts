import { lazyPart } from '../../ui/lazyPart.ts';

export const lazyTableDialog = lazyPart(async () => (await import('./table/TableDialog.tsx')).TableDialog);
