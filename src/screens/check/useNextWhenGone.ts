import { type RefObject, useEffect, useRef } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { type Finding, findingKey } from '../../model/check/Finding.ts';

/** When the current question has gone, the one that took its place is the current one, with the keyboard on it. */
export function useNextWhenGone(
  list: RefObject<HTMLElement | null>,
  open: readonly Finding[],
  shown: readonly Finding[],
): void {
  const session = useSession();
  const { announce } = useActionContext();
  const { left } = useMessages().check;
  const current = useSessionState((state) => state.question);
  /** Where the current question stood when it was last seen. */
  const place = useRef<number | null>(null);
  /** Whose head is to get the keyboard, once it is drawn. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null && next.current === current) {
      list.current?.querySelector<HTMLElement>(`button[data-question="${CSS.escape(current)}"]`)?.focus();
      next.current = null;
    }
    const at = shown.findIndex((finding) => findingKey(finding) === current);
    if (current === null) place.current = null;
    else if (at >= 0) place.current = at;
    else if (open.some((finding) => findingKey(finding) === current)) place.current = null;
    else if (place.current !== null) {
      const heir = shown[place.current] ?? shown.at(-1);
      place.current = null;
      next.current = heir ? findingKey(heir) : null;
      session.setState({ question: next.current });
      announce(left(open.length));
    }
  }, [list, open, shown, current, session, announce, left]);
}
