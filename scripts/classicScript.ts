import { Script } from 'node:vm';
import { parseSync } from 'vite';
import { namesReassigned } from './namesReassigned.ts';

/** The global function that loads scripts (loadScripts.ts), and the table that each enters its exports into. */
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

const edited = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), code);

const fileOf = (request: string): string => request.replace(/^\.\//, '');

/**
 * A chunk of a build as a classic script that does the same. Throws where that cannot be: it imports, other than by
 * `import()`, a chunk that is no script, waits at its top level, or exports a name that changes later (importers read
 * a name once).
 *
 * @param isScript whether the chunk of that file name becomes a script too
 */
export function classicScript(file: string, module: string, isScript: (file: string) => boolean): ClassicScript {
  const fail = (why: string): never => {
    throw new Error(`${file} cannot be a classic script: ${why} (docs/adr/0028)`);
  };
  const { program, module: record, errors } = parseSync(file, module);
  if (errors[0]) fail(errors[0].message);
  const reassigned = namesReassigned(program);
  const edits: Edit[] = [];
  for (const { start, end, moduleRequest, entries } of record.staticImports) {
    const from = fileOf(moduleRequest.value);
    if (!isScript(from)) fail(`it imports ${from}, which is none`);
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
  for (const { start, end, moduleRequest } of record.dynamicImports) {
    const from = fileOf(module.slice(moduleRequest.start, moduleRequest.end).slice(1, -1));
    if (isScript(from)) edits.push({ start, end, text: `${LOAD}("${from}")` });
  }
  for (const { start, end } of record.importMetas) edits.push({ start, end, text: `${LOAD}.meta` });
  // Comments in scripts, but operators in modules.
  if (/<!--|^\s*-->/m.test(module)) fail('it has a sign of HTML comments');
  const table = [...exported].map(([name, local]) => `${name}:${local}`);
  const enter = `;${LOAD}.of["${file}"]={${table}}`;
  const code = `(()=>{"use strict";${edited(module, edits)}${enter}})();\n`;
  try {
    new Script(code);
  } catch (fault) {
    fail(String(fault));
  }
  return { code, exports: [...exported.keys()] };
}

/** The whole file of a script. `before`: other scripts that it brings along. */
export const scriptFile = (...scripts: readonly string[]): string => COMPILE_ALL + scripts.join('');

/** A module that exports what a script does, for chunks that are modules. */
export function moduleOfScript(file: string, exports: readonly string[]): string {
  const locals = exports.map((name, at) => `_${at}=e.${name}`);
  const names = exports.map((name, at) => `_${at} as ${name}`);
  return `const e=await ${LOAD}("${file}"),${locals};export{${names}};\n`;
}
