// Measuring in a real browser through the DevTools protocol: real input, process CPU, frames, main-thread time.
// Software rendering on few cores: compare figures of one run, never absolute times of different runs.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Cdp */
/** @typedef {{ frames: number[], longest: number, keys: number[] }} Recording */

const FRAME_MS = 1000 / 60;

/** @param {number[]} values @param {number} share */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} n */
export const showNumber = (n) => (Number.isFinite(n) ? `${n < 10 ? n.toFixed(1) : Math.round(n)}` : '–');
/** @param {number} ms longest task; the browser tells of those over 50 ms only */
export const showStall = (ms) => (ms < 50 ? '< 50' : showNumber(ms));
/** @param {{ dropped: number, cpuPerFrame: number }} frames */
export const showFrames = ({ dropped, cpuPerFrame }) => `${Math.round(dropped * 100)} % · ${showNumber(cpuPerFrame)}`;

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts frames, long tasks and key-to-paint times inside the page. Runs before the page's own scripts. */
function recorder() {
  /** Once the frame that is made next has been handed to the compositor. @param {() => void} then */
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(0);
    });
  const frame = (/** @type {number} */ at) => {
    if (!state.running) return;
    state.frames.push(at);
    requestAnimationFrame(frame);
  };
  // Counts only while it is asked to: an animation frame that does nothing costs main-thread time too.
  const state = {
    frames: /** @type {number[]} */ ([]),
    longest: 0,
    keys: /** @type {number[]} */ ([]),
    running: false,
    typing: false,
    /** Ends with the frame of the edit that a key or a click makes next. */
    shown: Promise.resolve(),
    awaitEdit() {
      state.shown = new Promise((resolve) => {
        const begin = (/** @type {Event} */ event) => {
          if (event instanceof KeyboardEvent && ['Control', 'Alt', 'Shift'].includes(event.key)) return;
          removeEventListener('keydown', begin, { capture: true });
          removeEventListener('click', begin, { capture: true });
          afterFrame(resolve);
        };
        addEventListener('keydown', begin, { capture: true });
        addEventListener('click', begin, { capture: true });
      });
    },
    start() {
      Object.assign(state, { frames: [], longest: 0, running: true });
      requestAnimationFrame(frame);
    },
  };
  Object.assign(globalThis, { benchRecorder: state });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.longest = Math.max(state.longest, entry.duration);
  }).observe({ entryTypes: ['longtask'] });
  addEventListener(
    'keydown',
    (event) => {
      if (!state.typing) return;
      const began = event.timeStamp;
      afterFrame(() => state.keys.push(performance.now() - began));
    },
    { capture: true },
  );
}

/** One page under measurement. */
export class Probe {
  /** @param {Page} page @param {Cdp} pageCdp @param {Cdp} browserCdp */
  constructor(page, pageCdp, browserCdp) {
    this.page = page;
    this.pageCdp = pageCdp;
    this.browserCdp = browserCdp;
  }

  /** @param {import('@playwright/test').BrowserContext} context */
  static async open(context) {
    const page = await context.newPage();
    await page.addInitScript(recorder);
    const pageCdp = await context.newCDPSession(page);
    await pageCdp.send('Performance.enable');
    const browser = context.browser();
    if (!browser) throw new Error('the browser is gone');
    return new Probe(page, pageCdp, await browser.newBrowserCDPSession());
  }

  /** CPU seconds of all browser processes so far. */
  async cpuSeconds() {
    const { processInfo } = await this.browserCdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  /** @param {string} name */
  async metric(name) {
    const { metrics } = await this.pageCdp.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  }

  /**
   * Processor milliseconds of the main thread that an edit by a key or a click costs, with style, layout, painting,
   * garbage collection and all the browser does for the page: until just after the frame that shows it has been handed
   * to the compositor (`shown`), and until the page is quiet (`all`), with saving and settling. Not the clock: on two
   * cores the compositor, the raster threads and the measuring itself take the main thread's turn.
   *
   * Done several times in a row, as a user works. From `all` is taken what the quiet page costs in as long a time, as it
   * was before the first time: between the edits it would hold what they leave for later (the count of the check and
   * the minimap come after a second without an edit, the picture for the library after two).
   * @param {number} times @param {() => Promise<void>} act
   */
  async mainThreadMs(times, act) {
    const read = async () => (await this.metric('ThreadTime')) * 1000;
    const quietFor = async (/** @type {number} */ start) => {
      await sleep(450);
      return (await read()) - start;
    };
    await sleep(3_000);
    let quiet = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 4; i++) quiet = Math.min(quiet, await quietFor(await read()));
    /** @type {{ shown: number, all: number }[]} */
    const costs = [];
    for (let i = 0; i < times; i++) {
      await this.pageCdp.send('Runtime.evaluate', { expression: 'benchRecorder.awaitEdit()' });
      const start = await read();
      const shown = this.pageCdp.send('Runtime.evaluate', { expression: 'benchRecorder.shown', awaitPromise: true });
      const acting = act();
      await shown;
      const atFrame = (await read()) - start;
      await acting;
      costs.push({ shown: atFrame, all: Math.max(0, (await quietFor(start)) - quiet) });
      await sleep(250);
    }
    return costs;
  }

