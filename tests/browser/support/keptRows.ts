import type { Page } from '@playwright/test';
import { expectSaveState } from './blankJourney.ts';
import { readRaw } from './rawDatabase.ts';

/** The rows as they are kept, but for the time of the last edit. */
export const keptRows = async (page: Page) => {
  await expectSaveState(page, 'saved');
  return (await readRaw(page, 'rows')).map(({ updatedAt: _, ...row }) => row);
};
