import { memo, type ReactNode } from 'react';
import { columnName } from '../../../actions/names/columnName.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMapWords } from '../../../editor/useMapWords.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { placeKey } from '../../cardTable/Place.ts';
import { CardCell } from './CardCell.tsx';

interface PlaceCellProps {
  readonly laneId: Id;
  readonly stepId: Id;
}

/** The cell where a lane and a step meet. */
export const PlaceCell = memo(function PlaceCell({ laneId, stepId }: PlaceCellProps): ReactNode {
  const messages = useMessages();
  const words = useMapWords();
  const addName = useSessionState(({ doc }) => {
    const lane = doc.lanes.get(laneId);
    const laneName = lane ? lane.title || words.laneKind(lane.kind) : '';
    return messages.canvas.addCard(laneName, columnName(messages, doc, stepId));
  });
  return <CardCell placeKey={placeKey({ kind: 'cell', laneId, stepId })} addName={addName} />;
});
