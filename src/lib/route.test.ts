import { describe, expect, it } from 'vitest';
import { journeyHref, LIBRARY_HREF, routeOfHash } from './route.ts';

describe('routes (LIB-1)', () => {
  it('reads back the addresses it makes', () => {
    expect(routeOfHash(LIBRARY_HREF)).toEqual({ name: 'library' });
    expect(routeOfHash(journeyHref('a-B_1'))).toEqual({ name: 'journey', id: 'a-B_1', screen: '' });
    expect(routeOfHash(journeyHref('a', 'table'))).toEqual({ name: 'journey', id: 'a', screen: 'table' });
    expect(routeOfHash(journeyHref('a', 'priorities'))).toEqual({ name: 'journey', id: 'a', screen: 'priorities' });
    expect(routeOfHash(journeyHref('a', 'empathy'))).toEqual({ name: 'journey', id: 'a', screen: 'empathy' });
  });
  it.each(['', '#', '#/'])('takes "%s" for the library', (hash) =>
    expect(routeOfHash(hash)).toEqual({ name: 'library' }),
  );
  it.each(['#/j/', '#/j/a b', '#/j/a/nothing', '#/x', `#/j/${'a'.repeat(129)}`, '#/j/<script>'])(
    'does not know %s',
    (hash) => expect(routeOfHash(hash)).toEqual({ name: 'unknown' }),
  );
});
