import { useEffect, useRef } from 'react';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { isSingleKey, type KeyChord, matchesChord } from './KeyChord.ts';
import { isOnControl, keysAreFree } from './keysAreFree.ts';

/** Elements with this attribute are the map for the keys that work only there. */
export const MAP_KEYS_ATTRIBUTE = 'data-map-keys';

const isInMap = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest(`[${MAP_KEYS_ATTRIBUTE}]`) !== null);

interface KeyRules {
  readonly event: KeyboardEvent;
  readonly singleKeys: boolean;
}

function chordIsFree(chord: KeyChord, { event, singleKeys }: KeyRules): boolean {
  if (!matchesChord(chord, event) || (!singleKeys && isSingleKey(chord))) return false;
  const { target } = event;
  if ((chord.onMap || chord.onThing) && isOnControl(target)) return false;
  return !(chord.onMap || chord.inMap) || isInMap(target);
}

/** The action that a key press asks for now; null: the press means something else. */
export function actionForKey(
  actions: readonly Action[],
  context: ActionContext,
  event: KeyboardEvent,
  singleKeys: boolean,
): Action | null {
  if (!keysAreFree(event)) return null;
  const asked = actions.filter(
    ({ keys, keysAreNative }) => !keysAreNative && keys?.some((chord) => chordIsFree(chord, { event, singleKeys })),
  );
  return asked.find((action) => action.when(context)) ?? null;
}

/** Runs the actions by their keys as long as the component stands. */
export function useActionKeys(actions: readonly Action[], context: ActionContext, singleKeys: boolean): void {
  const latest = useRef({ actions, context, singleKeys });
  useEffect(() => {
    latest.current = { actions, context, singleKeys };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { actions, context, singleKeys } = latest.current;
      const action = actionForKey(actions, context, event, singleKeys);
      if (!action) return;
      event.preventDefault();
      action.run(context);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
