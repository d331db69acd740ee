import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Id } from '../../model/id.ts';
import type { EmpathyNote } from '../../model/records/empathyNote.ts';
import type { Persona } from '../../model/records/persona.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../map/inspector/Inspector.module.css';
import { PersonaInspector } from '../map/inspector/PersonaInspector.tsx';
import { NoteFields } from './NoteFields.tsx';

interface EmpathyPanelProps {
  readonly persona: Persona;
  /** The selected note; null: the persona itself is shown. */
  readonly note: EmpathyNote | null;
  readonly onSend: (noteId: Id) => void;
  readonly onRemoved: () => void;
  readonly onPersonaRemoved: () => void;
  readonly onClose: () => void;
}

/** Every field of the selected note, or of the persona whose map is shown. */
export function EmpathyPanel(props: EmpathyPanelProps): ReactNode {
  const { persona, note, onSend, onRemoved, onPersonaRemoved, onClose } = props;
  const { empathy, inspector, common } = useMessages();
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  return (
    <aside className={panel.inspector} aria-label={inspector.title} data-details={note?.id ?? persona.id}>
      <div className={panel.head}>
        <h2 className={panel.name}>
          <Icon name={note ? 'note' : 'persona'} />
          {note ? empathy.noteOf : empathy.persona}
        </h2>
        <IconButton icon="close" name={empathy.closePanel} onClick={onClose} />
      </div>
      <fieldset className={panel.scroll} disabled={readOnly} key={note?.id ?? persona.id}>
        <div className={panel.body}>
          {note ? (
            <NoteFields note={note} onSend={onSend} onRemoved={onRemoved} />
          ) : (
            <>
              <PersonaInspector id={persona.id} linked={false} />
              <Button
                variant="quiet"
                icon="delete"
                onClick={() => {
                  session.edit.removePersona({ id: persona.id });
                  onPersonaRemoved();
                }}
              >
                {common.removeNamed(persona.name || empathy.unnamed)}
              </Button>
            </>
          )}
        </div>
      </fieldset>
    </aside>
  );
}
