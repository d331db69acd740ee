import { type ReactNode, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ShowPanel } from '../../actions/ActionContext.ts';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { EmpathyCanvas } from '../../canvas/empathy/EmpathyCanvas.tsx';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Id } from '../../model/id.ts';
import { personasOf } from '../../model/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import { EmpathyPanel } from './EmpathyPanel.tsx';
import styles from './EmpathyScreen.module.css';
import { PersonaRail } from './PersonaRail.tsx';
import { SavePictureButton } from './SavePictureButton.tsx';
import { SendNoteDialog } from './SendNoteDialog.tsx';

/** Who the journey is about: one empathy map a persona. Lives inside SessionProvider. */
export function EmpathyScreen(): ReactNode {
  // On a narrow screen the panel would cover the map: there it comes when a persona is pressed.
  const [isPanelOpen, setPanelOpen] = useState(() => !window.matchMedia('(max-width: 720px)').matches);
  const onPanel = useCallback<ShowPanel>((panel, way) => {
    if (panel === 'inspector') setPanelOpen((isOpen) => !(isOpen && way === 'toggle'));
  }, []);
  return (
    <JourneyFrame screen="empathy" view={null} onPanel={onPanel}>
      <Empathy isPanelOpen={isPanelOpen} onPanel={setPanelOpen} />
    </JourneyFrame>
  );
}

interface EmpathyProps {
  readonly isPanelOpen: boolean;
  readonly onPanel: (isOpen: boolean) => void;
}

function Empathy({ isPanelOpen, onPanel }: EmpathyProps): ReactNode {
  const { messages, formats } = useI18n();
  const session = useSession();
  const { announce, toast } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const selection = useSessionState((state) => state.selection);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [sending, setSending] = useState<Id | null>(null);
  const element = useRef<HTMLElement | null>(null);
  const size = useRef({ width: 0, height: 0 });
  const personas = personasOf(doc);

  const selectedNote = selection.kind === 'note' ? (doc.empathyNotes.get(selection.id) ?? null) : null;
  const selectedPersona = selection.kind === 'persona' ? selection.id : null;
  const persona =
    doc.personas.get(selectedNote?.personaId ?? selectedPersona ?? chosen ?? '') ??
    doc.personas.get(chosen ?? '') ??
    personas[0];
  const choose = (id: Id): void => {
    setChosen(id);
    onPanel(true);
    session.select({ kind: 'persona', id });
  };
  const screen = useRef<HTMLElement | null>(null);
  const takeScreen = (shown: HTMLElement | null): void => {
    screen.current = shown;
  };
  /** Gives the keyboard to the first of these that is there after what has just been done. */
  const goTo = <Found extends HTMLElement>(...selectors: readonly string[]): Found | null => {
    flushSync(() => undefined);
    const found = selectors.map((selector) => screen.current?.querySelector<Found>(selector)).find((one) => one);
    found?.focus();
    return found ?? null;
  };
  const addPersona = (): void => {
    choose(session.edit.addPersona({ name: messages.empathy.newPersonaName(formats.number(personas.length + 1)) }));
    goTo<HTMLInputElement>('aside input')?.select();
  };
  const noteRemoved = (): void => {
    toast(messages.empathy.removed, { undo: true });
    goTo('[data-stop][tabindex="0"]');
  };
  const personaRemoved = (): void => {
    toast(messages.mapScreen.toast.deleted.persona, { undo: true });
    goTo('nav [aria-current="true"]', 'button');
  };

  if (!persona)
    return (
      <main ref={takeScreen} className={styles.main}>
        <EmptyState title={messages.empathy.noPersona} text={messages.empathy.noPersonaHint}>
          <Button variant="primary" icon="personaAdd" onClick={addPersona}>
            {messages.empathy.addPersona}
          </Button>
        </EmptyState>
      </main>
    );
  const name = persona.name || messages.empathy.unnamed;
  return (
    <div ref={takeScreen} className={styles.screen}>
      <PersonaRail personas={personas} currentId={persona.id} onChoose={choose} onAdd={addPersona} />
      <main className={styles.main}>
        <EmpathyCanvas
          personaId={persona.id}
          personaName={name}
          announce={announce}
          onSend={setSending}
          onRemoved={() => toast(messages.empathy.removed, { undo: true })}
          onPicture={(viewport, pictureSize) => {
            element.current = viewport;
            size.current = pictureSize;
          }}
          tools={<SavePictureButton name={name} elementRef={element} size={() => size.current} />}
        />
      </main>
      {isPanelOpen && (
        <EmpathyPanel
          persona={persona}
          note={selectedNote}
          onSend={setSending}
          onClose={() => onPanel(false)}
          onRemoved={noteRemoved}
          onPersonaRemoved={personaRemoved}
        />
      )}
      {sending !== null && <SendNoteDialog noteId={sending} onClose={() => setSending(null)} />}
    </div>
  );
}
