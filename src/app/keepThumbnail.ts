import { hidesCards } from '../editor/FilterState.ts';
import type { Services } from '../editor/Services.tsx';
import type { Session } from '../editor/Session.ts';
import { NO_OVERLAYS } from '../layout/overlays.ts';
import { loadThumbnailMaker } from './lazyMapParts.ts';

/** Milliseconds after the last change at which the picture in the library is made anew. */
const REST = 2_000;

interface ThumbnailKeeper {
  readonly changed: () => void;
  /** Makes a picture that is still due. */
  readonly finish: () => Promise<void>;
}

/** Keeps the library's picture of an open journey up to date, without disturbing the typing. */
export function keepThumbnail(
  { library, layOut }: Pick<Services, 'library' | 'layOut'>,
  session: Session,
): ThumbnailKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const make = async (): Promise<void> => {
    timer = undefined;
    const { doc, layout, filter } = session.store.getState();
    try {
      const { makeThumbnail } = await loadThumbnailMaker();
      // What a filter hides is in the picture all the same; what lies over the map is not.
      const isWhole = !hidesCards(filter) && session.overlays() === NO_OVERLAYS;
      const whole = isWhole ? layout : await layOut(doc, NO_OVERLAYS);
      await library.setThumbnail(doc.journey.id, await makeThumbnail(whole));
    } catch {
      // A missing picture is no harm: the next change makes another. It must not keep the journey from being closed.
    }
  };
  return {
    changed() {
      clearTimeout(timer);
      timer = setTimeout(() => void make(), REST);
    },
    async finish() {
      if (timer === undefined) return;
      clearTimeout(timer);
      await make();
    },
  };
}
