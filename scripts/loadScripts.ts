import { LOAD } from './classicScript.ts';

type Exports = Readonly<Record<string, unknown>>;

/** What a page has under the name LOAD. */
interface Loader {
  /** Loads a script and those that it needs, once; what failed is tried again when it is next asked for. */
  (file: string): Promise<Exports>;
  /** What each script that has run exports. */
  readonly of: Record<string, Exports>;
  /** What `import.meta` is in modules. */
  readonly meta: { readonly url: string; readonly resolve: (request: string) => string };
}

/**
 * Runs in the page, before all scripts; must not use anything outside of it.
 *
 * @param needed the files of each script: those that it needs, in their order, and its own; none for those that stand
 * in the file of the loader
 */
function makeLoader(needed: Readonly<Record<string, readonly string[]>>, url: string): Loader {
  const of: Record<string, Exports> = {};
  const asked: Record<string, Promise<void> | undefined> = {};
  const fetchOne = (file: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      // Scripts run in the order in which they are asked for.
      script.async = false;
      script.crossOrigin = '';
      script.src = new URL(file, url).href;
      const fail = (): void => {
        script.remove();
        delete asked[file];
        reject(new TypeError(`Failed to load ${script.src}`));
      };
      script.onerror = fail;
      script.onload = () => (file in of ? resolve() : fail());
      document.head.append(script);
    });
  const ask = (file: string): Promise<void> => (asked[file] ??= file in of ? Promise.resolve() : fetchOne(file));
  const load = async (file: string): Promise<Exports> => {
    await Promise.all((needed[file] ?? []).map(ask));
    return of[file] as Exports;
  };
  return Object.assign(load, { of, meta: { url, resolve: (request: string) => new URL(request, url).href } });
}

/** The line of code that puts the loader into a page. The script that it stands in is in the folder of all scripts. */
export const loaderCode = (needed: Readonly<Record<string, readonly string[]>>): string =>
  `globalThis.${LOAD}=(${makeLoader})(${JSON.stringify(needed)},document.currentScript.src);\n`;
