import { expect, test } from 'vitest';
import specification from '../../docs/SPEC.md?raw';

const tests = import.meta.glob<string>(['../../src/**/*.test.{ts,tsx}', '../../tests/**/*.{test,spec}.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const rules = [...specification.matchAll(/^- \*\*([A-Z]+-\d+)\b/gm)].flatMap(([, rule]) => rule ?? []);
const cited = new Set(Object.values(tests).flatMap((text) => text.match(/\b[A-Z]+-\d+\b/g) ?? []));

test('a rule of docs/SPEC.md has one number', () => {
  expect(rules.length).toBeGreaterThan(200);
  expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
});

test('every rule of docs/SPEC.md is cited by a test', () => {
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
});
