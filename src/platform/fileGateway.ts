import { err, ok } from '../lib/result.ts';
import type { FileGateway } from '../model/ports.ts';

/** How long a saved file's URL is kept: browsers begin to read it some time after the click. */
const KEPT_MS = 60_000;

/** Files through the browser's own chooser and downloads; the clipboard through its asynchronous interface. */
export const fileGateway: FileGateway = {
  async open(accept, maxBytes) {
    const file = await choose(accept);
    if (file === null) return null;
    if (file.size > maxBytes) return err('tooLarge');
    try {
      return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return err('unreadable');
    }
  },

  save(blob, name) {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    // Firefox only follows links that are in the document.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  },

  async copyImage(png) {
    if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) {
      // Nobody will wait for the picture any more.
      png.catch(() => undefined);
      return err('unsupported');
    }
    try {
      // The promise goes in unresolved: Safari allows writing only in the very turn of the user's click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return ok(undefined);
    } catch {
      return err('refused');
    }
  },

  async copyText(text) {
    if (navigator.clipboard === undefined) return err('unsupported');
    try {
      await navigator.clipboard.writeText(text);
      return ok(undefined);
    } catch {
      return err('refused');
    }
  },
};

/** The browser's file chooser; null when it is closed without a choice. */
function choose(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    // Some browsers drop a chooser whose input is not in the document.
    input.hidden = true;
    document.body.append(input);
    const finish = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => finish(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => finish(null));
    input.click();
  });
}
