import type { Rolldown } from 'vite';

type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importedIds'>;

const START = ['src/app/main.ts'];
const BASE = ['src/app/startApp.tsx'];
const SCREENS = {
  library: ['src/screens/library/LibraryScreen.tsx'],
  map: [
    'src/app/JourneyGate.tsx',
    'src/screens/map/MapScreen.tsx',
    'src/storage/openJourneys.ts',
    'src/layout/layoutJourney.ts',
  ],
} as const;

/** The modules and all that they import statically. */
function closureOf(starts: readonly string[], infoOf: (id: string) => ModuleInfo | null): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...starts];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(infoOf(id)?.importedIds ?? []));
  }
  return seen;
}

/**
 * A small chunk that asks for the others, one for what every screen needs, and one for the rest of each first screen:
 * some forty small chunks would each cost a request before anything can be shown. What no first screen needs is split
 * as its dynamic imports say.
 */
export function chunksByScreen(): Rolldown.CodeSplittingOptions {
  // The graph is whole by the time the first module is assigned, and stays as it is.
  let chunkOf: ReadonlyMap<string, string> | null = null;
  const assign = (infoOf: (id: string) => ModuleInfo | null): ReadonlyMap<string, string> => {
    const root = process.cwd().replaceAll('\\', '/');
    const reach = (paths: readonly string[]) =>
      closureOf(
        paths.map((path) => `${root}/${path}`),
        infoOf,
      );
    const start = reach(START);
    const base = reach(BASE);
    const library = reach(SCREENS.library);
    const map = reach(SCREENS.map);
    const chunks = new Map<string, string>();
    for (const id of [...start, ...base, ...library, ...map]) {
      if (start.has(id)) chunks.set(id, 'start');
      else if (base.has(id) || (library.has(id) && map.has(id))) chunks.set(id, 'base');
      else chunks.set(id, library.has(id) ? 'library' : 'map');
    }
    return chunks;
  };
  const group = (wanted: string, priority: number): Rolldown.CodeSplittingGroup => ({
    debugName: wanted,
    priority,
    name: (id, context) => {
      chunkOf ??= assign((each) => {
        const info = context.getModuleInfo(each);
        // The arrays are used again for the next module.
        return info && { importedIds: [...info.importedIds] };
      });
      return chunkOf.get(id) === wanted ? wanted : null;
    },
  });
  return { groups: [group('start', 4), group('base', 3), group('library', 2), group('map', 1)] };
}
