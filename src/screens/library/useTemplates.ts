import { useEffect, useState } from 'react';
import type { Template } from '../../model/templates/Template.ts';
import { loadTemplates } from './lazyDeeds.ts';

/** The templates; null while they are being fetched. */
export function useTemplates(): readonly Template[] | null {
  const [templates, setTemplates] = useState<readonly Template[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadTemplates().then((registry) => {
      if (isCurrent) setTemplates(registry.templates);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return templates;
}
