import type { ReactNode } from 'react';
import { useActionContext } from '../../../../actions/ActionsContext.tsx';
import { useSession } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { TagsField } from '../TagsField.tsx';
import type { EditedCards } from '../useEditedCards.ts';

interface CardTagsProps {
  readonly edited: EditedCards;
  readonly suggestions: readonly string[];
}

/** The tags of the cards. Each tag speaks for itself: the others stay as they are on every card. */
export function CardTags({ edited, suggestions }: CardTagsProps): ReactNode {
  const { bulk } = useMessages().capture;
  const { announce } = useActionContext();
  const session = useSession();
  const { cards } = edited;
  const countOf = (tag: string): number => cards.filter(({ tags }) => tags.includes(tag)).length;
  const setTag = (tag: string, on: boolean): void => {
    const changed = cards.filter(({ tags }) => tags.includes(tag) !== on);
    if (changed.length === 0) return;
    session.group('setCards', () => {
      for (const { id, tags } of changed)
        session.edit.setCards({
          ids: [id],
          patch: { tags: on ? [...tags, tag] : tags.filter((other) => other !== tag) },
        });
    });
    if (cards.length > 1) announce((on ? bulk.tagged : bulk.untagged)(cards.length, tag));
  };
  return (
    <TagsField
      tags={[...new Set(cards.flatMap(({ tags }) => tags))]}
      suggestions={suggestions}
      labelOf={(tag) => (countOf(tag) === cards.length ? tag : `${tag} (${bulk.someOf(countOf(tag), cards.length)})`)}
      onAdd={(tag) => setTag(tag, true)}
      onRemove={(tag) => setTag(tag, false)}
    />
  );
}
