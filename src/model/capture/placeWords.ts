import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { columnsOf, lanesOf, stagesOf, stepsOfStage } from '../queries.ts';
import type { Lane } from '../records/lane.ts';
import { foldWord } from './kindWords.ts';

/** A stage (by its first step) or a step. */
export interface CaptureColumn {
  readonly stepId: Id;
  readonly title: string;
}

/** How well a title answers a word, both folded; lower is better. */
function rank(title: string, wanted: string): number | null {
  if (wanted === '') return 0;
  const text = foldWord(title);
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  const words = title.split(/[\s/·,،()-]+/u);
  return words.some((_, from) => from > 0 && foldWord(words.slice(from).join(' ')).startsWith(wanted)) ? 2 : null;
}

function best<T>(things: readonly T[], titleOf: (thing: T) => string, word: string): readonly T[] {
  const wanted = foldWord(word);
  return things
    .flatMap((thing) => {
      const title = titleOf(thing);
      const found = title === '' ? null : rank(title, wanted);
      return found === null ? [] : [{ thing, found }];
    })
    .sort((a, b) => a.found - b.found)
    .map(({ thing }) => thing);
}

/** The stages and steps whose titles answer a word: whole titles, beginnings, beginnings of a word; stages first. */
export function columnsFor(doc: Doc, word: string): readonly CaptureColumn[] {
  const stages = stagesOf(doc).flatMap(({ id, title }) => {
    const [first] = stepsOfStage(doc, id);
    return first ? [{ stepId: first.id, title }] : [];
  });
  const titles = new Set(stages.map(({ stepId, title }) => `${stepId} ${title}`));
  const steps = columnsOf(doc).flatMap(({ id, title }) =>
    titles.has(`${id} ${title}`) ? [] : [{ stepId: id, title }],
  );
  return best([...stages, ...steps], ({ title }) => title, word);
}

/** The visible lanes whose names answer a word. */
export const lanesFor = (doc: Doc, word: string, laneName: (lane: Lane) => string): readonly Lane[] =>
  best(
    lanesOf(doc).filter(({ hidden }) => !hidden),
    laneName,
    word,
  );
