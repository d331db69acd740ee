import { type ReactNode, useState } from 'react';
import type { Language } from '../../i18n/Formats.ts';
import type { Template } from '../../model/templates/Template.ts';
import styles from './TemplateGrid.module.css';
import { TemplateTile } from './TemplateTile.tsx';
import { useCreateFromTemplate } from './useCreateFromTemplate.ts';

interface TemplateGridProps {
  readonly templates: readonly Template[];
  readonly mapLanguage: Language;
}

/** Templates side by side; choosing one makes the map and opens it. */
export function TemplateGrid({ templates, mapLanguage }: TemplateGridProps): ReactNode {
  const create = useCreateFromTemplate();
  const [isBusy, setIsBusy] = useState(false);
  const choose = async (template: Template): Promise<void> => {
    setIsBusy(true);
    if (!(await create(template, mapLanguage))) setIsBusy(false);
  };
  return (
    <div className={styles.grid}>
      {templates.map((template) => (
        <TemplateTile
          key={template.id}
          template={template}
          mapLanguage={mapLanguage}
          disabled={isBusy}
          onChoose={(chosen) => void choose(chosen)}
        />
      ))}
    </div>
  );
}
