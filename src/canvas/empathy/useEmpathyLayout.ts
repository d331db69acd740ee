import { useRef } from 'react';
import { useServices } from '../../editor/Services.tsx';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import type { EmpathyLayout } from '../../layout/empathy/EmpathyLayout.ts';
import { layoutEmpathy } from '../../layout/empathy/layoutEmpathy.ts';
import type { Id } from '../../model/id.ts';

/** The geometry of a persona's empathy map, kept up to date; unchanged notes keep their boxes. */
export function useEmpathyLayout(personaId: Id): EmpathyLayout {
  const { measure } = useServices();
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  // The map is laid out anew when fonts or words arrive: so is the empathy map then.
  useSessionState((state) => state.layout);
  const last = useRef<{ readonly personaId: Id; readonly layout: EmpathyLayout } | null>(null);
  const previous = last.current?.personaId === personaId ? last.current.layout : undefined;
  const layout = layoutEmpathy(doc, personaId, { words: session.words(), measure }, previous);
  last.current = { personaId, layout };
  return layout;
}
