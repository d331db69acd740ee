import type { Selection } from '../../../editor/Session.ts';
import type { Messages } from '../../../i18n/Messages.ts';
import type { IconName } from '../../../lib/icons.ts';
import type { Doc } from '../../../model/Doc.ts';

interface Inspected {
  readonly name: string;
  readonly icon: IconName;
  /** Differs between things whose fields differ. From card to card they stay: see DraftSubject. */
  readonly key: string;
}

/** What the inspector is about, in a word. */
export function inspectedOf(messages: Messages, doc: Doc, selection: Selection): Inspected {
  const { menu } = messages.mapScreen;
  switch (selection.kind) {
    case 'cards': {
      const [first] = selection.ids;
      const card = doc.cards.get(first ?? '');
      if (selection.ids.length > 1) {
        const key = `cards ${selection.ids.join(' ')}`;
        return { name: messages.inspector.cards(selection.ids.length), icon: 'copy', key };
      }
      if (card) return { name: messages.terms.cardKind[card.kind], icon: card.kind, key: 'card' };
      break;
    }
    case 'stage':
      return { name: menu.stage, icon: 'map', key: `stage ${selection.id}` };
    case 'step':
      return { name: menu.stage, icon: 'map', key: `stage ${doc.steps.get(selection.id)?.stageId}` };
    case 'lane':
      return { name: menu.lane, icon: 'grid', key: `lane ${selection.id}` };
    case 'link':
      return { name: menu.link, icon: 'link', key: `link ${selection.id}` };
    case 'persona':
      return { name: messages.inspector.field.persona, icon: 'persona', key: `persona ${selection.id}` };
    default:
      break;
  }
  return { name: messages.inspector.section.about, icon: 'map', key: 'journey' };
}
