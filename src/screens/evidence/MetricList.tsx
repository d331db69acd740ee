import { type ReactNode, useMemo } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { mapWords } from '../../i18n/mapWords.ts';
import type { Doc } from '../../model/Doc.ts';
import { linksOfCard } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import { metricResult } from '../../model/survey/metricResult.ts';
import { isSurveyMeasure } from '../../model/survey/SurveyMethod.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { intervalText } from '../dialogs/survey/resultWords.ts';
import { cardName } from '../map/cardName.ts';
import styles from './EvidenceScreen.module.css';
import list from './MetricList.module.css';
import { useShowStatement } from './useShowStatement.ts';

/** Every metric card: its number, how sure it is, and what it measures. */
export function MetricList({ doc }: { readonly doc: Doc }): ReactNode {
  const words = useI18n().messages.evidence.metrics;
  const metrics = useMemo(() => [...doc.cards.values()].filter(({ kind }) => kind === 'metric'), [doc.cards]);
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.heading}>{words.title}</h2>
      {metrics.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={list.list}>
          {metrics.map((card) => (
            <MetricRow key={card.id} doc={doc} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MetricRow({ doc, card }: { readonly doc: Doc; readonly card: Card }): ReactNode {
  const i18n = useI18n();
  const { messages, formats } = i18n;
  const words = messages.evidence;
  const show = useShowStatement();
  const { open } = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const result = metricResult(card);
  const name = cardName(messages, card);
  const measured = linksOfCard(doc, card.id).flatMap(({ kind, fromId, toId }) =>
    kind === 'measures' && fromId === card.id ? (doc.cards.get(toId) ?? []) : [],
  );
  return (
    <li className={list.row}>
      <div className={list.words}>
        <span className={list.value}>{mapWords(messages, formats).metric(card)}</span>
        {result !== null && result !== 'differs' && result.interval && (
          <span className={list.interval}>{intervalText(i18n, result)}</span>
        )}
        {card.text.trim() !== '' && <span dir="auto">{name}</span>}
        {measured.map((other) => (
          <span key={other.id} className={list.measures}>
            <bdi>{words.metrics.measures(cardName(messages, other))}</bdi>
          </span>
        ))}
      </div>
      {!readOnly && (card.measure === null || isSurveyMeasure(card.measure)) && (
        <Button
          variant="quiet"
          icon={card.distribution ? 'edit' : 'paste'}
          aria-label={words.metrics.edit(name)}
          onClick={() => open({ name: 'survey', metricId: card.id, measuredId: null })}
        >
          {card.distribution ? words.survey.edit : messages.actions.pasteSurvey}
        </Button>
      )}
      <IconButton icon="map" name={words.goTo(name)} onClick={() => show({ table: 'cards', id: card.id })} />
    </li>
  );
}
