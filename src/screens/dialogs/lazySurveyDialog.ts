import { LANGUAGES } from '../../i18n/Formats.ts';
import { loadWords } from '../../i18n/loadWords.ts';
import { lazyPart } from '../../ui/lazyPart.ts';

/** The method is stored in words of the map's language, which need not be that of the interface. */
export const lazySurveyDialog = lazyPart(async () => {
  const [{ SurveyDialog }] = await Promise.all([
    import('./survey/SurveyDialog.tsx'),
    ...LANGUAGES.map((language) => loadWords(language, 'later')),
  ]);
  return SurveyDialog;
});
