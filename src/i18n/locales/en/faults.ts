import type { Formats } from '../../Formats.ts';

export const faults = (f: Formats) => ({
  crashTitle: 'Something in Safar broke',
  crashText:
    'This is our mistake, not yours. What was shown as saved is kept on this device. Save a copy first if you want to be sure, then reload.',
  crashDetail: 'Technical detail',
  saveCopy: 'Save a copy',
  reload: 'Reload',
  toLibrary: 'Back to the library',
  notFoundTitle: 'This map is not on this device',
  notFoundText:
    'Maps are kept only in the browser they were made in. It may have been deleted here, or the link comes from another device. If you have its file, import it.',
  forgottenTitle: 'This map went with the reload',
  forgottenText:
    'The browser does not let Safar store anything here (a private window, or storage that is switched off), so maps last only until their tab is reloaded or closed. If you saved a copy, import its file. To keep maps, open Safar in an ordinary window or allow it to store data.',
  unknownTitle: 'There is no such page',
  unknownText: 'The address may have been cut off. Your maps are in the library.',
  unreadableTitle: 'This map could not be read',
  unreadableText:
    'The browser did not hand its storage over. Nothing has been changed. Try again; if that does not help, close other tabs of Safar or restart the browser.',
  newerBanner:
    'This map was last saved by a newer version of Safar. You can look at it and save a copy, but not change it here. Reload to get the newer version.',
  quarantineBanner: (n: number) =>
    f.plural(n, {
      one: '1 part of this map could not be read. It was set aside and is not lost; the rest is complete.',
      other: `${f.number(n)} parts of this map could not be read. They were set aside and are not lost; the rest is complete.`,
    }),
  saveQuarantine: 'Save what was set aside',
  repairsBanner: (n: number) =>
    f.plural(n, {
      one: '1 small contradiction in this map was put right.',
      other: `${f.number(n)} small contradictions in this map were put right.`,
    }),
  binBanner: 'This map is in the bin. What you change is still saved.',
  takeOutOfBin: 'Take it out of the bin',
  memoryBanner:
    'This browser does not let Safar store anything (a private window, perhaps). You can work, but all is gone when this tab is closed. Save a copy as a file before you leave.',
  storage: {
    unavailable:
      'Your latest changes are not saved: the browser has closed its storage. Keep this tab open, save a copy, then try again.',
    quotaExceeded:
      'Your latest changes are not saved: the device is out of room. Free some space, or delete old maps from the bin, then try again. Save a copy to be safe.',
    outdatedTab:
      'Safar was updated in another tab. This tab can no longer save: save a copy if you have just changed something, then reload.',
    notFound:
      'This map was deleted for good in another tab. Nothing more is saved here; save a copy if you want to keep it.',
    failed: 'Your latest changes are not saved. Keep this tab open: try again, or save a copy.',
  },
  actionFailed: {
    unavailable: 'The browser did not let Safar use its storage. Nothing was changed.',
    quotaExceeded:
      'The device is out of room. Nothing was changed. Delete maps from the bin for good, or free some space.',
    outdatedTab: 'Safar was updated in another tab. Reload this one, then try again.',
    notFound: 'This map is no longer on this device.',
    failed: 'That did not work. Nothing was changed; please try again.',
  },
});
