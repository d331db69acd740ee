import type { ReactNode } from 'react';
import { columnName } from '../../../actions/names/columnName.ts';
import { laneName } from '../../../actions/names/laneName.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { columnsOf, lanesOf } from '../../../model/queries.ts';
import { Select } from '../../../ui/Select.tsx';

interface PlacePickerProps {
  /** Null: the inbox; undefined: different places. */
  readonly laneId: Id | null | undefined;
  readonly stepId: Id | null | undefined;
  /** Null: the inbox. */
  readonly onChange: (cell: { readonly laneId: Id; readonly stepId: Id } | null) => void;
  readonly inline?: boolean;
}

const INBOX = '';
const MIXED = '?';

/** A cell of the map, by lane and by stage and step, or the inbox. */
export function PlacePicker({ laneId, stepId, onChange, inline = false }: PlacePickerProps): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const doc = useSessionState((state) => state.doc);
  const focus = useSessionState((state) => state.focus);
  const lanes = lanesOf(doc);
  const columns = columnsOf(doc);
  const choose = (lane: string | null, step: string | null): void => {
    const chosenLane = lane ?? focus?.laneId ?? lanes[0]?.id;
    const chosenStep = step ?? focus?.stepId ?? columns[0]?.id;
    if (chosenLane !== undefined && chosenStep !== undefined) onChange({ laneId: chosenLane, stepId: chosenStep });
  };
  const first = (value: Id | null | undefined) => [
    ...(value === undefined ? [{ value: MIXED, label: words.mixed }] : []),
    { value: INBOX, label: words.inbox },
  ];
  const known = (value: string): string | null => (value === INBOX || value === MIXED ? null : value);
  return (
    <>
      <Select
        inline={inline}
        label={words.field.lane}
        value={laneId === undefined ? MIXED : (laneId ?? INBOX)}
        options={[...first(laneId), ...lanes.map((lane) => ({ value: lane.id, label: laneName(messages, lane) }))]}
        onChange={(value) => (value === INBOX ? onChange(null) : choose(known(value), stepId ?? null))}
      />
      <Select
        inline={inline}
        label={words.field.step}
        value={stepId === undefined ? MIXED : (stepId ?? INBOX)}
        options={[...first(stepId), ...columns.map(({ id }) => ({ value: id, label: columnName(messages, doc, id) }))]}
        onChange={(value) => (value === INBOX ? onChange(null) : choose(laneId ?? null, known(value)))}
      />
    </>
  );
}
