import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Services, ServicesProvider } from '../../editor/Services.tsx';
import type { JourneyLibrary, StorageError } from '../../model/ports.ts';
import { usePairedJourney } from './usePairedJourney.ts';

test('PAIR-2: where the list of maps cannot be read the reason is told, and not a wait without end', () => {
  let fail = (_: StorageError): void => undefined;
  const library: Pick<JourneyLibrary, 'watch'> = {
    watch: (_, onFailure) => {
      fail = onFailure ?? fail;
      return () => undefined;
    },
  };
  const services = { library } as unknown as Services;
  const { result } = renderHook(() => usePairedJourney('other'), {
    wrapper: ({ children }) => <ServicesProvider value={services}>{children}</ServicesProvider>,
  });
  expect(result.current.journey).toEqual({ status: 'loading' });
  act(() => fail({ code: 'outdatedTab', detail: '' }));
  expect(result.current.journey).toEqual({ status: 'missing', code: 'outdatedTab' });
});
