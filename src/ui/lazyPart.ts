import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';

export interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Fetches the code of the part ahead: from then on it is rendered at once, without a moment of waiting. */
  readonly fetch: () => Promise<void>;
}

/** A part of a screen whose code is a chunk of its own. Render it inside Suspense. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    here ??= await load();
    return here;
  };
  const Later: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  return {
    Part: function Part(props: Props): ReactNode {
      // Looked at once: another component in this place would lose its state.
      const [Component] = useState(() => here ?? Later);
      return createElement(Component, props);
    },
    fetch: async () => void (await fetch()),
  };
}
