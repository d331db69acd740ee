/** Throws when an invariant of our own code does not hold; reaches the error boundary. Never for outside data. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${message}`);
}

/** The value, asserted to exist. For look-ups that the model guarantees. */
export function defined<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `${what} exists`);
  return value;
}
