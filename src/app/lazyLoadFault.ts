import { lazyPart } from '../ui/lazyPart.ts';

export const lazyLoadFault = lazyPart(async () => (await import('./LoadFault.tsx')).LoadFault, 'first');
