/**
 * The layer fence: who may import whom (docs/ARCHITECTURE.md). Type imports count.
 * A folder that is not listed here may not be imported by anyone but `app` and the tests.
 */
const layers = {
  lib: [],
  model: ['lib'],
  commands: ['model', 'lib'],
  layout: ['model', 'lib'],
  editor: ['commands', 'layout', 'model', 'lib'],
  storage: ['model', 'lib'],
  formats: ['layout', 'model', 'lib'],
  platform: ['model', 'lib'],
  i18n: ['lib'],
  ui: ['i18n', 'lib'],
  actions: ['editor', 'formats', 'commands', 'model', 'i18n', 'lib'],
  canvas: ['editor', 'layout', 'actions', 'model', 'i18n', 'lib'],
  screens: ['canvas', 'actions', 'editor', 'model', 'i18n', 'ui', 'lib'],
};
const pure = ['lib', 'model', 'commands', 'layout', 'formats'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(layers).map(([folder, allowed]) => ({
      name: `${folder}-may-import`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
    {
      name: 'pure-folders-know-no-framework',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { path: 'node_modules/(react|react-dom|dexie|zustand|@xyflow|radix-ui|html-to-image)/' },
    },
    {
      name: 'react-flow-only-on-the-canvas',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/canvas/' },
      to: { path: 'node_modules/@xyflow/' },
    },
    {
      name: 'dexie-only-in-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
