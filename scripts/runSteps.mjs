import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);

/**
 * The program file of an installed package, so that it runs by this node without the half second that npx takes.
 * Not require.resolve: many packages do not export their package.json.
 * @param {string} name @param {string} bin
 */
export function programOf(name, bin) {
  const folder = (require.resolve.paths(name) ?? [])
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(path.join(folder, 'package.json')));
  if (!folder) throw new Error(`${name} is not installed: run npm ci`);
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

/**
 * Runs steps one after another, [title, package, program, ...arguments]; the first that fails ends the process.
 * @param {string[][]} steps @param {NodeJS.ProcessEnv} [env]
 */
export function runSteps(steps, env = process.env) {
  for (const [title = '', name = '', bin = '', ...args] of steps) {
    console.log(`\n== ${title}`);
    const { status, signal } = spawnSync(process.execPath, [programOf(name, bin), ...args], { stdio: 'inherit', env });
    if (status !== 0) {
      console.error(`== ${title} failed (${status ?? signal})`);
      process.exit(status ?? 1);
    }
  }
}
