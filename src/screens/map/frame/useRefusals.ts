import { useEffect } from 'react';
import { useSession } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { LIMITS } from '../../../model/limits.ts';
import { useToast } from '../../../ui/ToastContext.ts';

/** Says why something was not done, whoever asked for it: a key, a menu, the canvas, a field or another tab. */
export function useRefusals(): void {
  const session = useSession();
  const { refused, kept } = useMessages().mapScreen;
  const toast = useToast();
  useEffect(
    () =>
      session.store.subscribe(({ refusals, refusal }, before) => {
        if (refusals <= before.refusals || refusal === null) return;
        const message = refusal === 'tooManyCards' ? refused.tooManyCards(LIMITS.cards) : refused[refusal];
        toast({ message, tone: 'error' });
      }),
    [session, refused, toast],
  );
  useEffect(() => session.onKept(() => toast({ message: kept })), [session, kept, toast]);
}
