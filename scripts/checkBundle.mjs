#!/usr/bin/env node
// The bundle budget: gzipped JavaScript that the browser needs before the first screen works: the entry, the screen,
// all that they import statically, and one language. Chunks that are fetched in idle moments do not count.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';
/** kB of gzipped JavaScript. */
const BUDGETS = { 'library screen': 130, editor: 230 };

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], src?: string, name?: string }>} */
const manifest = JSON.parse(readFileSync(path.join(DIST, '.vite', 'manifest.json'), 'utf8'));

/**
 * The chunk and all that it imports statically.
 * @param {string} key @param {Set<string>} [seen]
 */
function closure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  }
  return seen;
}

/** @param {Iterable<string>} keys */
function kilobytes(keys) {
  let bytes = 0;
  for (const key of keys) {
    const file = manifest[key]?.file ?? '';
    if (file.endsWith('.js')) bytes += gzipSync(readFileSync(path.join(DIST, file))).length;
  }
  return bytes / 1000;
}

const chunks = Object.keys(manifest);
/** @param {string} start */
const chunk = (start) => {
  const found = chunks.find((key) => key.startsWith(start) && manifest[key]?.file.endsWith('.js'));
  if (!found) throw new Error(`the build lacks the chunk ${start}`);
  return found;
};
// The chunks that scripts/chunksByScreen.ts makes, the words of the larger language, and those that a map in the other
// language waits for.
const LOCALES = 'src/i18n/locales';
const words = {
  library: ['faFirst.ts'],
  map: ['faFirst.ts', 'fa/terms.ts', 'faJourney.ts', 'en/terms.ts'],
};
/** @param {'library' | 'map'} screen */
const firstLoad = (screen) => {
  const seen = closure(chunk(`_${screen}-`), closure(chunk('_base-')));
  for (const file of words[screen]) closure(chunk(`${LOCALES}/${file}`), seen);
  // A map is read without Dexie, which is fetched once it is shown.
  if (screen === 'library') closure(chunk('src/storage/database.ts'), seen);
  return seen;
};
const sizes = { 'library screen': kilobytes(firstLoad('library')), editor: kilobytes(firstLoad('map')) };
let over = 0;
for (const [name, size] of Object.entries(sizes)) {
  const budget = BUDGETS[/** @type {keyof typeof BUDGETS} */ (name)];
  console.log(`${name}: ${size.toFixed(1)} kB gzip (at most ${budget})`);
  if (size > budget) over++;
}
process.exitCode = over ? 1 : 0;
