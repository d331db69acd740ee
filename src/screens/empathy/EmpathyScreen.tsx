import { type ReactNode, useRef, useState } from 'react';
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
  return (
    <JourneyFrame screen="empathy" view={null}>
      <Empathy />
    </JourneyFrame>
  );
}

function Empathy(): ReactNode {
  const { messages, formats } = useI18n();
  const session = useSession();
  const { announce, toast } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const selection = useSessionState((state) => state.selection);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [sending, setSending] = useState<Id | null>(null);
  // On a narrow screen the panel would cover the map: there it comes when a persona is pressed.
  const [panelOpen, setPanelOpen] = useState(() => !window.matchMedia('(max-width: 720px)').matches);
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
    setPanelOpen(true);
    session.select({ kind: 'persona', id });
  };
  const addPersona = (): void =>
    choose(session.edit.addPersona({ name: messages.empathy.newPersonaName(formats.number(personas.length + 1)) }));

  if (!persona)
    return (
      <EmptyState title={messages.empathy.noPersona} text={messages.empathy.noPersonaHint}>
        <Button variant="primary" icon="personaAdd" onClick={addPersona}>
          {messages.empathy.addPersona}
        </Button>
      </EmptyState>
    );
  const name = persona.name || messages.empathy.unnamed;
  return (
    <div className={styles.screen}>
      <PersonaRail personas={personas} currentId={persona.id} onChoose={choose} onAdd={addPersona} />
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
      {panelOpen && (
        <EmpathyPanel
          persona={persona}
          note={selectedNote}
          onSend={setSending}
          onClose={() => setPanelOpen(false)}
          onRemoved={() => toast(messages.empathy.removed, { undo: true })}
          onPersonaRemoved={() => toast(messages.mapScreen.toast.deleted.persona, { undo: true })}
        />
      )}
      {sending !== null && <SendNoteDialog noteId={sending} onClose={() => setSending(null)} />}
    </div>
  );
}
