import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { journeyHref } from '../../../../lib/route.ts';
import { noteOfCard } from '../../../../model/queries.ts';
import type { Card } from '../../../../model/records/card.ts';
import styles from '../Inspector.module.css';
import { personaName } from '../personaName.ts';
import { Section } from '../Section.tsx';

/** The empathy note that the card came from, with a jump to it. */
export function CardOrigin({ card }: { readonly card: Card }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const note = noteOfCard(doc, card.id);
  if (!note) return null;
  return (
    <Section title={words.section.origin}>
      <p className={styles.hint}>
        {words.origin.from(messages.terms.empathySection[note.section], personaName(messages, doc, note.personaId))}
      </p>
      <a
        className={styles.anchor}
        href={journeyHref(doc.journey.id, 'empathy')}
        onClick={() => session.select({ kind: 'note', id: note.id })}
      >
        {words.origin.open}
      </a>
    </Section>
  );
}
