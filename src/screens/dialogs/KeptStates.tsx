import { type ReactNode, useEffect, useState } from 'react';
import { storeCopy } from '../../actions/storeCopy.ts';
import { useServices } from '../../editor/Services.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Result } from '../../lib/result.ts';
import { journeyHref } from '../../lib/route.ts';
import type { Id } from '../../model/id.ts';
import type { KeptVersion, StorageError } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SettingsDialog.module.css';

/** What was kept of maps before they were replaced or repaired: to open as a copy, or to delete. Nothing where there is none. */
export function KeptStates({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { messages, formats } = useI18n();
  const { settings, faults, terms, library: libraryWords } = messages;
  const words = settings.states;
  const services = useServices();
  const { library } = services;
  const [states, setStates] = useState<readonly KeptVersion[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  /** The one whose deletion has been asked for once. */
  const [asked, setAsked] = useState<Id | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void library.versions().then(async (opened) => {
      const listed = opened.ok ? await opened.value.list() : opened;
      if (listed.ok) setStates(listed.value);
    });
  }, [library]);
  const failed = ({ code }: StorageError): void => setSaid(faults.actionFailed[code]);
  const nameOf = ({ title, createdAt }: KeptVersion): string =>
    words.name(title || terms.untitled, formats.dateTime(new Date(createdAt)));

  const open = async (state: KeptVersion): Promise<void> => {
    setIsBusy(true);
    const opened = await library.versions();
    const loaded = opened.ok ? await opened.value.load(state.id) : opened;
    const stored = loaded.ok ? await storeCopy(services, loaded.value, nameOf(state)) : loaded;
    setIsBusy(false);
    if (!stored.ok) return failed(stored.error);
    onClose();
    window.location.hash = journeyHref(stored.value.journey.id);
  };
  const remove = async (state: KeptVersion): Promise<void> => {
    if (asked !== state.id) return setAsked(state.id);
    const opened = await library.versions();
    const removed: Result<void, StorageError> = opened.ok ? await opened.value.remove(state.id) : opened;
    if (!removed.ok) return failed(removed.error);
    setStates((all) => all.filter(({ id }) => id !== state.id));
    setSaid(words.deleted(nameOf(state)));
  };
  if (states.length === 0 && said === '') return null;
  return (
    <details className={styles.states}>
      <summary>{words.title(states.length)}</summary>
      <p className={styles.note}>{words.hint}</p>
      <ul>
        {states.map((state) => (
          <li key={state.id}>
            <p>
              <bdi>{state.title || terms.untitled}</bdi>
              <span className={styles.note}>
                {[
                  formats.dateTime(new Date(state.createdAt)),
                  words.reason[state.reason],
                  libraryWords.cards(state.cardCount),
                ].join(' · ')}
              </span>
            </p>
            <Button isOff={isBusy} aria-label={words.openNamed(nameOf(state))} onClick={() => void open(state)}>
              {words.open}
            </Button>
            <Button
              variant={asked === state.id ? 'danger' : 'quiet'}
              aria-label={asked === state.id ? words.sureNamed(nameOf(state)) : words.deleteNamed(nameOf(state))}
              onClick={() => void remove(state)}
            >
              {asked === state.id ? words.sure : words.delete}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {said}
      </p>
    </details>
  );
}
