import { type ReactNode, Suspense } from 'react';
import type { PatchOf } from '../../../editor/PatchOf.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { mapDirection, stagesOf } from '../../../model/queries.ts';
import { TIMINGS } from '../../../model/scales.ts';
import { lazyShareLine } from '../../evidence/lazyEvidenceParts.ts';
import { CheckField } from './CheckField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ColorField } from './ColorField.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { StepList } from './StepList.tsx';
import { TypedField } from './TypedField.tsx';

const { Part: ShareLine } = lazyShareLine;

/** A stage and its steps. */
export function StageInspector({ id }: { readonly id: Id }): ReactNode {
  const messages = useMessages();
  const { field, stage: words, notSet } = messages.inspector;
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const stage = doc.stages.get(id);
  if (!stage) return null;
  const set = (patch: PatchOf<'setStage'>, options?: { readonly mergeKey: string }): void =>
    session.edit.setStage({ id, patch }, options);
  const stages = stagesOf(doc);
  const place = stages.indexOf(stage);
  return (
    <>
      <TypedField
        label={field.title}
        value={stage.title}
        mergeKey={`stage ${id} title`}
        onChange={(title, options) => set({ title }, options)}
      />
      <TypedField
        multiline
        label={field.goal}
        value={stage.goal}
        mergeKey={`stage ${id} goal`}
        onChange={(goal, options) => set({ goal }, options)}
      />
      <ChoiceField
        label={field.timing}
        value={stage.timing}
        choices={TIMINGS}
        none={notSet}
        nameOf={(timing) => messages.terms.timingLong[timing]}
        onChange={(timing) => set({ timing })}
      />
      <ColorField label={field.color} value={stage.color} onChange={(color) => set({ color })} />
      <CheckField label={words.collapsed} checked={stage.collapsed} onChange={(collapsed) => set({ collapsed })} />
      <OrderButtons
        label={messages.inspector.section.place}
        axis={mapDirection(doc)}
        earlier={words.earlier}
        later={words.later}
        isFirst={place === 0}
        isLast={place === stages.length - 1}
        onMove={(by) => session.edit.moveStage({ id, by })}
      />
      <Suspense>
        <ShareLine stageId={id} />
      </Suspense>
      <StepList stageId={id} />
      <TypedField
        multiline
        label={field.notes}
        value={stage.notes}
        mergeKey={`stage ${id} notes`}
        onChange={(notes, options) => set({ notes }, options)}
      />
    </>
  );
}
