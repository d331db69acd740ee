import type { Messages } from '../../i18n/Messages.ts';
import { journeyHref } from '../../lib/route.ts';
import type { JourneyHeader } from '../../model/ports.ts';
import type { MenuEntry } from '../../ui/MenuEntry.ts';
import type { LibraryDialog } from './LibraryDialog.ts';
import type { LibraryDeeds } from './useLibraryDeeds.ts';

/** The menu of one map of the library, or of the bin. */
export function tileEntries(
  header: JourneyHeader,
  { common, library: words }: Messages,
  deeds: LibraryDeeds,
  onOpen: (dialog: LibraryDialog) => void,
): readonly MenuEntry[] {
  const saveFile: MenuEntry = {
    id: 'save',
    label: words.exportJson,
    icon: 'download',
    onSelect: () => void deeds.saveFile(header),
  };
  if (header.deletedAt !== null)
    return [
      { id: 'restore', label: words.restore, icon: 'restore', onSelect: () => void deeds.restore(header) },
      saveFile,
      'separator',
      {
        id: 'purge',
        label: words.purge,
        icon: 'delete',
        danger: true,
        onSelect: () => onOpen({ name: 'purge', header }),
      },
    ];
  return [
    {
      id: 'open',
      label: common.open,
      icon: 'map',
      onSelect: () => {
        window.location.hash = journeyHref(header.id);
      },
    },
    { id: 'rename', label: `${common.rename}…`, icon: 'edit', onSelect: () => onOpen({ name: 'rename', header }) },
    { id: 'duplicate', label: common.duplicate, icon: 'copy', onSelect: () => void deeds.duplicate(header) },
    'separator',
    saveFile,
    { id: 'export', label: words.exportImage, icon: 'export', onSelect: () => onOpen({ name: 'export', header }) },
    'separator',
    { id: 'bin', label: words.moveToBin, icon: 'delete', danger: true, onSelect: () => void deeds.moveToBin(header) },
  ];
}
