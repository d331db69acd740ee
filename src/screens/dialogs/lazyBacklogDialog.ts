import { lazyPart } from '../../ui/lazyPart.ts';

export const lazyBacklogDialog = lazyPart(async () => (await import('./backlog/BacklogDialog.tsx')).BacklogDialog);
