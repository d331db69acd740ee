import type { Plugin } from 'vite';

/**
 * Has the server of production builds say that files named by their content never change, as hosts of static files
 * should: browsers then ask for nothing twice.
 */
export function keptAssets(): Plugin {
  return {
    name: 'kept-assets',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/assets/'))
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        next();
      });
    },
  };
}
