import { describe, expect, it } from 'vitest';
import { iconPath } from './iconPath.ts';
import { ICONS, type IconName } from './icons.ts';

describe('iconPath', () => {
  it('draws every icon of the table', () => {
    for (const name of Object.keys(ICONS) as IconName[]) expect(iconPath(name), name).toMatch(/^M[\d. -]/);
  });

  it('starts a relative path from the corner, not from the end of the shape before it', () => {
    // Three lines of a list, then a tick that lucide writes with a relative move.
    expect(iconPath('status')).toContain('M0 0m3 17 2 2 4-4');
  });
});
