import { minifySync, type Plugin, type Rolldown } from 'vite';
import { classicScript, moduleOfScript, scriptFile } from './classicScript.ts';
import { loaderCode } from './loadScripts.ts';

/** The page's own script. */
const ENTRY = 'start';
/** Helpers of the bundler: too few for a file. The entry brings them along. */
const HELPERS = 'rolldown-runtime';
/** The chunks of the first load (chunksByScreen.ts). */
const SCRIPTS: ReadonlySet<string> = new Set([ENTRY, HELPERS, 'base', 'library', 'map']);
/** Goes into the names of the files: to be raised when this plugin writes them otherwise, as browsers keep them. */
const VERSION = 'scripts 1';

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const moduleOf = (path: string): string => path.replace(/\.js$/, '.module.js');
const replaceOnce = (text: string, found: RegExp, instead: string): string | null =>
  text.split(found).length === 2 ? text.replace(found, instead) : null;

/**
 * Turns the chunks of the first load into classic scripts: browsers keep those compiled and begin the next visit with
 * that, which Chromium does not do with modules (docs/adr/0028). All other chunks stay modules, and import them
 * through modules that name what the scripts export.
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
        const scripts = chunks.filter(({ name }) => SCRIPTS.has(name));
        const files = new Set(scripts.map(({ fileName }) => fileOf(fileName)));
        const needed = Object.fromEntries(
          scripts.map(({ fileName, imports }) => [fileOf(fileName), [...imports, fileName].map(fileOf)]),
        );
        const helpers = scripts.find(({ name }) => name === HELPERS) ?? this.error(`there is no chunk ${HELPERS}`);
        const scriptOf = ({ fileName, code }: Rolldown.OutputChunk) =>
          classicScript(fileOf(fileName), code, (file) => files.has(file));
        const helpersScript = scriptOf(helpers);
        for (const chunk of scripts) {
          if (chunk === helpers) continue;
          const { code, exports } = scriptOf(chunk);
          const before = [minifySync('loader.js', loaderCode(needed)).code, helpersScript.code];
          chunk.code = chunk.name === ENTRY ? scriptFile(...before, code) : scriptFile(code);
          const names = moduleOfScript(fileOf(chunk.fileName), exports);
          this.emitFile({ type: 'asset', fileName: moduleOf(chunk.fileName), source: names });
          const modules = chunks.filter((each) => !scripts.includes(each));
          for (const each of modules)
            each.code = each.code.replaceAll(fileOf(chunk.fileName), moduleOf(fileOf(chunk.fileName)));
        }
        helpers.code = moduleOfScript(fileOf(helpers.fileName), helpersScript.exports);
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
