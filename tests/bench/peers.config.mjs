import { defineConfig } from 'vite';
import { keptAssets } from '../../scripts/keptAssets.ts';

// Pages with other editors, from packages of their own (tests/bench/peers/package.json), built for production.
export default defineConfig({
  root: 'tests/bench/peers',
  base: './',
  cacheDir: '../../../.cache/vite-peers',
  plugins: [keptAssets()],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    outDir: '../../../out/bench-peers',
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: ['tests/bench/peers/excalidraw.html', 'tests/bench/peers/tldraw.html'] },
  },
});
