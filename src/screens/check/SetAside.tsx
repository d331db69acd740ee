import { type ReactNode, useId, useState } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { FIXES } from '../../actions/check/fixes.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Finding } from '../../model/check/Finding.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Check.module.css';

/** Answers a question with the reason why it is none here. The reason is kept in the document. */
export function SetAside({ finding: { ruleId, targetId } }: { readonly finding: Finding }): ReactNode {
  const { session, toast } = useActionContext();
  const words = useMessages().check;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  return (
    <form
      className={styles.fix}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') {
          setMissing(true);
          return;
        }
        session.edit.addDismissal({ ruleId, targetId, reason: reason.trim() });
        toast(words.asideSaid, { undo: true });
      }}
    >
      <TextField
        label={FIXES[ruleId] ? words.reason : words.reasonAlone}
        value={reason}
        suggestions={words.reasons}
        error={isMissing && reason.trim() === '' ? words.reasonMissing : undefined}
        onChange={setReason}
      />
      <Button type="submit" variant="quiet" id={id}>
        {words.setAside}
      </Button>
    </form>
  );
}
