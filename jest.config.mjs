const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx: false },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
};

const common = {
  rootDir: '.',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.data/'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['maillage-source', 'node', 'node-addons'] },
};

/** Jest runs a project's global setup only when one of its tests is chosen: unit tests alone start no PostgreSQL. */
const withPostgres = {
  globalSetup: '<rootDir>/tools/jest/postgres.setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/postgres.teardown.mjs',
  setupFiles: ['<rootDir>/tools/jest/migrations.setup.ts'],
};

const withPortal = {
  testEnvironment: '<rootDir>/tools/jest/story.environment.mjs',
  globalSetup: '<rootDir>/tools/jest/portal.setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/portal.teardown.mjs',
};

const withRedis = { globalSetup: '<rootDir>/tools/jest/redis.setup.mjs' };

/** One project for each kind of test; `npm test` runs the first four, `npm run test:server` the last two. */
const projects = [
  { displayName: 'unit', testMatch: ['**/*.spec.ts'] },
  { displayName: 'architecture', testMatch: ['**/*.arch-spec.ts'] },
  { displayName: 'integration', testMatch: ['**/!(*.redis).int-spec.ts'], ...withPostgres },
  { displayName: 'story', testMatch: ['**/!(*.server).e2e-spec.ts'], ...withPortal },
  { displayName: 'redis', testMatch: ['**/*.redis.int-spec.ts'], ...withPostgres },
  { displayName: 'server', testMatch: ['**/*.server.e2e-spec.ts'], ...withRedis },
];

export default {
  randomize: true,
  /** Jest's to read here only; it is for the slowest kind, on a machine that does other things too. */
  testTimeout: 60_000,
  /** Node keeps the modules of a test file in memory after it ended: a worker that grew so far makes room for another. */
  workerIdleMemoryLimit: '1GB',
  projects: projects.map((project) => ({ ...common, ...project })),
};