  /**
   * Frames while something moves: share of dropped frames and CPU per frame of all browser processes.
   * @param {() => Promise<void>} move
   */
  async frames(move) {
    await sleep(300);
    await this.page.evaluate(() => Reflect.get(globalThis, 'benchRecorder').start());
    const cpu = await this.cpuSeconds();
    await move();
    const used = (await this.cpuSeconds()) - cpu;
    const { frames, longest } = /** @type {Recording} */ (
      await this.page.evaluate(() => Object.assign(Reflect.get(globalThis, 'benchRecorder'), { running: false }))
    );
    const spent = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
    const expected = Math.max(1, Math.round(spent / FRAME_MS));
    return {
      dropped: Math.max(0, 1 - (frames.length - 1) / expected),
      cpuPerFrame: (used * 1000) / Math.max(1, frames.length),
      longest,
    };
  }

  async heapMegabytes() {
    await this.pageCdp.send('HeapProfiler.collectGarbage');
    return (await this.metric('JSHeapUsedSize')) / 1e6;
  }

  /** Key-to-paint times in ms. @param {string} text */
  async typing(text) {
    await this.page.evaluate(() => {
      Object.assign(Reflect.get(globalThis, 'benchRecorder'), { keys: [], typing: true });
    });
    for (const letter of text) {
      await this.page.keyboard.press(letter);
      await sleep(40);
    }
    return /** @type {Promise<number[]>} */ (
      this.page.evaluate(() => Object.assign(Reflect.get(globalThis, 'benchRecorder'), { typing: false }).keys)
    );
  }

  async forgetLongest() {
    await this.page.evaluate(() => Object.assign(Reflect.get(globalThis, 'benchRecorder'), { longest: 0 }));
  }

  /** The longest task since then, ms; 0 where none took over 50 ms. */
  async longest() {
    return Number(await this.page.evaluate(() => Reflect.get(globalThis, 'benchRecorder').longest));
  }

  /** Two-finger scroll at 1,200 px/s, there and back (or there alone). @param {number} ms @param {boolean} [oneWay] */
  async wheelPan(ms, oneWay = false) {
    const steps = Math.round(ms / FRAME_MS);
    for (let i = 0; i < steps; i++) {
      const sign = oneWay || i < steps / 2 ? 1 : -1;
      await this.wheel({ deltaX: sign * 14, deltaY: sign * 14, modifiers: 0 });
    }
  }

  /** Ctrl + wheel there and back. `delta`: of each event; less than 0 zooms in first. @param {number} ms @param {number} delta */
  async wheelZoom(ms, delta) {
    const steps = Math.round(ms / FRAME_MS);
    for (let i = 0; i < steps; i++)
      await this.wheel({ deltaX: 0, deltaY: i < steps / 2 ? delta : -delta, modifiers: 2 });
  }

  /** @param {{ deltaX: number, deltaY: number, modifiers: number }} wheel */
  async wheel({ deltaX, deltaY, modifiers }) {
    const { width, height } = this.page.viewportSize() ?? { width: 1440, height: 900 };
    const sent = this.pageCdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: width / 2,
      y: height / 2,
      deltaX,
      deltaY,
      modifiers,
    });
    await Promise.all([sent, sleep(FRAME_MS)]);
  }

  /** Drags 300 px in 30 steps. @param {{ x: number, y: number }} from */
  async drag(from) {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 4, from.y + 4);
    for (let i = 1; i <= 30; i++) await Promise.all([mouse.move(from.x + i * 7, from.y + i * 7), sleep(FRAME_MS)]);
  }
}
