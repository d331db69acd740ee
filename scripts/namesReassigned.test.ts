import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { namesReassigned } from './namesReassigned.ts';

const reassignedIn = (code: string): readonly string[] => [
  ...namesReassigned(parseSync('module.js', code, { lang: 'js' }).program),
];

describe('the names of a module that change after they were declared', () => {
  it.each([
    ['let a = 1; a = 2;', ['a']],
    ['let a = 1; const f = () => { a++; };', ['a']],
    ['let a, b; function f() { ({ a, x: [b] } = g()); }', ['a', 'b']],
    ['let a; for (a of list) f(a);', ['a']],
    ['let a; { let b; b = 1; a = b; }', ['a']],
    ['function a() {} a = null;', ['a']],
    ['let a; try { f(); } catch (b) { a ??= b; }', ['a']],
    ['let a; class B { static { a = 1; } }', ['a']],
    ['function a() { return (a = b), a(); }', ['a']],
    ['if (x) { var a = 1; var f = () => { a = 2; }; }', ['a']],
    ['for (var a = 0; ; ) { a = 1; }', ['a']],
    ['let a; function f() { class B { static { var a; } } a = 1; }', ['a']],
  ])('finds them in: %s', (code, names) => {
    expect(reassignedIn(code)).toEqual(names);
  });

  it.each([
    'let a = 1; const f = (a) => { a = 2; };',
    'let a = 1; function f() { a = 2; if (x) { var a; } }',
    'let a = 1; function f({ a }, [b] = []) { a = b; }',
    'let a = 1; { let a; a = 2; }',
    'let a = 1; for (let a = 0; a < 3; a++) f(a);',
    'let a = 1; for (const x of y) { let a; a = x; }',
    'let a = 1; try { f(); } catch (a) { a = 2; }',
    'let a = 1; const f = function a() { a = 2; };',
    'let a = 1; switch (x) { case 1: let a; a = 2; }',
    'let a = { b: 1 }; a.b = 2; delete a.b;',
    'let a; class B { static { var a; a = 1; } }',
    'let a; { function a() {} a = 1; }',
    'const a = 1;',
  ])('is not misled by a name that is another one there: %s', (code) => {
    expect(reassignedIn(code)).toEqual([]);
  });
});
