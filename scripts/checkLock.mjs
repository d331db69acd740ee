#!/usr/bin/env node
// Fails when package-lock.json lacks an optional platform package: `npm ci` would then fail on another system.
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @type {Record<string, { version: string, optionalDependencies?: Record<string, string> }>} */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** @param {string} from @param {string} name */
function isLocked(from, name) {
  for (
    let folder = from;
    ;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const missing = Object.entries(packages).flatMap(([folder, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(folder, name))
    .map((name) => `${folder}@${version} lacks ${name}`),
);
for (const line of missing) console.error(line);
console.log(missing.length ? `${missing.length} missing` : 'package-lock.json is complete for every platform');
process.exitCode = missing.length ? 1 : 0;
