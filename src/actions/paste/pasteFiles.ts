import type { Cell } from '../../commands/card/placeCards.ts';
import { cellStillThere } from '../../model/cellStillThere.ts';
import { LIMITS } from '../../model/limits.ts';
import type { NewRow } from '../../model/newRow.ts';
import type { ActionContext } from '../ActionContext.ts';
import { isTableFile } from '../imports/isTableFile.ts';
import { keepImage } from '../imports/keepImage.ts';
import { readFile } from '../imports/readFile.ts';
import { docOf } from '../targets.ts';
import { showPasted } from './showPasted.ts';
import { tableOfFile } from './TableSource.ts';

const isImage = ({ type, name }: File): boolean => type.startsWith('image/') || /\.(png|jpe?g|gif|webp)$/i.test(name);

/** Files on a map: images become image cards, else the first file is opened: a table, or a map to import. */
export async function pasteFiles(context: ActionContext, files: readonly File[], cell: Cell | null): Promise<void> {
  const images = files.filter(isImage);
  if (images.length > 0) return pasteImages(context, images, cell);
  const [file] = files;
  const fault = context.i18n.messages.paste.fault;
  if (!file) return;
  const read = await readFile(file, LIMITS.fileBytes);
  if (!read.ok) return context.toast(fault.file[read.error]);
  if (!isTableFile(file.name)) return context.open({ name: 'import', file: read.value });
  const source = tableOfFile(read.value);
  if (source.ok) context.open({ name: 'table', source: source.value, cell });
  else context.toast(fault.file[source.error]);
}

async function pasteImages(context: ActionContext, files: readonly File[], cell: Cell | null): Promise<void> {
  const { session, services, i18n } = context;
  const kept: NewRow<'assets'>[] = [];
  for (const file of files) {
    const read = await readFile(file, LIMITS.imageBytes);
    const image = read.ok ? await keepImage(services.library, read.value) : null;
    if (image?.ok) kept.push(image.value);
  }
  const here = cellStillThere(docOf(context), cell);
  if (kept.length > 0)
    showPasted(
      context,
      session.group('addCard', () =>
        kept.map((asset) => {
          session.edit.addAsset(asset);
          return session.edit.addCard({ cell: here, kind: 'image', fields: { assetId: asset.id } });
        }),
      ),
    );
  const refused = files.length - kept.length;
  if (refused > 0) context.toast(i18n.messages.paste.fault.images(refused, i18n.formats.bytes(LIMITS.imageBytes)));
}
