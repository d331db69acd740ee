#!/usr/bin/env node
// npm run icons: writes the icons of src/lib/lucideIcons.ts as paths to src/lib/icons.ts. A unit test compares the two.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { programOf } from './runSteps.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** @param {string} file @returns {Promise<Record<string, any>>} */
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false })).module;
const { LUCIDE_ICONS } = await load('src/lib/lucideIcons.ts');
const { iconToPath } = await load('src/lib/iconToPath.ts');

const lines = Object.entries(LUCIDE_ICONS).map(([name, icon]) => `  ${name}: '${iconToPath(icon)}',`);
const text = `// Written by \`npm run icons\` from lucideIcons.ts.

/**
 * Every icon of the product, by its role: SVG path data on a 24 × 24 grid, to be stroked 2 wide with round caps and
 * joins. The interface and the map painter draw from this one table.
 */
export const ICONS = {
${lines.join('\n')}
} satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof ICONS;
`;
const file = path.join(root, 'src/lib/icons.ts');
writeFileSync(file, text);
spawnSync(process.execPath, [programOf('@biomejs/biome', 'biome'), 'format', '--write', file], { stdio: 'inherit' });
