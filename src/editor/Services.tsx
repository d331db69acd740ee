import { createContext, useContext } from 'react';
import { assert } from '../lib/assert.ts';
import type { FileGateway, JourneyLibrary, TextMeasurer } from '../model/ports.ts';

/** The outside world, built once by `app` and handed down. */
export interface Services {
  readonly library: JourneyLibrary;
  readonly files: FileGateway;
  readonly measure: TextMeasurer;
}

const Context = createContext<Services | null>(null);
export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  assert(services, 'components that reach outside stand inside ServicesProvider');
  return services;
}
