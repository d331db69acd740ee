import { createContext, useContext } from 'react';
import { assert } from '../lib/assert.ts';
import type { ActionContext } from './ActionContext.ts';

const Context = createContext<ActionContext | null>(null);
export const ActionsProvider = Context.Provider;

/** What actions need, for buttons and menus that run them. Stays the same object from render to render. */
export function useActionContext(): ActionContext {
  const context = useContext(Context);
  assert(context, 'buttons of actions stand inside ActionsProvider');
  return context;
}
