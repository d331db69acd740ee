import { err, ok } from '../lib/result.ts';
import type { FileGateway } from '../model/ports.ts';

/** How long a saved file's URL is kept: browsers begin to read it some time after the click. */
const KEPT_MS = 60_000;

/** Files through the browser's downloads; the clipboard through its asynchronous interface. */
export const fileGateway: FileGateway = {
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
