import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { journeyHref } from '../../../lib/route.ts';
import type { Id } from '../../../model/id.ts';
import { ColorField } from './ColorField.tsx';
import styles from './Inspector.module.css';
import { TypedField } from './TypedField.tsx';

const LINES = ['name', 'role'] as const;
const PARAGRAPHS = ['quote', 'bio', 'goals', 'needs'] as const;

interface PersonaInspectorProps {
  readonly id: Id;
  /** Leads on to the persona's empathy map. */
  readonly linked?: boolean;
}

/** A persona: who the map is about. */
export function PersonaInspector({ id, linked = true }: PersonaInspectorProps): ReactNode {
  const { field, persona: words } = useMessages().inspector;
  const session = useSession();
  const persona = useSessionState((state) => state.doc.personas.get(id));
  const journeyId = useSessionState((state) => state.doc.journey.id);
  if (!persona) return null;
  return (
    <>
      {[...LINES, ...PARAGRAPHS].map((name) => (
        <TypedField
          key={name}
          multiline={PARAGRAPHS.some((one) => one === name)}
          label={field[name]}
          value={persona[name]}
          mergeKey={`persona ${id} ${name}`}
          onChange={(value, options) => session.edit.setPersona({ id, patch: { [name]: value } }, options)}
        />
      ))}
      <ColorField
        label={field.color}
        value={persona.color}
        onChange={(color) => session.edit.setPersona({ id, patch: { color } })}
      />
      {linked && (
        <a className={styles.anchor} href={journeyHref(journeyId, 'empathy')}>
          {words.empathy}
        </a>
      )}
    </>
  );
}
