#!/usr/bin/env node
// The bundle budget: gzipped JavaScript that the browser needs before the first screen works.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';
/** kB of gzipped JavaScript, from docs/SPEC.md. */
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

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (!entry) throw new Error('the build has no entry');
/** @param {RegExp} source */
const withChunk = (source) => {
  const keys = closure(entry);
  for (const key of Object.keys(manifest)) if (source.test(key)) closure(key, keys);
  return keys;
};
const language = /i18n\/locales\/fa\.ts$/; // the larger of the two
const sizes = {
  'library screen': kilobytes(withChunk(new RegExp(`${language.source}|screens/library/LibraryScreen`))),
  editor: kilobytes(
    withChunk(
      new RegExp(`${language.source}|app/JourneyGate|storage/openJourneys|layout/layoutJourney|screens/map/MapScreen`),
    ),
  ),
};
let over = 0;
for (const [name, size] of Object.entries(sizes)) {
  const budget = BUDGETS[/** @type {keyof typeof BUDGETS} */ (name)];
  console.log(`${name}: ${size.toFixed(1)} kB gzip of ${budget} kB`);
  if (size > budget) over++;
}
process.exitCode = over ? 1 : 0;
