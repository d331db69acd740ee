import { lazyPart } from '../ui/lazyPart.ts';

// What the library does without. app/prefetch.ts fetches it in idle moments.

export const lazyMapScreen = lazyPart(async () => (await import('../screens/map/MapScreen.tsx')).MapScreen, 'journey');
export const lazyEmpathyScreen = lazyPart(
  async () => (await import('../screens/empathy/EmpathyScreen.tsx')).EmpathyScreen,
);
export const lazyTableScreen = lazyPart(async () => (await import('../screens/table/TableScreen.tsx')).TableScreen);
export const lazyPrioritiesScreen = lazyPart(
  async () => (await import('../screens/priorities/PrioritiesScreen.tsx')).PrioritiesScreen,
);
export const lazyCompareScreen = lazyPart(
  async () => (await import('../screens/compare/CompareScreen.tsx')).CompareScreen,
);
export const lazyEvidenceScreen = lazyPart(
  async () => (await import('../screens/evidence/EvidenceScreen.tsx')).EvidenceScreen,
);
export const lazyCheckScreen = lazyPart(async () => (await import('../screens/check/CheckScreen.tsx')).CheckScreen);
export const loadLayout = () => import('../layout/layoutJourney.ts');
export const loadThumbnailMaker = () => import('../formats/thumbnail/makeThumbnail.ts');
export const loadDeviceStorage = () => import('../platform/deviceStorage.ts');
export const loadReadHtml = () => import('../platform/readHtml.ts');
export const loadScreenPicture = () => import('../platform/screenPicture.ts');
