import type { BacklogItem } from '../../formats/backlog/BacklogItem.ts';
import { writeGithubCsv, writeMarkdown } from '../../formats/backlog/writeGithub.ts';
import { writeJira } from '../../formats/backlog/writeJira.ts';
import { writeLinear } from '../../formats/backlog/writeLinear.ts';
import { writeDelimited } from '../../formats/table/writeDelimited.ts';

export type BacklogWork = BacklogItem;

/** Pieces of work for issue trackers, or rows for a spreadsheet. */
export type Backlog =
  | { readonly format: 'jira' | 'linear' | 'github'; readonly items: readonly BacklogWork[] }
  | { readonly format: 'markdown'; readonly title: string; readonly items: readonly BacklogWork[] }
  | { readonly format: 'ranking'; readonly rows: readonly (readonly string[])[] };

/** Spreadsheets take a file without it for another encoding; importers of trackers take it for a part of the header. */
const BYTE_ORDER_MARK = '\ufeff';

/** A backlog as the text of its file. */
export function writeBacklog(backlog: Backlog): string {
  switch (backlog.format) {
    case 'jira':
      return writeJira(backlog.items);
    case 'linear':
      return writeLinear(backlog.items);
    case 'github':
      return writeGithubCsv(backlog.items);
    case 'markdown':
      return writeMarkdown(backlog.title, backlog.items);
    case 'ranking':
      return BYTE_ORDER_MARK + writeDelimited(backlog.rows, ',');
  }
}
