import { createContext, useContext, useSyncExternalStore } from 'react';
import { createEmitter } from '../../lib/emitter.ts';
import type { Id } from '../../model/id.ts';
import type { JourneyLibrary } from '../../model/ports.ts';

interface Picture {
  readonly url: string;
  readonly image: HTMLImageElement;
  decoded: boolean;
}

/** The pictures of one open map: read from storage when first asked for, decoded, and let go with the canvas. */
export class AssetImages {
  readonly #library: JourneyLibrary;
  readonly #pictures = new Map<Id, Picture | null>();
  readonly #changed = createEmitter<void>();

  constructor(library: JourneyLibrary) {
    this.#library = library;
  }

  /** Calls the listener when a picture has arrived. */
  readonly onChange = (listener: () => void): (() => void) => this.#changed.on(listener);

  /** For the page: an object URL, null while there is none. */
  readonly url = (id: Id): string | null => this.#get(id)?.url ?? null;

  /** For the painter: the decoded picture, null while there is none. */
  readonly image = (id: Id): CanvasImageSource | null => {
    const picture = this.#get(id);
    return picture?.decoded ? picture.image : null;
  };

  dispose(): void {
    for (const picture of this.#pictures.values()) if (picture) URL.revokeObjectURL(picture.url);
    this.#pictures.clear();
  }

  #get(id: Id): Picture | null {
    const known = this.#pictures.get(id);
    if (known !== undefined) return known;
    this.#pictures.set(id, null);
    void this.#load(id);
    return null;
  }

  async #load(id: Id): Promise<void> {
    const bytes = await this.#library.assetBytes(id);
    if (!bytes.ok || !this.#pictures.has(id)) return;
    const picture: Picture = { url: URL.createObjectURL(bytes.value), image: new Image(), decoded: false };
    this.#pictures.set(id, picture);
    this.#changed.emit();
    picture.image.src = picture.url;
    try {
      await picture.image.decode();
      picture.decoded = true;
      this.#changed.emit();
    } catch {
      // Bytes that are no picture: the empty ground stays.
    }
  }
}

const Context = createContext<AssetImages | null>(null);
export const AssetImagesProvider = Context.Provider;
const never = () => () => undefined;

export function useAssetUrl(id: Id): string | null {
  const images = useContext(Context);
  return useSyncExternalStore(images?.onChange ?? never, () => images?.url(id) ?? null);
}
