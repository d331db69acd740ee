import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from './formulaGuard.ts';

test('PASTE-4: what a spreadsheet would run is kept text', () => {
  for (const cell of ['=1+1', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '-', '-1e5', '--1', '-1,000,5', '-1\n=2'])
    expect(guardFormula(cell)).toBe(`'${cell}`);
});

test('PASTE-4: a plain number stays a number', () => {
  for (const cell of ['-2', '-0.5', '+1', '-1.25', '3', '']) expect(guardFormula(cell)).toBe(cell);
});

test('PASTE-20: a guarded cell comes back as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), (rest, sign) => {
      expect(unguardFormula(guardFormula(sign + rest))).toBe(sign + rest);
    }),
  );
});
