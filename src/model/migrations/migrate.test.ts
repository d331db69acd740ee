import { describe, expect, test } from 'vitest';
import { err, ok } from '../../lib/result.ts';
import { MIGRATIONS, type Migration, migrate, SCHEMA_VERSION } from './migrate.ts';

describe('migrate', () => {
  const steps: readonly Migration[] = [
    (doc) => ({ ...doc, trace: [...(doc.trace as string[]), '1→2'] }),
    (doc) => ({ ...doc, trace: [...(doc.trace as string[]), '2→3'] }),
  ];

  test('DOC-15: older documents take every step from their version on, the current one takes none', () => {
    expect(migrate({ trace: [] }, 1, steps)).toEqual(ok({ trace: ['1→2', '2→3'] }));
    expect(migrate({ trace: [] }, 2, steps)).toEqual(ok({ trace: ['2→3'] }));
    expect(migrate({ trace: [] }, 3, steps)).toEqual(ok({ trace: [] }));
  });

  test('DOC-15: a newer document is refused', () => {
    expect(migrate({}, 4, steps)).toEqual(err('newerVersion'));
  });

  test('DOC-15: there is a step for every version but the current one', () => {
    expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION - 1);
  });
});
