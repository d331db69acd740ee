import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { pairWith } from '../../actions/pairing/pairWith.ts';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Doc } from '../../model/Doc.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { UnpairButton } from './UnpairButton.tsx';

/** Says that the other map is paired with this one no more, and lets the pair be made or ended. */
export function LeftBanner({ other }: { readonly other: Doc }): ReactNode {
  const { compare: words, terms } = useMessages();
  const context = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const { id, title } = other.journey;
  return (
    <Banner
      tone="warning"
      actions={
        readOnly || (
          <>
            <Button onClick={() => void pairWith(context, id)}>{words.pairAgain}</Button>
            <UnpairButton />
          </>
        )
      }
    >
      {words.left(title || terms.untitled)}
    </Banner>
  );
}
