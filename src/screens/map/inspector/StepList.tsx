import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { mapDirection, stepsOfStage } from '../../../model/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './Inspector.module.css';
import { OrderButtons } from './OrderButtons.tsx';
import { Section } from './Section.tsx';
import { TypedField } from './TypedField.tsx';

/**
 * Gives the keyboard from a button that will go with its row to that of the next row, else of the one before; where
 * only one step is left, which has none, to the button that adds one.
 */
function stepAside(button: HTMLElement, hasButtons: boolean): void {
  const row = button.closest('[data-step-id]');
  const below = row?.nextElementSibling;
  const beside = below?.matches('[data-step-id]') ? below : row?.previousElementSibling;
  const list = hasButtons ? beside : row?.parentElement;
  const buttons = list?.querySelectorAll<HTMLElement>('button');
  buttons?.[buttons.length - 1]?.focus();
}

/** The steps of a stage: names, order, adding, deleting. The only step of a stage stays. */
export function StepList({ stageId }: { readonly stageId: Id }): ReactNode {
  const messages = useMessages();
  const { step: words, section } = messages.inspector;
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const steps = stepsOfStage(doc, stageId);
  return (
    <Section title={section.steps}>
      {steps.map(({ id, title }, index) => (
        <div key={id} className={styles.row} data-step-id={id}>
          <div className={styles.grow}>
            <TypedField
              hideLabel
              label={words.name(index + 1)}
              placeholder={messages.inspector.untitledStep(index + 1)}
              value={title}
              mergeKey={`step ${id} title`}
              onChange={(title, options) => session.edit.setStep({ id, patch: { title } }, options)}
            />
          </div>
          {steps.length > 1 && (
            <>
              <OrderButtons
                axis={mapDirection(doc)}
                earlier={words.earlier(index + 1)}
                later={words.later(index + 1)}
                isFirst={index === 0}
                isLast={index === steps.length - 1}
                onMove={(by) => session.edit.moveStep({ id, by })}
              />
              <IconButton
                icon="delete"
                name={words.delete(index + 1)}
                onClick={({ currentTarget }) => {
                  stepAside(currentTarget, steps.length > 2);
                  session.edit.removeStep({ id });
                }}
              />
            </>
          )}
        </div>
      ))}
      <div>
        <Button variant="quiet" icon="add" onClick={() => session.edit.addStep({ stageId })}>
          {words.add}
        </Button>
      </div>
    </Section>
  );
}
