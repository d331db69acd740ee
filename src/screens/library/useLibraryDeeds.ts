import { useMemo } from 'react';
import { type Services, useServices } from '../../editor/Services.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import type { Result } from '../../lib/result.ts';
import type { Doc } from '../../model/Doc.ts';
import type { JourneyHeader, StorageError } from '../../model/ports.ts';
import { useToast } from '../../ui/ToastContext.ts';
import { loadCopyJourney, loadSaveJson } from './lazyDeeds.ts';

/** What can be done to a journey from the library; each says its result, and its failure, in a toast. */
export interface LibraryDeeds {
  readonly rename: (header: JourneyHeader, title: string) => Promise<void>;
  readonly duplicate: (header: JourneyHeader) => Promise<void>;
  readonly moveToBin: (header: JourneyHeader) => Promise<void>;
  readonly restore: (header: JourneyHeader) => Promise<void>;
  readonly purge: (header: JourneyHeader) => Promise<void>;
  readonly saveFile: (header: JourneyHeader) => Promise<void>;
}

export function useLibraryDeeds(): LibraryDeeds {
  const services = useServices();
  const { library: words, faults, common } = useMessages();
  const toast = useToast();
  return useMemo(() => {
    const { library } = services;
    const nameOf = ({ title }: JourneyHeader): string => title || words.untitled;
    const attempt = async <T>(deed: Promise<Result<T, StorageError>>, done: (value: T) => void): Promise<void> => {
      const result = await deed;
      if (result.ok) done(result.value);
      else toast({ tone: 'error', message: faults.actionFailed[result.error.code] });
    };
    const restore = (header: JourneyHeader): Promise<void> =>
      attempt(library.restore(header.id), () => toast({ message: words.restored(nameOf(header)), about: header.id }));
    return {
      restore,
      rename: (header, title) => attempt(library.rename(header.id, title), () => undefined),
      duplicate: (header) =>
        attempt(
          copy(services, header, (title) => words.copyOf(title || words.untitled)),
          (doc) => toast({ message: words.duplicated(doc.journey.title) }),
        ),
      moveToBin: (header) =>
        attempt(library.moveToBin(header.id), () =>
          toast({
            message: words.movedToBin(nameOf(header)),
            about: header.id,
            action: { label: common.undo, run: () => void restore(header) },
          }),
        ),
      purge: (header) =>
        attempt(library.purge(header.id), () => toast({ message: words.purged(nameOf(header)), about: header.id })),
      saveFile: (header) => attempt(saveStored(services, header), () => undefined),
    };
  }, [services, words, faults, common, toast]);
}

async function saveStored(services: Services, { id }: JourneyHeader): Promise<Result<unknown, StorageError>> {
  const loaded = await services.library.load(id);
  const { saveJson } = await loadSaveJson();
  if (loaded.ok) await saveJson(loaded.value.doc, services);
  return loaded;
}

async function copy(
  services: Services,
  { id }: JourneyHeader,
  titleOf: (title: string) => string,
): Promise<Result<Doc, StorageError>> {
  const { copyJourney } = await loadCopyJourney();
  return copyJourney(services, id, titleOf);
}
