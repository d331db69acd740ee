import type { BacklogItem } from '../../../formats/backlog/BacklogItem.ts';
import { writeGithubCsv, writeMarkdown } from '../../../formats/backlog/writeGithub.ts';
import { writeJira } from '../../../formats/backlog/writeJira.ts';
import { writeLinear } from '../../../formats/backlog/writeLinear.ts';
import { writeDelimited } from '../../../formats/table/writeDelimited.ts';
import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Card } from '../../../model/records/card.ts';
import type { RankedItem, UnscoredItem } from '../../../model/scoring/rankItems.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { backlogItem } from './backlogItem.ts';
import { rankingRows } from './rankingRows.ts';

export const BACKLOG_FORMATS = ['ranking', 'jira', 'linear', 'github', 'markdown'] as const;
export type BacklogFormat = (typeof BACKLOG_FORMATS)[number];

export interface BacklogChoice {
  readonly doc: Doc;
  readonly model: ScoringModel;
  readonly items: readonly { readonly card: Card; readonly item: RankedItem | UnscoredItem }[];
}

/** Spreadsheets take a file without it for another encoding; importers of trackers take it for a part of the header. */
const BYTE_ORDER_MARK = '\ufeff';

/** The chosen items in a format. */
export function backlogText(i18n: I18n, format: BacklogFormat, { doc, model, items }: BacklogChoice): string {
  if (format === 'ranking') return BYTE_ORDER_MARK + writeDelimited(rankingRows(i18n, doc, items, model), ',');
  const work: readonly BacklogItem[] = items.map(({ card, item }) => backlogItem(i18n, doc, card, { model, item }));
  switch (format) {
    case 'jira':
      return writeJira(work);
    case 'linear':
      return writeLinear(work);
    case 'github':
      return writeGithubCsv(work);
    case 'markdown':
      return writeMarkdown(doc.journey.title || i18n.messages.terms.untitled, work);
  }
}
