import { describe, expect, it } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { THUMBNAIL_SIZE, thumbnailView } from './makeThumbnail.ts';

describe('PIC-9: a thumbnail shows where the map begins', () => {
  it.each(['en', 'fa'])('has the lane titles and the first five columns in view: %s', (language) => {
    const layout = layoutJourney(testMap({ stages: 9, journey: { language } }), testOptions);
    const view = thumbnailView(layout);
    for (const { x, width } of [layout.laneHeader, ...layout.columns.slice(0, 5)]) {
      expect(x).toBeGreaterThanOrEqual(view.x);
      expect(x + width).toBeLessThanOrEqual(view.x + view.width + 1e-9);
    }
    expect(view.y).toBe(0);
    expect(view.width * view.scale).toBeCloseTo(THUMBNAIL_SIZE.width);
    expect(view.height * view.scale).toBeCloseTo(THUMBNAIL_SIZE.height);
  });

  it('does not blow up a small map', () => {
    const layout = layoutJourney(testMap({ stages: 1 }), testOptions);
    expect(thumbnailView(layout).scale).toBeLessThanOrEqual(0.75);
  });
});
