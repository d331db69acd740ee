import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { lanesOf } from '../../../model/queries.ts';
import type { Card } from '../../../model/records/card.ts';
import type { LaneKind } from '../../../model/scales.ts';
import { metricsOf, opportunitiesFor, painsOf } from '../../../model/scoring/remedies.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { cardName } from '../../map/cardName.ts';
import { type LinkableKind, LinkGroup } from './LinkGroup.tsx';
import styles from './LinksDialog.module.css';

const LANE_OF: Readonly<Record<LinkableKind, LaneKind>> = {
  pain: 'painPoints',
  opportunity: 'opportunities',
  metric: 'metrics',
};

interface LinksDialogProps {
  readonly cardId: Id;
  readonly onClose: () => void;
}

/** What answers a pain, or which pains an opportunity answers, and what would measure it: linked, unlinked, written new. */
export function LinksDialog({ cardId, onClose }: LinksDialogProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.priorities.links;
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const card = doc.cards.get(cardId);
  if (!card) return null;
  const isPain = card.kind === 'pain';

  const link = (otherId: Id, other: LinkableKind): void => {
    if (other === 'metric') session.edit.addLink({ fromId: otherId, toId: cardId, kind: 'measures' });
    else if (other === 'opportunity') session.edit.addLink({ fromId: otherId, toId: cardId, kind: 'addresses' });
    else session.edit.addLink({ fromId: cardId, toId: otherId, kind: 'addresses' });
  };
  /** A new card stands in the step of this one, in the lane for its kind; where there is none, in the inbox. */
  const create = (text: string, kind: LinkableKind): void =>
    session.group('addCard', () => {
      const lane = lanesOf(doc).find((one) => one.kind === LANE_OF[kind]);
      const cell = lane && card.stepId !== null ? { laneId: lane.id, stepId: card.stepId } : null;
      link(session.edit.addCard({ cell, kind, text }), kind);
    });
  const group = (
    kind: LinkableKind,
    title: string,
    joined: readonly { readonly linkId: Id; readonly card: Card }[],
  ) => (
    <LinkGroup
      kind={kind}
      title={title}
      joined={joined}
      ownId={cardId}
      onLink={(id) => link(id, kind)}
      onCreate={(text) => create(text, kind)}
      onUnlink={(id) => session.edit.removeLink({ id })}
    />
  );
  return (
    <Dialog
      title={words.title(cardName(messages, card))}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {messages.common.close}
        </Button>
      }
    >
      <div className={styles.groups}>
        {isPain
          ? group('opportunity', words.opportunities, opportunitiesFor(doc, cardId))
          : group('pain', words.pains, painsOf(doc, cardId))}
        {group('metric', words.metrics, metricsOf(doc, cardId))}
      </div>
    </Dialog>
  );
}
