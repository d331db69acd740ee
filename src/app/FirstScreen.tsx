import { useEffect } from 'react';

/** Milliseconds after which the prefetch does not wait for a screen any more. */
const PATIENCE = 3_000;
/** Milliseconds that a screen may take to settle. */
const REST = 300;

let tell: () => void = () => undefined;
const told = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Stands beside the content of a screen, and tells that it has been painted: what comes next would hold the picture up. */
export function FirstScreen(): null {
  useEffect(() => void requestAnimationFrame(() => setTimeout(tell)), []);
  return null;
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when the first screen has been painted. */
export const firstScreenShown = (): Promise<void> => Promise.race([told, after(PATIENCE)]);

/** Resolves when the first screen has come to rest: what is fetched earlier would only hold it up. */
export async function firstScreenRests(): Promise<void> {
  await Promise.race([told.then(() => after(REST)), after(PATIENCE)]);
}
