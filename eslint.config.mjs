import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { moduleBoundaries } from './tools/lint/boundaries.mjs';
import { houseRules } from './tools/lint/parameters.mjs';
import { ensureProjectGraph } from './tools/lint/project-graph.mjs';
import { pureDecisions, pureLayers } from './tools/lint/pure-layers.mjs';
import { sizesOfScreens, sizesOfSources, sizesOfTests } from './tools/lint/sizes.mjs';
import { typedStrictly, writtenPlainly, writtenStrictly } from './tools/lint/typescript.mjs';

await ensureProjectGraph();

const contexts = readdirSync(join(import.meta.dirname, 'libs'));
const sources = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.spec.ts', '**/*-spec.ts', 'libs/*/*/test/**/*.ts', 'apps/*/test/**/*.ts', 'tools/**/*.ts'];
const configFiles = ['**/*.config.{mjs,ts}', 'tools/jest/*.mjs'];
const root = import.meta.dirname;

export default typescript.config(
  { ignores: ['**/dist/**', '**/.nx/**', '**/.data/**', '**/node_modules/**', '**/generated/**', '**/*.d.ts'] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': nx, '@typescript-eslint': typescript.plugin, maillage: houseRules },
    rules: { ...writtenPlainly, ...sizesOfSources },
  },
  {
    files: sources,
    languageOptions: {
      parser: typescript.parser,
      parserOptions: { project: 'tsconfig.spec.json', tsconfigRootDir: root },
    },
    rules: {
      ...writtenStrictly,
      ...typedStrictly,
      '@nx/enforce-module-boundaries': moduleBoundaries(contexts, { inTests: false }),
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...sizesOfScreens,
      ...reactHooks.configs.flat.recommended.rules,
      // A component that is taken from a context is none that was created during a render.
      'react-hooks/static-components': 'off',
    },
  },
  { files: ['libs/*/{domain,contract}/src/**/*.ts', 'libs/platform/kernel/src/**/*.ts'], rules: pureLayers },
  { files: ['libs/*/{domain,contract}/src/**/*.ts'], rules: pureDecisions },
  {
    files: tests,
    rules: {
      ...sizesOfTests,
      'no-restricted-imports': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      '@nx/enforce-module-boundaries': moduleBoundaries(contexts, { inTests: true }),
    },
  },
  {
    files: ['libs/*/admin/**/*.{ts,tsx}', 'apps/admin/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: 'tsconfig.spec-admin.json' } },
  },
  {
    files: configFiles,
    extends: [typescript.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off' },
  },
);
