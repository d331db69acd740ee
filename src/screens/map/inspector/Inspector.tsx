import { type ReactNode, useEffect, useRef } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { CardInspector } from './CardInspector.tsx';
import styles from './Inspector.module.css';
import { inspectedOf } from './inspectedOf.ts';
import { JourneyInspector } from './journey/JourneyInspector.tsx';
import { LaneInspector } from './LaneInspector.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import { PersonaInspector } from './PersonaInspector.tsx';
import { StageInspector } from './StageInspector.tsx';

/** The panel that shows every field of what is selected; of the journey itself when nothing is. */
export function Inspector({ onClose }: { readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  const selection = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const doc = useSessionState((state) => state.doc);
  const inspected = inspectedOf(messages, doc, selection);
  const panel = useRef<HTMLElement>(null);
  // A field takes its value when it is left. A press on the map changes the selection before it takes the focus away,
  // so the field is left here first, while it still speaks for what it shows.
  useEffect(() => {
    const leaveField = (event: PointerEvent): void => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || !panel.current?.contains(active)) return;
      if (!(event.target instanceof Node && panel.current.contains(event.target))) active.blur();
    };
    document.addEventListener('pointerdown', leaveField, { capture: true });
    return () => document.removeEventListener('pointerdown', leaveField, { capture: true });
  }, []);
  return (
    <aside className={styles.inspector} aria-label={messages.inspector.title} ref={panel} data-details="">
      <div className={styles.head}>
        <h2 className={styles.name}>
          <Icon name={inspected.icon} />
          {inspected.name}
        </h2>
        <IconButton icon="close" name={messages.inspector.close} onClick={onClose} />
      </div>
      <fieldset className={styles.scroll} disabled={readOnly} key={inspected.key}>
        <div className={styles.body}>
          {selection.kind === 'cards' && selection.ids.length > 0 ? (
            <CardInspector ids={selection.ids} />
          ) : selection.kind === 'stage' ? (
            <StageInspector id={selection.id} />
          ) : selection.kind === 'step' ? (
            <StageInspector id={doc.steps.get(selection.id)?.stageId ?? ''} />
          ) : selection.kind === 'lane' ? (
            <LaneInspector id={selection.id} />
          ) : selection.kind === 'link' ? (
            <LinkInspector id={selection.id} />
          ) : selection.kind === 'persona' ? (
            <PersonaInspector id={selection.id} />
          ) : (
            <JourneyInspector />
          )}
        </div>
      </fieldset>
    </aside>
  );
}
