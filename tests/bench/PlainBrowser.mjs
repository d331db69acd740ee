// A browser that is driven through the DevTools protocol alone, for loads: a test tool listens to the network and has
// the browser look up, for each request, which line of which script asked; for that the scripts are parsed once more.

import { spawn } from 'node:child_process';

const SEPARATOR = '\0';
/** Without these Chromium asks its maker's servers for things while it is measured. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export class PlainBrowser {
  #process;
  #last = 0;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (fault: Error) => void }>} */
  #waiting = new Map();

  /** @param {string} executable @param {string} profile its folder */
  constructor(executable, profile) {
    this.#process = spawn(
      executable,
      ['--headless', `--user-data-dir=${profile}`, '--lang=en-US', '--remote-debugging-pipe', ...QUIET, ...SANDBOX],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, LANGUAGE: 'en_US' } },
    );
    let unread = '';
    this.#process.stdio[4]?.on('data', (/** @type {Buffer} */ bytes) => {
      const messages = (unread + bytes).split(SEPARATOR);
      unread = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  /** @param {{ id?: number, result?: unknown, error?: { message: string } }} message */
  #take({ id, result, error }) {
    const waiting = this.#waiting.get(id ?? 0);
    this.#waiting.delete(id ?? 0);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  send(method, params = {}, sessionId) {
    const id = ++this.#last;
    const input = /** @type {import('node:stream').Writable} */ (this.#process.stdio[3]);
    input.write(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }) + SEPARATOR);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async close() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Browser.close');
    await ended;
  }
}
