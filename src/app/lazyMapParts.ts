// What the library does without. app/prefetch.ts fetches it in idle moments.

export const loadMapScreen = async () => ({ default: (await import('../screens/map/MapScreen.tsx')).MapScreen });
export const loadLayout = () => import('../layout/layoutJourney.ts');
export const loadThumbnailMaker = () => import('../formats/thumbnail/makeThumbnail.ts');
