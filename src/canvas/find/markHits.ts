import type { CanvasCore } from '../CanvasCore.ts';
import { highlightHits } from './highlightHits.ts';

/** Keeps what was found marked in the texts of the near cards; the returned function stops. */
export function markHits(core: CanvasCore, region: HTMLElement): () => void {
  let frame = 0;
  const mark = (): void => {
    frame = 0;
    highlightHits(region, core.session.store.getState().find);
  };
  const later = (): void => {
    frame ||= requestAnimationFrame(mark);
  };
  const offNear = core.near.items.subscribe(() => core.session.store.getState().find && later());
  const offStore = core.session.store.subscribe((now, before) => {
    if (now.find !== before.find || (now.find && now.layout !== before.layout)) later();
  });
  return () => {
    cancelAnimationFrame(frame);
    offNear();
    offStore();
    highlightHits(region, null);
  };
}
