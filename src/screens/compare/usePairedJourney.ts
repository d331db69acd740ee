import { useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { JourneyHeader, StorageErrorCode } from '../../model/ports.ts';

/** The other map of a pair, as far as it is known. */
export type PairedJourney =
  | { readonly status: 'loading' }
  | { readonly status: 'missing'; readonly code: StorageErrorCode }
  | { readonly status: 'ready'; readonly doc: Doc };

export interface Paired {
  /** The other map; null: this one has none. */
  readonly journey: PairedJourney | null;
  readonly isInBin: boolean;
  /** Headers of all maps on this device; null until they are read. */
  readonly headers: readonly JourneyHeader[] | null;
}

/** Reads the other map of a pair, and again whenever it changes in another tab. */
export function usePairedJourney(id: Id | null): Paired {
  const { library } = useServices();
  const [headers, setHeaders] = useState<readonly JourneyHeader[] | null>(null);
  const [read, setRead] = useState<{ readonly id: Id; readonly journey: PairedJourney } | null>(null);
  const [fault, setFault] = useState<StorageErrorCode | null>(null);
  useEffect(() => {
    const take = (next: readonly JourneyHeader[]): void => {
      setHeaders(next);
      setFault(null);
    };
    return library.watch(take, ({ code }) => setFault(code));
  }, [library]);
  const header = headers?.find((one) => one.id === id);
  const isListed = header !== undefined;
  const isKnown = headers !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is read anew
  useEffect(() => {
    if (id === null || !isKnown) return;
    let isCurrent = true;
    const take = (journey: PairedJourney): void => {
      if (isCurrent) setRead({ id, journey });
    };
    if (!isListed) take({ status: 'missing', code: 'notFound' });
    else
      void library.load(id).then((loaded) => {
        if (loaded.ok) take({ status: 'ready', doc: loaded.value.doc });
        else take({ status: 'missing', code: loaded.error.code });
      });
    return () => {
      isCurrent = false;
    };
  }, [library, id, header?.rev, isListed, isKnown]);
  const unread: PairedJourney = fault === null ? { status: 'loading' } : { status: 'missing', code: fault };
  const known = read?.id === id ? read.journey : unread;
  return {
    journey: id === null ? null : known,
    isInBin: header !== undefined && header.deletedAt !== null,
    headers,
  };
}
