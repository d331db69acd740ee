import { Fragment, type ReactNode } from 'react';
import { ACTION_GROUPS } from '../../../actions/Action.ts';
import { ALL_ACTIONS } from '../../../actions/allActions.ts';
import { chordText } from '../../../actions/chordText.ts';
import type { KeyChord } from '../../../actions/KeyChord.ts';
import { usePreferences, usePreferencesStore } from '../../../editor/PreferencesContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import styles from './ShortcutsDialog.module.css';

interface Line {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Keys of the canvas itself, which are no actions. */
const GRID_KEYS: readonly (readonly [
  'walk' | 'extend' | 'ends' | 'corners' | 'leave' | 'commit' | 'pan' | 'menu',
  readonly KeyChord[],
])[] = [
  ['walk', [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }, { key: 'ArrowUp' }, { key: 'ArrowDown' }]],
  [
    'extend',
    [
      { key: 'ArrowLeft', shift: true },
      { key: 'ArrowRight', shift: true },
      { key: 'ArrowUp', shift: true },
      { key: 'ArrowDown', shift: true },
    ],
  ],
  ['ends', [{ key: 'Home' }, { key: 'End' }]],
  [
    'corners',
    [
      { key: 'Home', mod: true },
      { key: 'End', mod: true },
    ],
  ],
  ['commit', [{ key: 'Enter', mod: true }]],
  ['leave', [{ key: 'Escape' }]],
  ['pan', [{ key: ' ' }]],
  ['menu', [{ key: 'F10', shift: true }]],
];

/** All keys, by subject. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen.shortcuts;
  const { singleKeys } = usePreferences();
  const preferences = usePreferencesStore();
  const lines = (group: (typeof ACTION_GROUPS)[number]): readonly Line[] => [
    ...ALL_ACTIONS.filter((action) => action.group === group && action.keys).map((action) => ({
      name: action.label(messages),
      keys: (action.keys ?? []).map(chordText),
    })),
    ...(group === 'view' ? GRID_KEYS.map(([name, keys]) => ({ name: words[name], keys: keys.map(chordText) })) : []),
  ];
  return (
    <Dialog title={words.title} onClose={onClose} width="wide">
      <Switch label={words.singleKeys} checked={singleKeys} onChange={(on) => preferences.set({ singleKeys: on })} />
      <div className={styles.groups}>
        {ACTION_GROUPS.filter((group) => lines(group).length > 0).map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{messages.actions.group[group]}</h3>
            <dl className={styles.lines}>
              {lines(group).map(({ name, keys }) => (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key) => (
                      <Kbd key={key} keys={key} />
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
