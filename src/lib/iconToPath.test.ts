import { describe, expect, it } from 'vitest';
import { ICONS } from './icons.ts';
import { iconToPath } from './iconToPath.ts';
import { type IconNode, LUCIDE_ICONS } from './lucideIcons.ts';

describe('the icons of the product', () => {
  it('are those of lucide, every one as a path (else: npm run icons)', () => {
    const paths = Object.entries(LUCIDE_ICONS).map(([name, icon]) => [name, iconToPath(icon as unknown as IconNode)]);
    expect(ICONS).toEqual(Object.fromEntries(paths));
    for (const path of Object.values(ICONS)) expect(path).toMatch(/^M[\d. -]/);
  });

  it('start a relative path from the corner, not from the end of the shape before it', () => {
    // Three lines of a list, then a tick that lucide writes with a relative move.
    expect(ICONS.status).toContain('M0 0m3 17 2 2 4-4');
  });
});
