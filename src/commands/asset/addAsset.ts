import type { Id } from '../../model/id.ts';
import { type NewRow, newRow } from '../../model/newRow.ts';
import type { Command } from '../Command.ts';

/** Names an image that cards and personas may show; its bytes are stored apart, before. Returns its id. */
export const addAsset: Command<NewRow<'assets'>, Id> = {
  name: 'addAsset',
  run: (draft, doc, asset) => {
    if (!doc.assets.has(asset.id)) draft.assets.set(asset.id, newRow('assets', asset));
    return asset.id;
  },
};
