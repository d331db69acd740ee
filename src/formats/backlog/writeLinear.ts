import { writeDelimited } from '../table/writeDelimited.ts';
import type { BacklogItem } from './BacklogItem.ts';
import { markdownDescription } from './describe.ts';

const PRIORITIES = ['Low', 'Low', 'Medium', 'High', 'Urgent'];

/** Issues for Linear's CSV importer. It splits the labels at comma and space, so a label has no comma. */
export const writeLinear = (items: readonly BacklogItem[]): string =>
  writeDelimited(
    [
      ['Title', 'Description', 'Priority', 'Labels'],
      ...items.map((item) => [
        item.title,
        markdownDescription(item),
        item.severity === null ? 'No priority' : (PRIORITIES[item.severity] ?? 'No priority'),
        item.labels.map((label) => label.replaceAll(',', ' ')).join(', '),
      ]),
    ],
    ',',
  );
