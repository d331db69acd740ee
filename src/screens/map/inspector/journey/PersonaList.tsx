import type { ReactNode } from 'react';
import { useActionContext } from '../../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { personasOf } from '../../../../model/queries.ts';
import { Button } from '../../../../ui/Button.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import styles from '../Inspector.module.css';
import { OrderButtons } from '../OrderButtons.tsx';
import { personaName } from '../personaName.ts';
import { Section } from '../Section.tsx';

/** The personas of the map: open, order, add, delete. */
export function PersonaList(): ReactNode {
  const messages = useMessages();
  const { persona: words, section } = messages.inspector;
  const session = useSession();
  const { toast } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const personas = personasOf(doc);
  return (
    <Section title={section.personas}>
      {personas.length === 0 && <p className={styles.hint}>{words.none}</p>}
      {personas.map(({ id }, index) => {
        const name = personaName(messages, doc, id);
        return (
          <div key={id} className={styles.row} data-persona-id={id}>
            <button
              type="button"
              dir="auto"
              className={styles.linkText}
              aria-label={words.edit(name)}
              onClick={() => session.select({ kind: 'persona', id })}
            >
              {name}
            </button>
            <OrderButtons
              axis="down"
              earlier={words.up(name)}
              later={words.down(name)}
              isFirst={index === 0}
              isLast={index === personas.length - 1}
              onMove={(by) => session.edit.movePersona({ id, by })}
            />
            <IconButton
              icon="delete"
              name={words.delete(name)}
              onClick={() => {
                session.edit.removePersona({ id });
                toast(messages.mapScreen.toast.deleted.persona, { undo: true });
              }}
            />
          </div>
        );
      })}
      <div>
        <Button
          variant="quiet"
          icon="personaAdd"
          onClick={() => session.select({ kind: 'persona', id: session.edit.addPersona({}) })}
        >
          {words.add}
        </Button>
      </div>
    </Section>
  );
}
