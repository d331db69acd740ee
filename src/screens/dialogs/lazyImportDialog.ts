import { lazyPart } from '../../ui/lazyPart.ts';

export const lazyImportDialog = lazyPart(async () => (await import('./ImportDialog.tsx')).ImportDialog);
