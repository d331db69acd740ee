import type { ReactNode } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { matchRank } from '../../../actions/searchActions.ts';
import { targetLaneId } from '../../../actions/targets.ts';
import { useSession } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { IconName } from '../../../lib/icons.ts';
import { DEFAULT_CARD_KIND } from '../../../model/defaultCardKind.ts';
import { LANE_KINDS, type LaneKind } from '../../../model/scales.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './CommandPalette.module.css';
import { SearchList } from './SearchList.tsx';

const OWN_ICONS: Partial<Record<LaneKind, IconName>> = {
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
};

/** Adds a lane of a kind below the lane that is selected, or at the end. */
export function AddLaneDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen;
  const session = useSession();
  const context = useActionContext();
  const nameOf = (kind: LaneKind): string => messages.terms.laneKind[kind];
  const add = (kind: LaneKind): void => {
    const id = session.edit.addLane({ kind, afterId: targetLaneId(context) });
    session.select({ kind: 'lane', id });
    onClose();
  };
  return (
    <Dialog title={words.addLane} width="small" onClose={onClose}>
      <SearchList
        label={words.laneKind}
        search={(query) => LANE_KINDS.filter((kind) => matchRank(nameOf(kind), query) !== null)}
        keyOf={(kind) => kind}
        nothing={words.laneKindNone}
        onChoose={add}
        render={(kind) => (
          <>
            <span className={styles.icon}>
              <Icon name={OWN_ICONS[kind] ?? DEFAULT_CARD_KIND[kind]} />
            </span>
            <span className={styles.label}>{nameOf(kind)}</span>
          </>
        )}
      />
    </Dialog>
  );
}
