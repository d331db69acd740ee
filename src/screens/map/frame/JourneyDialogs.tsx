import type { ReactNode } from 'react';
import type { Opening } from '../../../actions/ActionContext.ts';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { loadAddReading } from '../../../actions/lazyPaste.ts';
import { cellWords } from '../../../actions/names/cellWords.ts';
import type { CellFocus } from '../../../editor/Session.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { ALL_PRIORITIES } from '../../../model/scoring/PriorityFilter.ts';
import { ExportDialog } from '../../dialogs/ExportDialog.tsx';
import { ImportDialog } from '../../dialogs/ImportDialog.tsx';
import { lazyBacklogDialog } from '../../dialogs/lazyBacklogDialog.ts';
import { lazySurveyDialog } from '../../dialogs/lazySurveyDialog.ts';
import { lazyTableDialog } from '../../dialogs/lazyTableDialog.ts';
import { SettingsDialog } from '../../dialogs/SettingsDialog.tsx';
import type { TableTarget } from '../../dialogs/table/TableTarget.ts';
import { SetFieldDialog } from '../bulk/SetFieldDialog.tsx';
import { MoveToDialog } from '../moveTo/MoveToDialog.tsx';
import { AddLaneDialog } from '../palette/AddLaneDialog.tsx';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import { LinkToDialog } from '../palette/LinkToDialog.tsx';
import { ShortcutsDialog } from '../palette/ShortcutsDialog.tsx';

type Cell = Pick<CellFocus, 'laneId' | 'stepId'>;
const { Part: TableDialog } = lazyTableDialog;
const { Part: SurveyDialog } = lazySurveyDialog;
const { Part: BacklogDialog } = lazyBacklogDialog;

export interface JourneyDialogsProps {
  readonly opening: Opening;
  readonly onClose: () => void;
}

/** The dialog that is open over a journey. */
export function JourneyDialogs({ opening, onClose }: JourneyDialogsProps): ReactNode {
  const doc = useSessionState((state) => state.doc);
  const context = useActionContext();
  const targetOf = (cell: Cell | null): TableTarget => ({
    doc,
    place: cell && doc.lanes.has(cell.laneId) ? cellWords(context.i18n.messages, doc, cell.laneId, cell.stepId) : null,
    add: (part) => void loadAddReading().then(({ addReading }) => addReading(context, part, cell)),
  });
  switch (opening.name) {
    case 'palette':
      return <CommandPalette onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'export':
      return <ExportDialog doc={doc} onClose={onClose} />;
    case 'import':
      return <ImportDialog file={opening.file ?? null} tableTarget={targetOf(null)} onClose={onClose} />;
    case 'table':
      return <TableDialog source={opening.source} target={targetOf(opening.cell)} onClose={onClose} />;
    case 'addLane':
      return <AddLaneDialog onClose={onClose} />;
    case 'moveTo':
      return <MoveToDialog cardIds={opening.cardIds} sorting={opening.sorting ?? false} onClose={onClose} />;
    case 'setField':
      return <SetFieldDialog field={opening.field} cardIds={opening.cardIds} onClose={onClose} />;
    case 'survey':
      return <SurveyDialog metricId={opening.metricId} measuredId={opening.measuredId} onClose={onClose} />;
    case 'backlog':
      return <BacklogDialog filter={opening.filter ?? ALL_PRIORITIES} onClose={onClose} />;
    case 'linkTo':
      return <LinkToDialog cardId={opening.cardId} onClose={onClose} />;
  }
}
