#!/usr/bin/env node
// npm run check: format, lint, types, layer fence and cycles. Seconds, no browser.
import { runSteps } from './runSteps.mjs';

runSteps([
  ['format and lint', '@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'typescript', 'tsc', '-b'],
  ['layer fence and cycles', 'dependency-cruiser', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs'],
]);
