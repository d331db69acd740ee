import { useCallback } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { Language } from '../../i18n/Formats.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { journeyHref } from '../../lib/route.ts';
import { newId } from '../../model/id.ts';
import { buildTemplate } from '../../model/templates/buildTemplate.ts';
import type { Template } from '../../model/templates/Template.ts';
import { useToast } from '../../ui/ToastContext.ts';

/** Stores a new map made from a template, and opens it. False: it could not be stored (the user has been told). */
export function useCreateFromTemplate(): (template: Template, language: Language) => Promise<boolean> {
  const { library, thumbnail } = useServices();
  const { faults } = useMessages();
  const toast = useToast();
  return useCallback(
    async (template, language) => {
      const doc = buildTemplate(template.content, { language, newId, now: new Date().toISOString() });
      const created = await library.create(doc, new Map(), await thumbnail(doc));
      if (created.ok) window.location.hash = journeyHref(doc.journey.id);
      else toast({ tone: 'error', message: faults.actionFailed[created.error.code] });
      return created.ok;
    },
    [library, thumbnail, faults, toast],
  );
}
