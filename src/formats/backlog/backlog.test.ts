import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../table/parseDelimited.ts';
import type { BacklogItem } from './BacklogItem.ts';
import { writeGithubCsv, writeMarkdown } from './writeGithub.ts';
import { writeJira } from './writeJira.ts';
import { writeLinear } from './writeLinear.ts';

const pain: BacklogItem = {
  title: 'The code is refused, "again"',
  kind: 'pain',
  severity: 4,
  labels: ['pain point', 'Checkout, mobile'],
  parts: [{ heading: 'Evidence', lines: ['observed (n = 212)', '=HYPERLINK("x")'] }],
};
const idea: BacklogItem = { title: '=1+1', kind: 'opportunity', severity: null, labels: [], parts: [] };
const cellsOf = (csv: string): readonly (readonly string[])[] => parseDelimited(csv, ',') ?? [];
const WRITERS = { writeJira, writeLinear, writeGithubCsv };

describe('backlog files (PRIO-20)', () => {
  it('Jira: priority by severity, one column a label, no spaces in labels', () => {
    const [header, first, second] = cellsOf(writeJira([pain, idea]));
    expect(header).toEqual(['Summary', 'Description', 'Issue Type', 'Priority', 'Labels', 'Labels']);
    expect(first).toEqual([
      'The code is refused, "again"',
      'Evidence:\n• observed (n = 212)\n• =HYPERLINK("x")',
      'Task',
      'Highest',
      'pain-point',
      'Checkout,-mobile',
    ]);
    expect(second?.slice(1)).toEqual(['', 'Story', '', '', '']);
  });

  it('Linear: its words for priorities, labels split by comma and space', () => {
    const [header, first, second] = cellsOf(writeLinear([pain, idea]));
    expect(header).toEqual(['Title', 'Description', 'Priority', 'Labels']);
    expect(first?.slice(2)).toEqual(['Urgent', 'pain point, Checkout  mobile']);
    expect(second?.slice(2)).toEqual(['No priority', '']);
  });

  it('GitHub: title, body and labels; Markdown keeps text as text', () => {
    const [header, first] = cellsOf(writeGithubCsv([pain]));
    expect(header).toEqual(['title', 'body', 'labels']);
    expect(first?.[2]).toBe('pain point,Checkout  mobile');
    const sly: BacklogItem = {
      ...idea,
      title: '# <b>x</b>',
      parts: [{ heading: 'Why', lines: ['1. [a](http://b) @root #12'] }],
    };
    expect(writeMarkdown('Shop', [sly])).toBe(
      '# Shop\n\n## \\# \\<b\\>x\\</b\\>\n\n**Why**\n\n- \\1. \\[a\\](http://b) @\u2060root #\u206012\n',
    );
  });

  it('no cell of any file begins like a formula, plain numbers aside', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('=cmd', '+1', '-2', '@sum', '\tx', '\rx'));
    const item: fc.Arbitrary<BacklogItem> = fc.record({
      title: text,
      kind: fc.constantFrom('pain', 'opportunity'),
      severity: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      labels: fc.array(text, { maxLength: 3 }),
      parts: fc.array(fc.record({ heading: text, lines: fc.array(text, { maxLength: 2 }) }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        for (const write of Object.values(WRITERS))
          for (const row of cellsOf(write(items)))
            for (const cell of row) expect(cell).not.toMatch(/^(?![+-]\d+(\.\d+)?$)[=+\-@\t\r]/);
      }),
    );
  });
});
