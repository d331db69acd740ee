#!/usr/bin/env node
// Finds a Chromium-family browser for the browser tests and the benchmark, or gets one.
// Order: an environment variable, Playwright's own browser, one installed on this machine, `playwright install`,
// Debian or Ubuntu as root: apt-get, Linux x64: a build packed in an npm package. Each is started once before it is
// accepted, so that a missing library is found here and not in the first test.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const VARIABLES = ['BROWSER_EXECUTABLE', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH'];
const INSTALL_LIMIT_MS = 300_000;
const PACKED_BROWSER = '@sparticuz/chromium@147.0.0';
const here = path.dirname(fileURLToPath(import.meta.url));

/** @param {string} message */
const say = (message) => process.stderr.write(`[browser] ${message}\n`);

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Ubuntu's chromium-browser is a small script that only says "install the snap".
 * @param {string} file
 */
function isSnapStub(file) {
  const real = realpathSync(file);
  return statSync(real).size < 20_000 && /snap install|requires the chromium snap/.test(readFileSync(real, 'utf8'));
}

/** Where browsers are usually found on this kind of system. */
function usualPlaces() {
  const { env, platform } = process;
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  if (platform === 'darwin')
    return ['/Applications', path.join(env.HOME ?? '', 'Applications')].flatMap((base) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
        (app) => `${base}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((base) => base !== undefined)
      .flatMap((base) =>
        ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
          path.join(base, file),
        ),
      );
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'brave-browser',
  ];
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
  ];
}

const installed = () => [...new Set(usualPlaces())].filter((file) => isProgram(file) && !isSnapStub(file));

function playwrightsOwn() {
  const file = chromium.executablePath();
  return file && isProgram(file) ? file : undefined;
}

/**
 * @param {string} command @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args) {
  say(`running: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: INSTALL_LIMIT_MS }).status === 0;
}

/** The Linux x64 build in an npm package, unpacked beside the other caches. */
function unpackFromNpm() {
  const folder = path.join(here, '..', '.cache', 'browser');
  const file = path.join(folder, 'chromium');
  if (isProgram(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  if (!run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', PACKED_BROWSER])) return undefined;
  const unpack = "console.log(await (await import('@sparticuz/chromium')).default.executablePath())";
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    encoding: 'utf8',
  });
  const made = (stdout ?? '').trim();
  if (made && isProgram(made) && path.resolve(made) !== path.resolve(file)) copyFileSync(made, file);
  return isProgram(file) ? file : undefined;
}

/**
 * @returns {Promise<string | undefined>} the program to start; undefined = Playwright's own browser
 * @throws Error that lists everything tried and what helps
 */
export async function findBrowser() {
  /** @type {string[]} */
  const tried = [];
  /** @param {string | undefined} file @param {string} source */
  const starts = async (file, source) => {
    try {
      const browser = await chromium.launch({ ...(file ? { executablePath: file } : {}), timeout: 30_000 });
      say(`${source}: ${file ?? "Playwright's own"} (${browser.version()})`);
      await browser.close();
      return true;
    } catch (error) {
      tried.push(`${source}: ${file} does not start: ${String(error).split('\n')[0]}`);
      return false;
    }
  };

  for (const name of VARIABLES) {
    const file = process.env[name];
    if (!file) continue;
    // Said explicitly by the user: never silently replaced by another browser.
    if (isProgram(file) && (await starts(file, name))) return file;
    throw new Error(`${name}=${file} cannot be started. Correct it or unset it.\n${tried.join('\n')}`);
  }
  if (playwrightsOwn() && (await starts(undefined, 'playwright'))) return undefined;
  for (const file of installed()) if (await starts(file, 'this machine')) return file;
  if (process.env.NO_BROWSER_INSTALL === undefined) {
    const playwright = path.join(here, '..', 'node_modules', '@playwright', 'test', 'cli.js');
    if (run(process.execPath, [playwright, 'install', 'chromium']) && (await starts(undefined, 'playwright install')))
      return undefined;
    if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
      if (
        run('apt-get', ['-q', 'update']) &&
        run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
      )
        for (const file of installed()) if (await starts(file, 'apt-get')) return file;
    }
    if (process.platform === 'linux' && process.arch === 'x64') {
      const file = unpackFromNpm();
      if (file && (await starts(file, 'npm package'))) return file;
    }
  }
  throw new Error(
    `No browser for the browser tests.\n  ${tried.join('\n  ')}\nAny one of these helps: npx playwright install chromium · ` +
      `install Chrome, Chromium or Edge · ${VARIABLES[0]}=/path/to/chrome npm test · npm run test:unit (needs no browser)`,
  );
}
