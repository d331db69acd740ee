/** What a new emotion point takes from its place. Its code comes after the first picture. */
export const loadFeelingAt = () => import('./feelingAt.ts');
