import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { classicScript, type Links, linkedModule, moduleOfScript, scriptFile } from './classicScript.ts';
import { loaderCode } from './loadScripts.ts';

/** The page's own script. */
const ENTRY = 'start';
/** Helpers of the bundler: too few for a file. The entry brings them along. */
const HELPERS = 'rolldown-runtime';
/** The chunks of the first load (chunksByScreen.ts). */
const SCRIPTS: ReadonlySet<string> = new Set([ENTRY, HELPERS, 'base', 'library', 'map']);
/** Files are named by what they held before: what is done to them afterwards has to be in their names, too. */
const VERSION = ['firstLoadScripts.ts', 'classicScript.ts', 'loadScripts.ts']
  .reduce((hash, file) => hash.update(readFileSync(new URL(file, import.meta.url))), createHash('sha256'))
  .digest('hex');

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const replaceOnce = (text: string, found: RegExp, instead: string): string | null =>
  text.split(found).length === 2 ? text.replace(found, instead) : null;

/** The scripts that a chunk needs before it can run, first what others need. Throws where scripts need one another. */
function scriptsNeeded(chunks: readonly Rolldown.OutputChunk[], isScript: (file: string) => boolean) {
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileOf(fileName), imports.map(fileOf)]));
  const collect = (file: string, found: Set<string>, path: readonly string[]): Set<string> => {
    if (path.includes(file) && isScript(file)) throw new Error(`scripts need one another: ${[...path, file]}`);
    if (path.includes(file)) return found;
    for (const each of importsOf.get(file) ?? []) {
      if (found.has(each)) continue;
      collect(each, found, [...path, file]);
      if (isScript(each)) found.add(each);
    }
    return found;
  };
  const known = new Map<string, ReadonlySet<string>>();
  return (file: string): ReadonlySet<string> => {
    const needed = known.get(file) ?? collect(file, new Set(), []);
    known.set(file, needed);
    return needed;
  };
}

/** Gives each chunk its new code; `emit` writes the modules that stand for scripts. */
function rewrite(chunks: readonly Rolldown.OutputChunk[], emit: (fileName: string, source: string) => void): void {
  const scripts = new Map(chunks.filter(({ name }) => SCRIPTS.has(name)).map((each) => [fileOf(each.fileName), each]));
  const isScript = (file: string): boolean => scripts.has(file);
  const isHelpers = (file: string): boolean => scripts.get(file)?.name === HELPERS;
  const moduleOf = (file: string): string => (isHelpers(file) ? file : file.replace(/\.js$/, '.module.js'));
  const needs = scriptsNeeded(chunks, isScript);
  const isInEntry = (file: string): boolean => isHelpers(file) || scripts.get(file)?.name === ENTRY;
  const needed = Object.fromEntries(
    [...scripts.keys()].map((file) => [file, [...needs(file), file].filter((each) => !isInEntry(each))]),
  );
  const own = new Map<string, string>();
  for (const chunk of chunks) {
    const file = fileOf(chunk.fileName);
    const here = new Set([...needs(file), file]);
    const missing = (wanted: string): string[] => [...needs(wanted)].filter((each) => !here.has(each));
    const links: Links = { isScript, moduleOf, missing };
    if (!isScript(file)) {
      chunk.code = linkedModule(file, chunk.code, links);
      continue;
    }
    const { code, exports } = classicScript(file, chunk.code, links);
    own.set(chunk.name, code);
    const names = moduleOfScript(file, exports);
    if (isHelpers(file)) chunk.code = names;
    else {
      chunk.code = scriptFile(code);
      emit(chunk.fileName.replace(file, moduleOf(file)), names);
    }
  }
  const loader = minifySync('loader.js', loaderCode(needed)).code;
  for (const chunk of scripts.values())
    if (chunk.name === ENTRY) chunk.code = scriptFile(loader, own.get(HELPERS) ?? '', own.get(ENTRY) ?? '');
}

/**
 * Turns the chunks of the first load into classic scripts: Chromium keeps those compiled and begins the next visit with
 * that, which it does not do with modules (docs/adr/0028). All other chunks stay modules, and import the scripts
 * through modules that name what these export.
 */
export function firstLoadScripts(): Plugin {
  return {
    name: 'first-load-scripts',
    apply: 'build',
    augmentChunkHash: ({ name }) => (SCRIPTS.has(name) ? VERSION : undefined),
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        // `modulepreload` would fetch the scripts as modules.
        const asScripts = replaceOnce(code, /\? ["']modulepreload["'] :/, '? "preload" :');
        return { code: asScripts ?? this.error('the preload helper does not name modulepreload once'), map: null };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        rewrite(chunks, (fileName, source) => {
          this.emitFile({ type: 'asset', fileName, source });
        });
        const page = bundle['index.html'];
        const source = page?.type === 'asset' ? String(page.source) : '';
        const withScript = replaceOnce(
          source,
          /<script type="module" crossorigin (?=src=)/,
          '<script defer crossorigin ',
        );
        if (page?.type !== 'asset' || withScript === null) return this.error('the page has no script, or several');
        page.source = withScript;
      },
    },
  };
}
