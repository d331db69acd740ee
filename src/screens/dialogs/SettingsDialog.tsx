import type { ReactNode } from 'react';
import { usePreferences, usePreferencesStore } from '../../editor/PreferencesContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Preferences } from '../../model/preferences.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SegmentedScale } from '../../ui/SegmentedScale.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { KeptStates } from './KeptStates.tsx';
import { KeptTables } from './KeptTables.tsx';
import { LANGUAGE_NAMES } from './languageNames.ts';
import styles from './SettingsDialog.module.css';

type Choice<K extends keyof Preferences> = {
  readonly key: K;
  readonly label: string;
  readonly options: readonly { readonly value: Preferences[K] & string; readonly label: string }[];
};
type AnyChoice = { [K in 'language' | 'theme' | 'digits' | 'calendar']: Choice<K> }[
  | 'language'
  | 'theme'
  | 'digits'
  | 'calendar'];

/** The labels of a word list as options, in its order. */
const optionsOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }));

/** What this person wants on this device. Every choice acts at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { settings: words } = useMessages();
  const preferences = usePreferences();
  const store = usePreferencesStore();
  const choices: readonly AnyChoice[] = [
    { key: 'language', label: words.language, options: optionsOf({ auto: words.languageAuto, ...LANGUAGE_NAMES }) },
    { key: 'theme', label: words.theme, options: optionsOf(words.themes) },
    { key: 'digits', label: words.digits, options: optionsOf(words.digitKinds) },
    { key: 'calendar', label: words.calendar, options: optionsOf(words.calendars) },
  ];
  return (
    <Dialog title={words.title} onClose={onClose}>
      {choices.map(({ key, label, options }) => (
        <SegmentedScale<string>
          key={key}
          label={label}
          value={preferences[key]}
          options={options}
          onChange={(value) => store.set({ [key]: value })}
        />
      ))}
      <Switch
        label={words.singleKeys}
        hint={words.singleKeysHint}
        checked={preferences.singleKeys}
        onChange={(singleKeys) => store.set({ singleKeys })}
      />
      <Switch
        label={words.wheelZooms}
        hint={words.wheelZoomsHint}
        checked={preferences.wheelZooms}
        onChange={(wheelZooms) => store.set({ wheelZooms })}
      />
      <KeptTables />
      <KeptStates onClose={onClose} />
      <p className={styles.note}>{words.keptHere}</p>
    </Dialog>
  );
}
