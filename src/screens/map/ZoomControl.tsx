import { type ReactNode, useSyncExternalStore } from 'react';
import { zoom100, zoomFit, zoomIn, zoomOut } from '../../actions/viewActions.ts';
import type { ViewControl } from '../../editor/ViewControl.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ActionButton } from './frame/ActionButton.tsx';
import styles from './MapScreen.module.css';

/** How near the map is, and ways to change it. */
export function ZoomControl({ view }: { readonly view: ViewControl }): ReactNode {
  const { messages, formats } = useI18n();
  const zoom = useSyncExternalStore(view.subscribe, view.zoom);
  const words = messages.mapScreen.zoom;
  return (
    <fieldset className={styles.zoom} aria-label={words.group}>
      <ActionButton action={zoomOut} icon="minus" />
      <button
        type="button"
        className={styles.level}
        aria-label={words.level(zoom)}
        title={zoom100.label(messages)}
        onClick={() => view.zoomTo(1)}
      >
        {formats.percent(zoom)}
      </button>
      <ActionButton action={zoomIn} icon="add" />
      <ActionButton action={zoomFit} />
    </fieldset>
  );
}
