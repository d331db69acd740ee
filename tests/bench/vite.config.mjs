import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keptAssets } from '../../scripts/keptAssets.ts';

// The pages that Safar is measured against, built like the product: for production.
export default defineConfig({
  root: 'tests/bench/pages',
  base: './',
  cacheDir: '../../../.cache/vite-bench',
  plugins: [react(), keptAssets()],
  build: {
    outDir: '../../../out/bench',
    emptyOutDir: true,
    rolldownOptions: { input: ['tests/bench/pages/plain.html', 'tests/bench/pages/floor.html'] },
  },
});
