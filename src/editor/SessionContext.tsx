import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { assert } from '../lib/assert.ts';
import type { Session, SessionState } from './Session.ts';

const Context = createContext<Session | null>(null);
export const SessionProvider = Context.Provider;

/** The open journey. */
export function useSession(): Session {
  const session = useContext(Context);
  assert(session, 'components of a journey stand inside SessionProvider');
  return session;
}

/** A part of the session's state. The selector must return the same object for the same state (no new arrays). */
export const useSessionState = <T,>(select: (state: SessionState) => T): T => useStore(useSession().store, select);
