import { type ReactNode, useState } from 'react';
import { useSession } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { CHANNELS, INITIATIVES } from '../../../../model/scales.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { CheckField } from '../CheckField.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import type { EditedCards } from '../useEditedCards.ts';

const OTHER = 'other';

/** Where the customer meets us: channel, who begins, and whether it is a moment of truth. */
export function TouchpointFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const session = useSession();
  const channel = edited.shared('channel');
  const listed = CHANNELS.find((one) => one === channel) ?? null;
  const isOwn = typeof channel === 'string' && (listed === null || listed === OTHER);
  const [own, setOwn] = useState(isOwn && channel !== OTHER ? channel : '');
  return (
    <>
      <ChoiceField
        label={words.field.channel}
        value={channel === undefined ? undefined : channel === null ? null : (listed ?? OTHER)}
        choices={CHANNELS}
        none={words.notSet}
        nameOf={(one) => messages.terms.channel[one]}
        onChange={(one) => {
          setOwn('');
          edited.set({ channel: one });
        }}
      />
      {isOwn && (
        <TextField
          inline
          maxLength={200}
          label={words.field.ownChannel}
          value={own}
          onChange={(text) => {
            setOwn(text);
            session.writeSoon(() => edited.type({ channel: text.trim() === '' ? OTHER : text.trim() }));
          }}
          onCommit={edited.commit}
        />
      )}
      <ChoiceField
        label={words.field.initiative}
        value={edited.shared('initiative')}
        choices={INITIATIVES}
        none={words.notSet}
        nameOf={(one) => messages.terms.initiative[one]}
        onChange={(initiative) => edited.set({ initiative })}
      />
      <CheckField
        label={words.field.momentOfTruth}
        checked={edited.shared('momentOfTruth')}
        onChange={(momentOfTruth) => edited.set({ momentOfTruth })}
      />
    </>
  );
}
