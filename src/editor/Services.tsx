import { createContext, useContext } from 'react';
import type { Layout } from '../layout/Layout.ts';
import type { Overlays } from '../layout/overlays.ts';
import { assert } from '../lib/assert.ts';
import type { Doc } from '../model/Doc.ts';
import type {
  Clipboard,
  DeviceStorage,
  FileGateway,
  JourneyLibrary,
  PastedHtml,
  ScreenPicture,
  TextMeasurer,
  Thumbnail,
} from '../model/ports.ts';
import type { LeftUnsaved } from './LeftUnsaved.ts';

/** The outside world, built once by `app` and handed down. */
export interface Services {
  readonly library: JourneyLibrary;
  readonly left: LeftUnsaved;
  readonly files: FileGateway;
  readonly clipboard: Clipboard;
  readonly readHtml: (html: string) => Promise<PastedHtml>;
  readonly measure: TextMeasurer;
  /** Its code is read when it is first asked for. */
  readonly device: () => Promise<DeviceStorage>;
  readonly screenPicture: ScreenPicture;
  /**
   * Lays a document out in its own language, with the overlays that this person has chosen unless told: for pictures.
   * Waits for the fonts.
   */
  readonly layOut: (doc: Doc, overlays?: Overlays) => Promise<Layout>;
  /** The small picture of a document; null where none could be drawn. */
  readonly thumbnail: (doc: Doc) => Promise<Thumbnail | null>;
}

const Context = createContext<Services | null>(null);
export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  assert(services, 'components that reach outside stand inside ServicesProvider');
  return services;
}
