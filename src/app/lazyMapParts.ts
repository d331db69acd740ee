// What the library does without. app/prefetch.ts fetches it in idle moments.

export const loadMapScreen = async () => ({ default: (await import('../screens/map/MapScreen.tsx')).MapScreen });
export const loadLayout = () => import('../layout/layoutJourney.ts');
export const loadThumbnailMaker = () => import('../formats/thumbnail/makeThumbnail.ts');

export const loadEmpathyScreen = async () => {
  const { EmpathyScreen } = await import('../screens/empathy/EmpathyScreen.tsx');
  return { default: EmpathyScreen };
};
export const loadScreenPicture = () => import('../platform/screenPicture.ts');
