import { type ReactNode, useEffect, useState } from 'react';
import { useServices } from '../../editor/Services.tsx';
import type { Language } from '../../i18n/Formats.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { newId } from '../../model/id.ts';
import type { Thumbnail } from '../../model/ports.ts';
import { buildTemplate } from '../../model/templates/buildTemplate.ts';
import type { Template } from '../../model/templates/Template.ts';
import { MapPicture } from './MapPicture.tsx';
import styles from './TemplateTile.module.css';

interface TemplateTileProps {
  readonly template: Template;
  /** The language that the map will be written in. */
  readonly mapLanguage: Language;
  readonly disabled: boolean;
  readonly onChoose: (template: Template) => void;
}

/** One template: a picture of what it makes, its name, and what it is for. A press makes the map. */
export function TemplateTile({ template, mapLanguage, disabled, onChoose }: TemplateTileProps): ReactNode {
  const { language, messages } = useI18n();
  const { stages, cards, inbox = [] } = template.content;
  return (
    <button type="button" className={styles.tile} disabled={disabled} onClick={() => onChoose(template)}>
      <MapPicture thumbnail={useTemplatePicture(template, mapLanguage)} />
      <span className={styles.words}>
        <span className={styles.name}>{template.name[language]}</span>
        <span className={styles.text}>{template.description[language]}</span>
        <span className={styles.counts}>
          {messages.library.templateCards(stages.length, cards.length + inbox.length)}
        </span>
      </span>
    </button>
  );
}

function useTemplatePicture(template: Template, language: Language): Thumbnail | null {
  const { thumbnail } = useServices();
  const [picture, setPicture] = useState<Thumbnail | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const doc = buildTemplate(template.content, { language, newId, now: new Date(0).toISOString() });
    void thumbnail(doc).then((made) => isCurrent && setPicture(made));
    return () => {
      isCurrent = false;
    };
  }, [thumbnail, template, language]);
  return picture;
}
