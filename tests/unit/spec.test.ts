import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const RULE = /\b[A-Z]{2,6}-\d+\b/g;
const rules = [...readFileSync('docs/SPEC.md', 'utf8').matchAll(/^- \*\*([A-Z]+-\d+)\b/gm)].map(([, rule]) => rule);
const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);
const cited = new Set(
  ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isTest)
      .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(RULE) ?? []),
  ),
);

test('a rule of docs/SPEC.md has one number', () => {
  expect(rules.length).toBeGreaterThan(200);
  expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
});

test('every rule of docs/SPEC.md is cited by a test', () => {
  expect(rules.filter((rule) => rule !== undefined && !cited.has(rule))).toEqual([]);
});
