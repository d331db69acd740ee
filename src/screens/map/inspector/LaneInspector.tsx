import type { ReactNode } from 'react';
import type { PatchOf } from '../../../editor/PatchOf.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { lanesOf } from '../../../model/queries.ts';
import { LANE_KINDS } from '../../../model/scales.ts';
import { CheckField } from './CheckField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { TypedField } from './TypedField.tsx';

/** A lane: name, kind, and how it is shown. */
export function LaneInspector({ id }: { readonly id: Id }): ReactNode {
  const messages = useMessages();
  const { field, lane: words, hint } = messages.inspector;
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const lane = doc.lanes.get(id);
  if (!lane) return null;
  const set = (patch: PatchOf<'setLane'>, options?: { readonly mergeKey: string }): void =>
    session.edit.setLane({ id, patch }, options);
  const lanes = lanesOf(doc);
  const place = lanes.indexOf(lane);
  return (
    <>
      <TypedField
        label={field.title}
        hint={hint.laneTitle}
        placeholder={session.words().laneKind(lane.kind)}
        value={lane.title}
        mergeKey={`lane ${id} title`}
        onChange={(title, options) => set({ title }, options)}
      />
      <ChoiceField
        label={field.kind}
        value={lane.kind}
        choices={LANE_KINDS}
        nameOf={(kind) => messages.terms.laneKind[kind]}
        onChange={(kind) => kind && set({ kind })}
      />
      <CheckField label={words.collapsed} checked={lane.collapsed} onChange={(collapsed) => set({ collapsed })} />
      <CheckField label={words.hidden} checked={lane.hidden} onChange={(hidden) => set({ hidden })} />
      <OrderButtons
        label={messages.inspector.section.place}
        axis="down"
        earlier={words.earlier}
        later={words.later}
        isFirst={place === 0}
        isLast={place === lanes.length - 1}
        onMove={(by) => session.edit.moveLane({ id, by })}
      />
    </>
  );
}
