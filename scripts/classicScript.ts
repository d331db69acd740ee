import { Script } from 'node:vm';
import { parseSync } from 'vite';
import { namesReassigned } from './namesReassigned.ts';

/** The global function that loads scripts (loadScripts.ts); `of` has what each script that has run exports. */
export const LOAD = 'safarScripts';
/** Asks the browser to compile all functions with the file, and to keep them compiled: these scripts need most of them. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ClassicScript {
  readonly code: string;
  readonly exports: readonly string[];
}

/** What a chunk of a build is to do instead of what it says. Files are named as in the folder of all chunks. */
export interface Links {
  readonly isScript: (file: string) => boolean;
  /** The module that stands for a script where a module imports it. */
  readonly moduleOf: (script: string) => string;
  /** Which scripts a chunk that is imported by `import()` needs beyond those that its importer needed. */
  readonly missing: (file: string) => readonly string[];
}

const edited = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), code);

const fileOf = (request: string): string => request.replace(/^\.\//, '');
const loading = (file: string): string => `${LOAD}("${file}")`;

type Record = ReturnType<typeof parseSync>['module'];

/** A script is loaded as one; before a module come the scripts that it needs. */
function dynamicImports(code: string, { dynamicImports: found }: Record, { isScript, missing }: Links): Edit[] {
  return found.flatMap(({ start, end, moduleRequest }) => {
    const file = fileOf(code.slice(moduleRequest.start, moduleRequest.end).slice(1, -1));
    if (isScript(file)) return { start, end, text: loading(file) };
    const first = missing(file).map(loading);
    if (first.length === 0) return [];
    return { start, end, text: `Promise.all([${first}]).then(()=>${code.slice(start, end)})` };
  });
}

/**
 * A chunk of a build as a classic script that does the same. Throws where that cannot be: it imports, other than by
 * `import()`, a chunk that is no script, waits at its top level, or exports a name that changes later (importers read
 * a name once).
 */
export function classicScript(file: string, module: string, links: Links): ClassicScript {
  const fail = (why: string): never => {
    throw new Error(`${file} cannot be a classic script: ${why} (docs/adr/0028)`);
  };
  const { program, module: record, errors } = parseSync(file, module);
  if (errors[0]) fail(errors[0].message);
  // Comments in scripts, but operators in modules.
  if (/<!--|^\s*-->/m.test(module)) fail('it has a sign of HTML comments');
  const reassigned = namesReassigned(program);
  const edits = dynamicImports(module, record, links);
  for (const { start, end, moduleRequest, entries } of record.staticImports) {
    const from = fileOf(moduleRequest.value);
    if (!links.isScript(from)) fail(`it imports ${from}, which is none`);
    const names = entries.map(({ importName, localName }) =>
      importName.name === null ? fail('it imports all of a chunk') : `${importName.name}:${localName.value}`,
    );
    edits.push({ start, end, text: `const {${names}}=${LOAD}.of["${from}"];` });
  }
  const exported = new Map<string, string>();
  for (const { start, end, entries } of record.staticExports) {
    for (const { exportName, localName } of entries) {
      const name = exportName.name ?? fail('it exports all of a chunk');
      const local = localName.name ?? fail('it exports what has no name');
      if (reassigned.has(local)) fail(`its export ${local} changes`);
      exported.set(name, local);
    }
    edits.push({ start, end, text: '' });
  }
  for (const { start, end } of record.importMetas) {
    if (!/^\.(url|resolve)\b/.test(module.slice(end))) fail('it reads more of import.meta than its address');
    edits.push({ start, end, text: `${LOAD}.meta` });
  }
  const table = [...exported].map(([name, local]) => `${name}:${local}`);
  const code = `(function(){"use strict";${edited(module, edits)};${LOAD}.of["${file}"]={${table}}})();\n`;
  try {
    new Script(code);
  } catch (fault) {
    fail(String(fault));
  }
  return { code, exports: [...exported.keys()] };
}

/** The whole file of a script. `scripts`: others that it brings along, and itself. */
export const scriptFile = (...scripts: readonly string[]): string => COMPILE_ALL + scripts.join('');

/** A chunk that stays a module, and imports scripts through the modules that stand for them. */
export function linkedModule(file: string, code: string, links: Links): string {
  const { module: record } = parseSync(file, code);
  const edits = dynamicImports(code, record, links);
  for (const { moduleRequest } of record.staticImports) {
    const from = fileOf(moduleRequest.value);
    if (!links.isScript(from)) continue;
    edits.push({ start: moduleRequest.start, end: moduleRequest.end, text: `"./${links.moduleOf(from)}"` });
  }
  return edited(code, edits);
}

/** A module that exports what a script does. It does not wait: who imports it has loaded the script before. */
export function moduleOfScript(file: string, exports: readonly string[]): string {
  const locals = exports.map((name, at) => `,_${at}=e.${name}`);
  const names = exports.map((name, at) => `_${at} as ${name}`);
  return `const e=${LOAD}.of["${file}"]${locals.join('')};export{${names}};\n`;
}
