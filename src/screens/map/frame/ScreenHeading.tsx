import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { JourneyScreen } from '../../../lib/route.ts';
import styles from './TopBar.module.css';

/** The heading of a screen for assistive technology, where none is to be seen: those that begin with what they hold. */
export function ScreenHeading({ screen }: { readonly screen: JourneyScreen }): ReactNode {
  const { mapScreen, terms } = useMessages();
  const title = useSessionState((state) => state.doc.journey.title);
  if (screen === 'evidence' || screen === 'check' || screen === 'compare') return null;
  const name = mapScreen.view[screen === '' ? 'map' : screen];
  return <h1 className={styles.heading}>{`\u2068${title || terms.untitled}\u2069 · ${name}`}</h1>;
}
