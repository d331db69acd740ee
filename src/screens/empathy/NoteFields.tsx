import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { showOnMap } from '../../actions/showOnMap.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Id } from '../../model/id.ts';
import { personasOf } from '../../model/queries.ts';
import type { EmpathyNote } from '../../model/records/empathyNote.ts';
import { EMPATHY_SECTIONS, EVIDENCE, TEXT_DIRECTIONS } from '../../model/scales.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { ChoiceField } from '../map/inspector/ChoiceField.tsx';
import { SourceList } from '../map/inspector/card/SourceList.tsx';
import { Section } from '../map/inspector/Section.tsx';
import { TypedField } from '../map/inspector/TypedField.tsx';
import styles from './EmpathyScreen.module.css';

interface NoteFieldsProps {
  readonly note: EmpathyNote;
  readonly onSend: (noteId: Id) => void;
  readonly onRemoved: () => void;
}

/** The words of a note, where it stands, what it rests on, and its card on the map. */
export function NoteFields({ note, onSend, onRemoved }: NoteFieldsProps): ReactNode {
  const { empathy, inspector, terms } = useMessages();
  const session = useSession();
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const { id, section, personaId, cardId, evidence, sources, direction } = note;
  const set = session.edit.setNote;
  return (
    <>
      <TypedField
        multiline
        label={empathy.noteText}
        value={note.text}
        mergeKey={`note ${id}`}
        onChange={(text, options) => set({ id, patch: { text } }, options)}
      />
      <Select
        inline
        label={empathy.section}
        value={section}
        options={EMPATHY_SECTIONS.map((value) => ({ value, label: terms.empathySection[value] }))}
        onChange={(value) => session.edit.moveNote({ id, section: value })}
      />
      <Select
        inline
        label={empathy.persona}
        value={personaId}
        options={personasOf(doc).map(({ id: value, name }) => ({ value, label: name || empathy.unnamed }))}
        onChange={(value) => session.edit.moveNote({ id, personaId: value })}
      />
      <div className={styles.actions}>
        <Button variant={cardId === null ? 'primary' : 'plain'} icon="send" onClick={() => onSend(id)}>
          {empathy.send}
        </Button>
        {cardId !== null && (
          <>
            <Button icon="map" onClick={() => showOnMap(context, [cardId])}>
              {empathy.showCard}
            </Button>
            <Button variant="quiet" icon="split" onClick={() => session.edit.unlinkNote({ id })}>
              {empathy.unlink}
            </Button>
          </>
        )}
      </div>
      <Section title={inspector.section.evidence}>
        <ChoiceField
          label={inspector.field.evidence}
          hint={evidence ? terms.evidenceHint[evidence] : undefined}
          value={evidence}
          choices={EVIDENCE}
          none={inspector.notSet}
          nameOf={(one) => terms.evidence[one]}
          onChange={(value) => set({ id, patch: { evidence: value } })}
        />
        <SourceList
          sources={sources}
          onSet={(value) => set({ id, patch: { sources: value } })}
          onType={(value) => set({ id, patch: { sources: value } }, { mergeKey: `note sources ${id}` })}
          onCommit={session.closeUndoGroup}
        />
      </Section>
      <ChoiceField
        label={inspector.field.direction}
        value={direction}
        choices={TEXT_DIRECTIONS}
        nameOf={(one) => inspector.direction[one]}
        onChange={(value) => value && set({ id, patch: { direction: value } })}
      />
      <div className={styles.actions}>
        <Button variant="quiet" icon="arrowUp" onClick={() => session.edit.moveNote({ id, by: -1 })}>
          {empathy.moveUp}
        </Button>
        <Button variant="quiet" icon="arrowDown" onClick={() => session.edit.moveNote({ id, by: 1 })}>
          {empathy.moveDown}
        </Button>
        <Button variant="quiet" icon="copy" onClick={() => session.edit.duplicateNote({ id })}>
          {empathy.duplicate}
        </Button>
        <Button
          variant="quiet"
          icon="delete"
          onClick={() => {
            session.edit.removeNote({ id });
            onRemoved();
          }}
        >
          {empathy.remove}
        </Button>
      </div>
    </>
  );
}
