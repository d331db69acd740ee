import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { FileGateway, OpenedFile } from '../model/ports.ts';

/** Milliseconds after which a download has surely taken its blob. */
const DOWNLOAD_TAKES = 60_000;

/** Files through the browser's chooser and downloads, pictures and text through its clipboard. */
export const fileGateway: FileGateway = {
  open(accept, maxBytes) {
    return new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      input.addEventListener('cancel', () => resolve(null));
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        resolve(file ? readFile(file, maxBytes) : null);
      });
      input.click();
    });
  },
  save(blob, name) {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_TAKES);
  },
  async copyImage(png) {
    if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return err('unsupported');
    try {
      // The promise itself is handed over, so that Safari still sees the user's gesture.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return ok(undefined);
    } catch {
      return err('refused');
    }
  },
  async copyText(text) {
    if (!navigator.clipboard?.writeText) return err('unsupported');
    try {
      await navigator.clipboard.writeText(text);
      return ok(undefined);
    } catch {
      return err('refused');
    }
  },
};

/** The bytes of a file that was chosen or dropped; larger ones are not read at all. */
export async function readFile(file: File, maxBytes: number): Promise<Result<OpenedFile, 'tooLarge' | 'unreadable'>> {
  if (file.size > maxBytes) return err('tooLarge');
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err('unreadable');
  }
}
