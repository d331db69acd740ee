/** Whether two scores are one: smaller differences are from reckoning with fractions, not from the inputs. */
export const isEqualScore = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
