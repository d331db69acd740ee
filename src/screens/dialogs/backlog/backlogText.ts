import { writeBacklog } from '../../../actions/exports/writeBacklog.ts';
import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Card } from '../../../model/records/card.ts';
import type { RankedItem, UnscoredItem } from '../../../model/scoring/rankItems.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { backlogItem } from './backlogItem.ts';
import { rankingRows } from './rankingRows.ts';

export const BACKLOG_FORMATS = ['ranking', 'jira', 'linear', 'github', 'markdown'] as const;
export type BacklogFormat = (typeof BACKLOG_FORMATS)[number];

interface BacklogChoice {
  readonly doc: Doc;
  readonly model: ScoringModel;
  readonly items: readonly { readonly card: Card; readonly item: RankedItem | UnscoredItem }[];
}

/** The chosen items in a format. */
export function backlogText(i18n: I18n, format: BacklogFormat, { doc, model, items }: BacklogChoice): string {
  if (format === 'ranking') return writeBacklog({ format, rows: rankingRows(i18n, doc, items, model) });
  const work = items.map(({ card, item }) => backlogItem(i18n, doc, card, { model, item }));
  if (format !== 'markdown') return writeBacklog({ format, items: work });
  return writeBacklog({ format, title: doc.journey.title || i18n.messages.terms.untitled, items: work });
}
