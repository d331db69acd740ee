import { writeDelimited } from '../table/writeDelimited.ts';
import type { BacklogItem } from './BacklogItem.ts';
import { plainDescription } from './describe.ts';

const PRIORITIES = ['Lowest', 'Low', 'Medium', 'High', 'Highest'];

/**
 * Issues for Jira's CSV importer: the priority follows from the severity, and is left empty where there is none. A
 * label cannot hold spaces; several stand in columns of one name. No byte-order mark: it would become a part of the
 * first header.
 */
export function writeJira(items: readonly BacklogItem[]): string {
  const labels = Math.max(1, ...items.map((item) => item.labels.length));
  const header = ['Summary', 'Description', 'Issue Type', 'Priority', ...Array<string>(labels).fill('Labels')];
  const rows = items.map((item) => [
    item.title,
    plainDescription(item),
    item.kind === 'pain' ? 'Task' : 'Story',
    item.severity === null ? '' : (PRIORITIES[item.severity] ?? ''),
    ...Array.from({ length: labels }, (_, index) => (item.labels[index] ?? '').trim().replace(/\s+/g, '-')),
  ]);
  return writeDelimited([header, ...rows], ',');
}
