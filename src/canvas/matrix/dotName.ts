import type { I18n } from '../../i18n/I18nContext.tsx';
import type { MatrixDot } from '../../layout/matrix/MatrixLayout.ts';
import type { Card } from '../../model/records/card.ts';
import { notchWords } from './notchWords.ts';

/** What a dot is called to somebody who cannot see it. `card`: its first. */
export function dotName({ ids }: MatrixDot, card: Card, i18n: I18n): string {
  const { matrix, terms, canvas } = i18n.messages;
  const { formats } = i18n;
  const place = notchWords({ impact: card.impact ?? 0, effort: card.effort ?? 0 }, i18n);
  if (ids.length > 1) return `${matrix.cluster(ids.length)}. ${place}`;
  const words = [`${terms.cardKind[card.kind]}: ${card.text.trim() || canvas.noText}`, place];
  if (card.reach !== null) words.push(matrix.reachOf(formats.number(card.reach)));
  if (card.confidence !== null) words.push(matrix.confidenceOf(formats.percent(card.confidence / 100)));
  return words.join('. ');
}
