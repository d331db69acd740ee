import type { Plugin } from 'vite';

const POLICY = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * Leaves the Content-Security-Policy out of the page while we develop: the server puts styles and a script into it that
 * no build has. Tests run on builds.
 */
export function developmentPolicy(): Plugin {
  return {
    name: 'development-policy',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler(page) {
        if (!POLICY.test(page)) throw new Error('the page has no Content-Security-Policy to leave out');
        return page.replace(POLICY, '');
      },
    },
  };
}
