import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunksByScreen } from './scripts/chunksByScreen.ts';
import { developmentPolicy } from './scripts/developmentPolicy.ts';
import { firstLoadScripts } from './scripts/firstLoadScripts.ts';
import { keptAssets } from './scripts/keptAssets.ts';
import { leanReactFlow } from './scripts/leanReactFlow.ts';

const withoutTransitions = fileURLToPath(new URL('src/canvas/flow/withoutTransitions.ts', import.meta.url));

export default defineConfig({
  base: './',
  cacheDir: '.cache/vite',
  plugins: [leanReactFlow(), react(), firstLoadScripts(), developmentPolicy(), keptAssets()],
  // Tables that tests read as bytes.
  assetsInclude: ['tests/fixtures/tables/*'],
  resolve: {
    alias: {
      'd3-transition': withoutTransitions,
      'd3-interpolate': withoutTransitions,
      // The same code, not translated for browsers older than those that the build is for.
      dexie: 'dexie/dist/modern/dexie.mjs',
    },
  },
  // The pages of the benchmarks are builds of their own.
  optimizeDeps: { entries: ['index.html'] },
  server: { port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: {
      // Every browser with ES2022 modules preloads them by itself.
      polyfill: false,
      // What is not part of the first load finds its own imports; to list them would make that load larger. The bundler's
      // helpers are no file of that load (firstLoadScripts.ts).
      resolveDependencies: (_, imports, { hostId, hostType }) =>
        hostType === 'html' || /\bstart-/.test(hostId)
          ? imports.filter((each) => !/\brolldown-runtime-/.test(each))
          : [],
    },
    rolldownOptions: {
      // Libraries wrap components that we do not use (a minimap, controls, …) without saying that this has no effect.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
      output: { codeSplitting: chunksByScreen() },
    },
  },
  test: {
    // Generous: property tests on slow, shared machines. No test asserts a time.
    testTimeout: 60_000,
    // The style sheets that tests read; all others are left out of test runs.
    css: { include: [/styles\/tokens\.css/, /@fontsource-variable/] },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['{src,scripts,tests/unit}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/unit/**/*.test.tsx'],
          setupFiles: ['./tests/unit/setupDom.ts'],
          restoreMocks: true,
        },
      },
    ],
  },
});
