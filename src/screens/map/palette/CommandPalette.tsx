import { type ReactNode, useEffect, useState } from 'react';
import type { Action } from '../../../actions/Action.ts';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { ALL_ACTIONS } from '../../../actions/allActions.ts';
import { palette } from '../../../actions/appActions.ts';
import { chordText } from '../../../actions/chordText.ts';
import { searchActions } from '../../../actions/searchActions.ts';
import { createFormats, LANGUAGES } from '../../../i18n/Formats.ts';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { loadWords, messagesOf, WORD_GROUPS } from '../../../i18n/loadWords.ts';
import type { Messages } from '../../../i18n/Messages.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import styles from './CommandPalette.module.css';
import { SearchList } from './SearchList.tsx';

/** The messages of the languages that the interface does not speak now, once they are here. */
function useOtherMessages(): readonly Messages[] {
  const { language } = useI18n();
  const [others, setOthers] = useState<readonly Messages[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const unspoken = LANGUAGES.filter((other) => other !== language);
      await Promise.all(unspoken.flatMap((other) => WORD_GROUPS.map((group) => loadWords(other, group))));
      if (isCurrent)
        setOthers(
          unspoken.map((other) => messagesOf(createFormats({ language: other, digits: 'auto', calendar: 'auto' }))),
        );
    };
    // Without the other language the palette still finds the names that it shows.
    load().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return others;
}

interface CommandPaletteProps {
  readonly onClose: () => void;
}

/** Every command that is possible now, found by its name in either language. */
export function CommandPalette({ onClose }: CommandPaletteProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.mapScreen.palette;
  const context = useActionContext();
  const others = useOtherMessages();
  const [possible] = useState(() => ALL_ACTIONS.filter((action) => action !== palette && action.when(context)));
  const choose = (action: Action): void => {
    onClose();
    // The dialog gives the focus back to where it was before the action may take it elsewhere.
    queueMicrotask(() => action.run(context));
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <SearchList
        label={words.search}
        search={(query) => searchActions(possible, query, [messages, ...others], context)}
        keyOf={(action) => action.id}
        onChoose={choose}
        nothing={words.none}
        found={words.found}
        render={(action) => (
          <>
            <span className={styles.icon}>
              {action.checked?.(context) ? <Icon name="check" /> : action.icon && <Icon name={action.icon} />}
            </span>
            <span className={styles.label}>{action.label(messages, context)}</span>
            <span className={styles.group}>{messages.actions.group[action.group]}</span>
            {action.keys?.[0] && <Kbd keys={chordText(action.keys[0])} />}
          </>
        )}
      />
    </Dialog>
  );
}
