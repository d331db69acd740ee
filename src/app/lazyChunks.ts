import { FONT_FILES } from '../formats/fonts/fontFiles.ts';

export const loadMapScreen = async () => ({ default: (await import('../screens/map/MapScreen.tsx')).MapScreen });
export const loadThumbnailMaker = () => import('../formats/thumbnail/makeThumbnail.ts');

/**
 * Everything that is not part of the first load. All of it is fetched while the browser is idle after the start, so
 * that the app never asks the network again: what is not in this list must not be imported lazily.
 */
export const LAZY_CHUNKS: readonly (() => Promise<unknown>)[] = [
  loadMapScreen,
  loadThumbnailMaker,
  () => import('../model/templates/templateRegistry.ts'),
  () => import('../i18n/locales/en.ts'),
  () => import('../i18n/locales/fa.ts'),
  ...FONT_FILES.map(({ load }) => load),
];
