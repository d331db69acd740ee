import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { LibraryDialog } from './LibraryDialog.ts';
import { TemplateGrid } from './TemplateGrid.tsx';
import { useTemplates } from './useTemplates.ts';

/** The library without a map: what Safar is for, and templates to begin with. */
export function FirstSteps({ onOpen }: { readonly onOpen: (dialog: LibraryDialog) => void }): ReactNode {
  const { language, messages } = useI18n();
  const templates = useTemplates();
  return (
    <>
      <EmptyState title={messages.library.emptyTitle} text={messages.library.emptyText}>
        <Button icon="import" onClick={() => onOpen({ name: 'import', file: null })}>
          {messages.library.importFile}
        </Button>
      </EmptyState>
      {templates && <TemplateGrid templates={templates} mapLanguage={language} />}
    </>
  );
}
