// The import law: which room may see which. docs/ARCHITECTURE.md says what the rooms are for.
const rooms = ['model', 'client-noark', 'kernel', 'server', 'web', 'cli', 'world'];
const sees = {
  model: [],
  // Published: its types are written into it, so that it needs nothing of ours.
  'client-noark': [],
  kernel: ['model'],
  server: ['model', 'kernel'],
  web: ['model', 'client-noark'],
  cli: ['model', 'kernel', 'server', 'world'],
  world: ['model', 'kernel'],
};

// Files that serve tests are named so: testing.ts, proevedatabase.ts, fillager.kontrakt.ts, or lie in testing/.
const testing = '(^|/)(testing|proeve)[^/]*\\.tsx?$|(^|/)testing/|\\.kontrakt\\.ts$';

const between = rooms.map((room) => ({
  name: `${room}-sees-only-${sees[room].join('-') || 'itself'}`,
  severity: 'error',
  // Tests of a room may start from the built world.
  from: {
    path: `^packages/${room}/`,
    ...(room === 'server' ? { pathNot: `\\.test\\.tsx?$|${testing}` } : {}),
  },
  to: { path: `^(packages/(?!(${[room, ...sees[room]].join('|')})/)|conformance/|bench/)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...between,
    {
      name: 'the-outside-view-sees-no-package',
      comment:
        'conformance and bench know the product by HTTP, files and SQL connections only; the published client knows no more',
      severity: 'error',
      from: { path: '^(conformance|bench)/' },
      to: { path: '^packages/(?!client-noark/)' },
    },
    {
      name: 'the-client-needs-only-the-platform',
      comment: 'it runs in browsers and in Node with nothing but fetch',
      severity: 'error',
      from: { path: '^packages/client-noark/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(?!packages/client-noark/)' },
    },
    {
      name: 'language-sees-only-language',
      severity: 'error',
      from: { path: '^packages/model/src/language/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/model/src/(?!language/)' },
    },
    {
      name: 'derive-knows-the-language-only',
      comment: 'a printer that names an entity is a bug; its tests may use real ones as examples',
      severity: 'error',
      from: { path: '^packages/model/src/derive/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/model/src/(?!(derive|language)/)' },
    },
    {
      name: 'declarations-do-not-see-their-printers',
      severity: 'error',
      from: { path: '^packages/model/src/(noark|samhandling)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/model/src/derive/' },
    },
    {
      name: 'the-model-does-no-io',
      severity: 'error',
      from: { path: '^packages/model/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '^packages/kernel/src/rules/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(packages/kernel/src/(db|access|log|files)/|node_modules/(pg|kysely|graphile-worker)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-database-rooms-hold-a-connection',
      comment: 'SQL is built in db, access and log only; bench and conformance bring their own connections',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: `^packages/kernel/src/(db|access|log)/|\\.test\\.tsx?$|${testing}`,
      },
      to: { path: '^node_modules/(pg|kysely)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      // All of conformance is tests.
      from: { pathNot: `\\.test\\.tsx?$|^conformance/|${testing}` },
      to: { path: `${testing}|^node_modules/(vitest|fast-check)/` },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    exclude: { path: '(^|/)dist/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['felles-source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.d.ts', '.css'],
    },
  },
};
