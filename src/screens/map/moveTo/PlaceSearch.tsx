import type { ReactNode } from 'react';
import { columnName } from '../../../actions/names/columnName.ts';
import { laneName } from '../../../actions/names/laneName.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { suggestPlaces } from '../../../model/capture/suggestPlaces.ts';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { Icon } from '../../../ui/Icon.tsx';
import paletteStyles from '../palette/CommandPalette.module.css';
import { SearchList } from '../palette/SearchList.tsx';

interface PlaceSearchProps {
  readonly cards: readonly Card[];
  /** The place that stands chosen; null: none of the map. */
  readonly current: { readonly laneId: Id; readonly stepId: Id } | null;
  readonly onCurrent: (cell: { readonly laneId: Id; readonly stepId: Id }) => void;
  readonly onChoose: (cell: { readonly laneId: Id; readonly stepId: Id }) => void;
}

const keyOf = ({ laneId, stepId }: { readonly laneId: Id; readonly stepId: Id }): string => `${laneId} ${stepId}`;

/** More places than anybody reads. */
const MOST = 40;

/** The cells of the map by a few letters of stage and lane, or by signs. */
export function PlaceSearch({ cards, current, onCurrent, onChoose }: PlaceSearchProps): ReactNode {
  const messages = useMessages();
  const doc = useSessionState((state) => state.doc);
  const kinds = new Set(cards.map(({ kind }) => kind));
  const [kind = null] = kinds.size === 1 ? kinds : [];
  const words = messages.capture.sort;
  return (
    <SearchList
      label={words.search}
      search={(query) =>
        suggestPlaces(doc, query, kind, {
          laneName: (lane) => laneName(messages, lane),
          columnName: (stepId) => columnName(messages, doc, stepId),
        }).slice(0, MOST)
      }
      keyOf={keyOf}
      current={current && keyOf(current)}
      onCurrent={onCurrent}
      nothing={words.none}
      onChoose={onChoose}
      render={({ laneId, stepId }) => {
        const lane = doc.lanes.get(laneId);
        return (
          <>
            <span className={paletteStyles.icon}>
              <Icon name="grid" />
            </span>
            <bdi className={paletteStyles.label}>{columnName(messages, doc, stepId)}</bdi>
            <bdi className={paletteStyles.group}>{lane ? laneName(messages, lane) : ''}</bdi>
          </>
        );
      }}
    />
  );
}
