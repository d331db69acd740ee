import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScript, type Links, LOAD, linkedModule, moduleOfScript, scriptFile } from './classicScript.ts';

const SCRIPTS = new Set(['own.js', 'base.js', 'map.js']);
const links: Links = {
  isScript: (file) => SCRIPTS.has(file),
  moduleOf: (script) => script.replace('.js', '.module.js'),
  missing: (file) => (file === 'ofMap.js' ? ['map.js'] : []),
};
const made = (module: string) => classicScript('own.js', module, links);

/** What a script exports, run where `base.js` exports what is given. */
function run(module: string, base: object = {}): Record<string, unknown> {
  const asked = async (file: string) => file;
  const load = Object.assign(asked, { of: { 'base.js': base } as Record<string, object>, meta: { url: 'http://x/' } });
  const page = createContext({ [LOAD]: load });
  runInContext(scriptFile(made(module).code), page);
  return load.of['own.js'] as Record<string, unknown>;
}

describe('a chunk as a classic script', () => {
  it('exports what the module exports, under the same names', () => {
    const exports = run('const a=1;function b(){return a+1}export{a as x,b as default};');
    expect(exports.x).toBe(1);
    expect((exports.default as () => number)()).toBe(2);
    expect(made('const a=1;export{a as x,a as $};').exports).toEqual(['x', '$']);
  });

  it('reads its imports from the scripts that ran before', () => {
    expect(run('import{a as b,c}from"./base.js";const d=b+c;export{d as x};', { a: 1, c: 2 }).x).toBe(3);
  });

  it('asks the loader for other scripts, and the browser for modules', async () => {
    const { x } = run('const x=()=>import(`./map.js`).then(e=>e);export{x};');
    await expect((x as () => Promise<string>)()).resolves.toBe('map.js');
    expect(made('const x=()=>import(`./late.js`);export{x};').code).toContain('=>import(`./late.js`)');
  });

  it('knows its address', () => {
    expect(run('const x=import.meta.url;export{x};').x).toBe('http://x/');
  });

  it('is strict, and keeps its names to itself', () => {
    const exports = run('const x=this;const y=(function(){return this})();export{x,y};');
    expect(exports.x).toBeUndefined();
    expect(exports.y).toBeUndefined();
  });

  it.each([
    ['imports a chunk that stays a module', 'import{a}from"./late.js";export{a};'],
    ['imports all of a chunk', 'import*as a from"./base.js";const b=a.x;export{b};'],
    ['exports what changes later', 'let a=1;const f=()=>{a=2};export{a,f};'],
    ['reads what only modules have', 'const a=import.meta.env;export{a};'],
    ['waits at its top level', 'const a=await fetch("x");export{a};'],
    ['holds what scripts take for a comment', 'let i=2,a=1<!--i;export{a};'],
    ['is not JavaScript', 'const a=;'],
  ])('cannot be made where it %s', (_, module) => {
    expect(() => made(module)).toThrow(/own\.js cannot be a classic script/);
  });
});

describe('a chunk that stays a module', () => {
  const linked = (code: string): string => linkedModule('late.js', code, links);

  it('imports scripts through the modules that stand for them', () => {
    expect(linked('import{a}from"./base.js";import{b}from"./late2.js";a(b);')).toBe(
      'import{a}from"./base.module.js";import{b}from"./late2.js";a(b);',
    );
  });

  it('loads scripts, and the scripts that a module needs before it', () => {
    expect(linked('f(()=>import(`./map.js`));')).toBe(`f(()=>${LOAD}("map.js"));`);
    expect(linked('f(()=>import(`./ofMap.js`));')).toBe(
      `f(()=>Promise.all([${LOAD}("map.js")]).then(()=>import(\`./ofMap.js\`)));`,
    );
    expect(linked('f(()=>import(`./late2.js`));')).toBe('f(()=>import(`./late2.js`));');
  });
});

it('a module names what a script exports', () => {
  expect(moduleOfScript('own.js', ['x', 'default'])).toBe(
    `const e=${LOAD}.of["own.js"],_0=e.x,_1=e.default;export{_0 as x,_1 as default};\n`,
  );
  expect(moduleOfScript('own.js', [])).toBe(`const e=${LOAD}.of["own.js"];export{};\n`);
});
