import type { CSSProperties, ReactNode } from 'react';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Id } from '../../model/id.ts';
import type { Persona } from '../../model/records/persona.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EmpathyScreen.module.css';

interface PersonaRailProps {
  readonly personas: readonly Persona[];
  readonly currentId: Id;
  readonly onChoose: (id: Id) => void;
  readonly onAdd: () => void;
}

/** The colour of a persona: of the palette, or its own. */
const colorOf = (color: string | null): CSSProperties =>
  ({ '--persona': color === null ? undefined : color.startsWith('#') ? color : `var(--c-${color})` }) as CSSProperties;

/** The personas of the journey, to choose whose empathy map is shown. */
export function PersonaRail({ personas, currentId, onChoose, onAdd }: PersonaRailProps): ReactNode {
  const { empathy } = useMessages();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  return (
    <nav className={styles.rail} aria-label={empathy.personas}>
      <h2 className={styles.railTitle}>{empathy.personas}</h2>
      <ul className={styles.list}>
        {personas.map(({ id, name, role, color }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.persona}
              aria-current={id === currentId}
              onClick={() => onChoose(id)}
            >
              <span className={styles.dot} style={colorOf(color)} />
              <span className={styles.name} dir="auto">
                {name || empathy.unnamed}
              </span>
              {role && (
                <span className={styles.role} dir="auto">
                  {role}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button variant="quiet" icon="add" onClick={onAdd}>
          {empathy.addPersona}
        </Button>
      )}
    </nav>
  );
}
