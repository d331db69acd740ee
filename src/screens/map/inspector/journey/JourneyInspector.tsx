import { type ReactNode, Suspense } from 'react';
import { useActionContext } from '../../../../actions/ActionsContext.tsx';
import { goCompare } from '../../../../actions/pairingActions.ts';
import type { BoundCommands } from '../../../../editor/boundCommands.ts';
import { useSession, useSessionState } from '../../../../editor/SessionContext.tsx';
import { LANGUAGES } from '../../../../i18n/Formats.ts';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { JOURNEY_STATES, TEXT_DIRECTIONS } from '../../../../model/scales.ts';
import { Button } from '../../../../ui/Button.tsx';
import { lazyShareLine } from '../../../evidence/lazyEvidenceParts.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { DateField } from '../DateField.tsx';
import { Section } from '../Section.tsx';
import { TagsField } from '../TagsField.tsx';
import { TypedField } from '../TypedField.tsx';
import { PersonaList } from './PersonaList.tsx';

const { Part: ShareLine } = lazyShareLine;

/** The map as a whole: whose point of view, in which scenario, in which state. Shown when nothing is selected. */
export function JourneyInspector(): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const context = useActionContext();
  const session = useSession();
  const journey = useSessionState((state) => state.doc.journey);
  const set = (patch: Parameters<BoundCommands['setJourney']>[0], options?: { readonly mergeKey: string }): void =>
    session.edit.setJourney(patch, options);
  const text = (
    name: 'title' | 'scenario' | 'expectation' | 'scope' | 'owner' | 'productGoals' | 'valueProposition',
  ) => (
    <TypedField
      multiline={name !== 'title' && name !== 'owner'}
      label={words.field[name]}
      value={journey[name]}
      mergeKey={`journey.${name}`}
      onChange={(value, options) => set({ [name]: value }, options)}
    />
  );
  // A file may bring a language that the interface does not speak: it stays until another is chosen.
  const languages = LANGUAGES.some((one) => one === journey.language) ? LANGUAGES : [...LANGUAGES, journey.language];
  const languageNames: Readonly<Record<string, string>> = words.language;
  return (
    <>
      {text('title')}
      <PersonaList />
      <Section title={words.section.about}>
        {text('scenario')}
        {text('expectation')}
        {text('scope')}
        <ChoiceField
          label={words.field.state}
          value={journey.state}
          choices={JOURNEY_STATES}
          nameOf={(state) => messages.terms.journeyState[state]}
          onChange={(state) => state && set({ state })}
        />
        <Button variant="quiet" icon="span" onClick={() => goCompare.run(context)}>
          {messages.actions.goCompare}
        </Button>
        {text('owner')}
        <DateField label={words.field.reviewOn} value={journey.reviewOn} onChange={(reviewOn) => set({ reviewOn })} />
        <TagsField
          tags={journey.tags}
          suggestions={[]}
          onAdd={(tag) => !journey.tags.includes(tag) && set({ tags: [...journey.tags, tag] })}
          onRemove={(tag) => set({ tags: journey.tags.filter((other) => other !== tag) })}
        />
      </Section>
      <Suspense>
        <ShareLine stageId={null} />
      </Suspense>
      <Section title={words.section.basis}>
        {text('productGoals')}
        {text('valueProposition')}
      </Section>
      <Section title={words.section.look}>
        <ChoiceField
          label={words.field.language}
          value={journey.language}
          choices={languages}
          nameOf={(language) => languageNames[language] ?? language}
          onChange={(language) => language && set({ language })}
        />
        <ChoiceField
          label={words.field.mapDirection}
          value={journey.direction}
          choices={TEXT_DIRECTIONS}
          nameOf={(direction) => words.direction[direction]}
          onChange={(direction) => direction && set({ direction })}
        />
      </Section>
    </>
  );
}
