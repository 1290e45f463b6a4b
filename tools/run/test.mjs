// Everything that needs no service: what a contributor runs before a commit, and what the pipeline runs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from './jest.mjs';
import { check, checkAll, commands, conclude, root, seconds, sum } from './step.mjs';

const startedAt = Date.now();
const generators = readdirSync(join(root, 'tools/generate')).filter((name) => name !== 'all.mjs');
const build = ['Build', [commands.nx, 'run-many', '-t', 'build', '--output-style=static']];
const checks = [
  ['Lint', [commands.eslint, '.', '--max-warnings', '0']],
  ['Types, those of the tests included', [commands.tsc, '-p', 'tsconfig.spec.json']],
  ['Types of the screens, those of their tests included', [commands.tsc, '-p', 'tsconfig.spec-admin.json']],
  ['Format', [commands.prettier, '--check', '.']],
  ...generators.map((name) => [`Drift: ${name}`, [join('tools/generate', name), '--check']]),
];

const built = await check(build);
const checked = await checkAll(checks);
const tested = await runTests(['unit', 'architecture', 'integration', 'story']);
process.stdout.write(`\nin ${seconds(startedAt)} s\n`);
conclude(sum([built, checked, tested]));
