import type { Services } from '../editor/Services.tsx';
import { LANGUAGES } from '../i18n/Formats.ts';
import type { Layout } from '../layout/Layout.ts';
import type { MapWords } from '../layout/MapWords.ts';
import type { Doc } from '../model/Doc.ts';
import type { PreferencesStore } from '../model/preferences.ts';
import { clipboard } from '../platform/clipboard.ts';
import { deviceStorage } from '../platform/deviceStorage.ts';
import { fileGateway } from '../platform/fileGateway.ts';
import { loadFonts } from '../platform/fonts.ts';
import { createTextMeasurer } from '../platform/textMeasurer.ts';
import { openLibrary } from '../storage/openLibrary.ts';
import type { Languages } from './Languages.ts';
import { languageOf } from './languageOf.ts';
import { loadLayout, loadReadHtml, loadScreenPicture, loadThumbnailMaker } from './lazyMapParts.ts';

/** The outside world, and what a map needs before it can be laid out. */
export interface AppServices extends Services {
  /** Fonts and the words of maps in both languages are here: layouts made from now on are exact. */
  readonly mapsReady: Promise<void>;
  /** The words of a map in a language. Only after `mapsReady`. */
  readonly wordsOf: (mapLanguage: string) => MapWords;
  /** Hands over the layout of an open map, so that `layOut` need not make it again. */
  readonly lendLayout: (doc: Doc, layout: Layout) => void;
}

/** Builds the one of each service that the app uses. */
export async function createServices(preferences: PreferencesStore, languages: Languages): Promise<AppServices> {
  const measure = createTextMeasurer();
  const mapsReady = Promise.all([loadFonts(), ...LANGUAGES.map(languages.loadMapWords)]).then(() => undefined);
  const wordsOf = (mapLanguage: string): MapWords => {
    const chosen = preferences.current();
    return languages.mapWords(mapLanguage, chosen, languageOf(chosen));
  };
  // A first layout of thousands of cards holds the page up for a moment; the open map has been laid out.
  let lent: { readonly doc: Doc; readonly layout: Layout; readonly words: MapWords } | null = null;
  const layOut = async (doc: Doc) => {
    if (lent?.doc === doc && lent.words === wordsOf(doc.journey.language)) return lent.layout;
    const [{ layoutJourney }] = await Promise.all([loadLayout(), mapsReady]);
    return layoutJourney(doc, { words: wordsOf(doc.journey.language), measure });
  };
  return {
    library: await openLibrary(),
    files: fileGateway,
    clipboard,
    readHtml: async (html) => (await loadReadHtml()).readHtml(html),
    device: deviceStorage,
    screenPicture: async (element, options) => (await loadScreenPicture()).screenPicture(element, options),
    measure,
    mapsReady,
    wordsOf,
    layOut,
    lendLayout: (doc, layout) => {
      lent = { doc, layout, words: wordsOf(doc.journey.language) };
    },
    async thumbnail(doc) {
      const { makeThumbnail } = await loadThumbnailMaker();
      // A map without its picture is no harm: the next change makes one.
      return makeThumbnail(await layOut(doc)).catch(() => null);
    },
  };
}
