import { createLeftUnsaved } from '../editor/LeftUnsaved.ts';
import type { Services } from '../editor/Services.tsx';
import { LANGUAGES } from '../i18n/Formats.ts';
import type { Layout } from '../layout/Layout.ts';
import type { MapWords } from '../layout/MapWords.ts';
import { NO_OVERLAYS, type Overlays } from '../layout/overlays.ts';
import type { Doc } from '../model/Doc.ts';
import type { PreferencesStore } from '../model/preferences.ts';
import { clipboard } from '../platform/clipboard.ts';
import { fileGateway } from '../platform/fileGateway.ts';
import { loadFonts } from '../platform/fonts.ts';
import { createTextMeasurer } from '../platform/textMeasurer.ts';
import { type LibraryStart, openLibrary } from '../storage/openLibrary.ts';
import type { Languages } from './Languages.ts';
import { languageOf } from './languageOf.ts';
import { loadDeviceStorage, loadLayout, loadReadHtml, loadScreenPicture, loadThumbnailMaker } from './lazyMapParts.ts';
import { overlaysOf } from './overlaysOf.ts';

/** The outside world, and what a map needs before it can be laid out. */
export interface AppServices extends Services {
  /** Fonts and the words of maps in both languages are here: layouts made from now on are exact. */
  readonly mapsReady: Promise<void>;
  /** The words of a map in a language. Only after `mapsReady`. */
  readonly wordsOf: (mapLanguage: string) => MapWords;
  /** What this person lays over maps; nothing where its code cannot be had. The same object until it changes. */
  readonly overlays: () => Promise<Overlays>;
  /** Hands over the layout of an open map, so that `layOut` need not make it again. */
  readonly lendLayout: (doc: Doc, layout: Layout, overlays: Overlays) => void;
}

interface LentLayout {
  readonly doc: Doc;
  readonly layout: Layout;
  readonly overlays: Overlays;
  readonly words: MapWords;
}

/** Builds the one of each service that the app uses. */
export async function createServices(
  preferences: PreferencesStore,
  languages: Languages,
  start: LibraryStart,
): Promise<AppServices> {
  const measure = createTextMeasurer();
  const mapsReady = Promise.all([loadFonts(), ...LANGUAGES.map(languages.loadMapWords)]).then(() => undefined);
  const wordsOf = (mapLanguage: string): MapWords => {
    const chosen = preferences.current();
    return languages.mapWords(mapLanguage, chosen, languageOf(chosen));
  };
  // A first layout of thousands of cards holds the page up for a moment; the open map has been laid out.
  let lent: LentLayout | null = null;
  const overlays = (): Promise<Overlays> => overlaysOf(preferences.current()).catch(() => NO_OVERLAYS);
  const layOut = async (doc: Doc, wanted?: Overlays) => {
    const over = wanted ?? (await overlays());
    if (lent?.doc === doc && lent.overlays === over && lent.words === wordsOf(doc.journey.language)) return lent.layout;
    const [{ layoutJourney }] = await Promise.all([loadLayout(), mapsReady]);
    return layoutJourney(doc, { words: wordsOf(doc.journey.language), measure, overlays: over });
  };
  return {
    library: await openLibrary(start),
    left: createLeftUnsaved(),
    files: fileGateway,
    clipboard,
    readHtml: async (html) => (await loadReadHtml()).readHtml(html),
    device: async () => (await loadDeviceStorage()).deviceStorage,
    screenPicture: async (element, options) => (await loadScreenPicture()).screenPicture(element, options),
    measure,
    mapsReady,
    wordsOf,
    overlays,
    layOut,
    lendLayout: (doc, layout, over) => {
      lent = { doc, layout, overlays: over, words: wordsOf(doc.journey.language) };
    },
    async thumbnail(doc) {
      try {
        const { makeThumbnail } = await loadThumbnailMaker();
        return await makeThumbnail(await layOut(doc, NO_OVERLAYS));
      } catch {
        // A map without its picture is no harm: the next change makes one.
        return null;
      }
    },
  };
}
