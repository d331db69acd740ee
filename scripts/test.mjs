#!/usr/bin/env node
// npm test: everything that must hold, from formatting to browser tests. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './findBrowser.mjs';
import { freePort } from './freePort.mjs';
import { programOf } from './runSteps.mjs';

let passed = 0;
let failed = 0;

/**
 * Runs one step; its own pass or fail counts as one, unless it reports a number of tests.
 * @param {string} title @param {string[]} command @param {{ report?: () => { passed: number, failed: number }, env?: NodeJS.ProcessEnv }} [options]
 */
function step(title, command, { report, env = process.env } = {}) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  const counts = report?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (status !== 0 && counts.failed === 0) failed++;
  return status === 0;
}

/** @param {string} file */
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
function unitReport() {
  const report = readJson('out/unit.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}
function browserReport() {
  const stats = readJson('out/browser.json')?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

rmSync('out', { recursive: true, force: true });
mkdirSync('out');
step('lock file', ['scripts/checkLock.mjs']);
step('format and lint', [programOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.']);
step('JSON Schema is up to date', ['scripts/write-schema.mjs', '--check']);
step('types', [programOf('typescript', 'tsc'), '-b']);
step('layer fence and cycles', [
  programOf('dependency-cruiser', 'depcruise'),
  'src',
  '--config',
  '.dependency-cruiser.cjs',
]);
step(
  'unit and property tests',
  [programOf('vitest', 'vitest'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=out/unit.json'],
  { report: unitReport },
);
if (step('production build', [programOf('vite', 'vite'), 'build', '--logLevel', 'warn'])) {
  step('bundle budget', ['scripts/checkBundle.mjs']);
  const executable = await findBrowser();
  const env = {
    ...process.env,
    E2E_PORT: String(await freePort()),
    ...(executable ? { BROWSER_EXECUTABLE: executable } : {}),
  };
  step('browser tests', [programOf('@playwright/test', 'playwright'), 'test'], { report: browserReport, env });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
