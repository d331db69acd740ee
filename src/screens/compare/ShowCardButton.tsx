import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { showOnMap } from '../../actions/showOnMap.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Card } from '../../model/records/card.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';

interface ShowCardButtonProps {
  readonly maps: ComparedMaps;
  readonly current: Card | null;
  readonly future: Card | null;
}

/** Goes to a card on the open map; to one that only the other map has there is no way from here. */
export function ShowCardButton({ maps, current, future }: ShowCardButtonProps): ReactNode {
  const { compare, terms } = useMessages();
  const context = useActionContext();
  const card = maps.open === 'future' ? future : current;
  if (card === null) return <span />;
  return (
    <IconButton
      icon="map"
      name={compare.show(card.text || terms.cardKind[card.kind])}
      onClick={() => showOnMap(context, [card.id])}
    />
  );
}
