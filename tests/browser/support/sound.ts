import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Automatic checks are a floor: axe finds nothing (WCAG 2.2 AA) in this state of the page. */
export async function expectSound(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      // A menu that scrolls is walked with the arrow keys, which bring each item in sight: its items are no tab stops,
      // and axe looks for those. A test of its own holds menus to it.
      .filter(({ html }) => !(id === 'scrollable-region-focusable' && html.includes('role="menu"')))
      .map((node) => `${id}: ${node.target} ${node.failureSummary}`),
  );
  expect.soft(found, state).toEqual([]);
}
