import { readSafarFile } from '../../../src/formats/safar/readSafarFile.ts';
import { createFormats } from '../../../src/i18n/Formats.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { mapWords } from '../../../src/i18n/mapWords.ts';
import type { Layout } from '../../../src/layout/Layout.ts';
import { layoutJourney } from '../../../src/layout/layoutJourney.ts';
import { createTextMeasurer } from '../../../src/platform/textMeasurer.ts';
import { workload } from '../workload.mjs';

/** The workload as the product lays it out. The fonts must have been loaded. */
export function benchLayout(cards: number): Layout {
  const read = readSafarFile(JSON.stringify(workload(cards)));
  if (!read.ok) throw new Error(`the workload is no journey: ${read.error.code}`);
  const formats = createFormats({ language: 'en', digits: 'auto', calendar: 'auto' });
  return layoutJourney(read.value.doc, { words: mapWords(en(formats), formats), measure: createTextMeasurer() });
}
