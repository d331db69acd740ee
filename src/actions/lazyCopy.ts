type Code = typeof import('./copyOf.ts');

let here: Code | null = null;

/** What writes copies, for the browser's `copy` event, which does not wait; null until it has been fetched. */
export const copyCode = (): Code | null => here;

/** `app` fetches it in idle moments. */
export async function loadCopyCode(): Promise<Code> {
  here ??= await import('./copyOf.ts');
  return here;
}
