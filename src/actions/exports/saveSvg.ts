import type { Services } from '../../editor/Services.tsx';
import { embeddedFontsFor } from '../../formats/fonts/embeddedFonts.ts';
import { mapThemes } from '../../formats/mapThemes.ts';
import { svgBlob } from '../../formats/svg/svgBlob.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { assetBlobs } from './assetBlobs.ts';
import { fileNameOf } from './fileNameOf.ts';
import { PICTURE_MARGIN, type PictureOptions } from './PictureOptions.ts';

/** Offers the whole map as an SVG file that carries its fonts and images along. */
export async function saveSvg(
  doc: Doc,
  services: Pick<Services, 'library' | 'files' | 'layOut'>,
  { theme, transparent }: PictureOptions,
): Promise<void> {
  const layout = await services.layOut(doc);
  const images = new Map<Id, string>();
  for (const [id, blob] of await assetBlobs(doc, services)) images.set(id, await dataUrlOf(blob));
  const fonts = await embeddedFontsFor(layout);
  const svg = await svgBlob(layout, {
    theme: mapThemes[theme],
    ground: transparent ? 'none' : 'paper',
    margin: PICTURE_MARGIN,
    title: doc.journey.title,
    description: doc.journey.scenario,
    language: doc.journey.language,
    fonts,
    images,
  });
  services.files.save(svg, fileNameOf(doc.journey.title, '.svg', 'journey'));
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
