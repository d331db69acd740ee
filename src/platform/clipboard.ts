import { err, ok } from '../lib/result.ts';
import type { Clipboard } from '../model/ports.ts';

/** The device's clipboard through the browser's asynchronous interface, for menus; keys have events of their own. */
export const clipboard: Clipboard = {
  async write({ text, html }) {
    if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return err('unsupported');
    try {
      const blob = (content: string, type: string) => new Blob([content], { type });
      const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(item)]);
      return ok(undefined);
    } catch {
      return err('refused');
    }
  },

  async read() {
    if (navigator.clipboard?.read === undefined) return err('unsupported');
    try {
      const items = await navigator.clipboard.read();
      const get = async (type: string): Promise<Blob | null> =>
        (await items.find(({ types }) => types.includes(type))?.getType(type)) ?? null;
      const image = await get('image/png');
      return ok({
        text: (await (await get('text/plain'))?.text()) ?? '',
        html: (await (await get('text/html'))?.text()) ?? '',
        files: image ? [new File([image], '', { type: 'image/png' })] : [],
      });
    } catch {
      return err('refused');
    }
  },
};
