import { createContext, useContext } from 'react';
import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { EmpathySection } from '../../model/scales.ts';
import type { EmpathyStop } from './empathyWalk.ts';

/** What the parts of the empathy canvas share: where the keyboard is, and what can be done from there. */
export interface EmpathyControl {
  readonly personaId: Id;
  /** Key of the stop that takes part in the Tab order. */
  readonly stop: string;
  readonly stand: (stop: EmpathyStop) => void;
  readonly addNote: (section: EmpathySection, afterId?: Id) => void;
  readonly edit: (id: Id) => void;
  readonly leave: (id: Id, refocus: boolean) => void;
  /** Section over which a dragged note is held. */
  readonly dropSection: EmpathySection | null;
}

const Context = createContext<EmpathyControl | null>(null);
export const EmpathyControlProvider = Context.Provider;

export function useEmpathyControl(): EmpathyControl {
  const control = useContext(Context);
  assert(control, 'parts of the empathy canvas stand inside it');
  return control;
}
