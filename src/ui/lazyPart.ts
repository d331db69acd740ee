import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface LazyPart<Props> {
  readonly Part: LazyExoticComponent<ComponentType<Props>>;
  /** Fetches the code of the part ahead: from then on it is rendered at once, without a moment of waiting. */
  readonly fetch: () => Promise<void>;
}

/** A part of a screen whose code is a chunk of its own. Render it inside Suspense. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let here: { readonly default: ComponentType<Props> } | null = null;
  const fetch = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    here ??= { default: await load() };
    return here;
  };
  /** React renders what is here already without suspending, because this `then` answers at once. */
  const answerNow = (module: { readonly default: ComponentType<Props> }) =>
    ({ then: (resolve: (value: typeof module) => void) => resolve(module) }) as Promise<typeof module>;
  return {
    Part: lazy(() => (here ? answerNow(here) : fetch())),
    fetch: async () => void (await fetch()),
  };
}
