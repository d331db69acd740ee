import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';
import type { WordGroup } from '../i18n/loadWords.ts';
import { needWords } from '../i18n/needWords.ts';

export interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Fetches the code of the part ahead: from then on it is rendered at once, without a moment of waiting. */
  readonly fetch: () => Promise<void>;
}

/**
 * A part of a screen whose code is a chunk of its own. It is shown once its words are here, too: all of the interface's
 * unless told up to which group it speaks. Render it inside Suspense.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: WordGroup = 'later',
): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    const [part] = await Promise.all([load(), needWords(words)]);
    here ??= part;
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
