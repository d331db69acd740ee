import { type ReactNode, useSyncExternalStore } from 'react';
import { zoom100, zoomFit, zoomIn, zoomOut } from '../../actions/viewActions.ts';
import type { ViewControl } from '../../editor/ViewControl.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ActionButton } from './frame/ActionButton.tsx';
import styles from './MapScreen.module.css';

/** How near the map is, and ways to change it. */
export function ZoomControl({ view }: { readonly view: ViewControl }): ReactNode {
  const { messages } = useI18n();
  return (
    <fieldset className={styles.zoom} aria-label={messages.mapScreen.zoom.group}>
      <ActionButton action={zoomOut} icon="minus" />
      <ZoomLevel view={view} />
      <ActionButton action={zoomIn} icon="add" />
      <ActionButton action={zoomFit} />
    </fieldset>
  );
}

/** Alone rendered while zooming, and only where the number changes. */
function ZoomLevel({ view }: { readonly view: ViewControl }): ReactNode {
  const { messages, formats } = useI18n();
  const percent = useSyncExternalStore(view.subscribe, () => Math.round(view.zoom() * 100));
  const zoom = percent / 100;
  return (
    <button
      type="button"
      className={styles.level}
      aria-label={messages.mapScreen.zoom.level(zoom)}
      title={zoom100.label(messages)}
      onClick={() => view.zoomTo(1)}
    >
      {formats.percent(zoom)}
    </button>
  );
}
