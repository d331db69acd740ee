import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { unpair } from '../../actions/pairing/pairWith.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';

/** Sets both maps free; a toast says that they are still there. */
export function UnpairButton(): ReactNode {
  const { compare: words } = useMessages();
  const context = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  return readOnly ? null : (
    <Button variant="quiet" onClick={() => void unpair(context)}>
      {words.unpair}
    </Button>
  );
}
