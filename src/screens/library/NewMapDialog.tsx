import { type ReactNode, useState } from 'react';
import { LANGUAGES, type Language } from '../../i18n/Formats.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SegmentedScale } from '../../ui/SegmentedScale.tsx';
import { LANGUAGE_NAMES } from '../dialogs/languageNames.ts';
import styles from './NewMapDialog.module.css';
import { TemplateGrid } from './TemplateGrid.tsx';
import { useTemplates } from './useTemplates.ts';

/** The gallery that a new map starts from. */
export function NewMapDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { language, messages } = useI18n();
  const { library: words } = messages;
  const [mapLanguage, setMapLanguage] = useState<Language>(language);
  const templates = useTemplates();
  return (
    <Dialog title={words.templatesTitle} width="wide" onClose={onClose}>
      <div className={styles.head}>
        <p className={styles.text}>{words.templatesText}</p>
        <SegmentedScale
          label={words.mapLanguage}
          value={mapLanguage}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => value && setMapLanguage(value)}
        />
      </div>
      {templates && <TemplateGrid templates={templates} mapLanguage={mapLanguage} />}
    </Dialog>
  );
}
