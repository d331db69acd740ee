import type { Id } from '../../../model/id.ts';

/** The rows of the ranking, in their order: with a place, without a score, without anything left to decide. */
export interface Sections {
  readonly ranked: readonly Id[];
  readonly unscored: readonly Id[];
  readonly closed: readonly Id[];
}
export const SECTION_NAMES = ['ranked', 'unscored', 'closed'] as const satisfies readonly (keyof Sections)[];

/** Whether both have the same rows in the same order. */
export const sameSections = (a: Sections, b: Sections): boolean =>
  SECTION_NAMES.every(
    (name) => a[name].length === b[name].length && a[name].every((id, index) => id === b[name][index]),
  );

/** Rows where they were, without those that are gone; new ones stand at the end of the section where they belong. */
export function heldSections(held: Sections, live: Sections): Sections {
  const there = new Set(SECTION_NAMES.flatMap((name) => live[name]));
  const known = new Set(SECTION_NAMES.flatMap((name) => held[name]));
  const section = (name: keyof Sections): readonly Id[] => [
    ...held[name].filter((id) => there.has(id)),
    ...live[name].filter((id) => !known.has(id)),
  ];
  return { ranked: section('ranked'), unscored: section('unscored'), closed: section('closed') };
}

/** The first rows of all sections together, at most `most`. */
export function firstRows(sections: Sections, most: number): Sections {
  const ranked = sections.ranked.slice(0, most);
  const unscored = sections.unscored.slice(0, Math.max(0, most - ranked.length));
  const closed = sections.closed.slice(0, Math.max(0, most - ranked.length - unscored.length));
  return { ranked, unscored, closed };
}

export const rowCount = (sections: Sections): number =>
  SECTION_NAMES.reduce((sum, name) => sum + sections[name].length, 0);
