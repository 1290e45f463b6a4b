// Everything that needs no service: what a contributor runs before a commit, and what the pipeline runs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from './jest.mjs';
import { check, commands, conclude, root, seconds, sum } from './step.mjs';

const startedAt = Date.now();
const generators = readdirSync(join(root, 'tools/generate')).filter((name) => name !== 'all.mjs');
const checks = [
  ['Build', [commands.nx, 'run-many', '-t', 'build', '--output-style=static']],
  ['Types, those of the tests included', [commands.tsc, '-p', 'tsconfig.spec.json']],
  ['Types of the screens, those of their tests included', [commands.tsc, '-p', 'tsconfig.spec-admin.json']],
  ['Format', [commands.prettier, '--check', '.']],
  ['Lint', [commands.eslint, '.', '--max-warnings', '0']],
  ...generators.map((name) => [`Drift: ${name}`, [join('tools/generate', name), '--check']]),
];

const counts = [];
for (const [title, args] of checks) counts.push(await check(title, args));
counts.push(await runTests(['unit', 'architecture', 'integration', 'story']));
process.stdout.write(`\nin ${seconds(startedAt)} s\n`);
conclude(sum(counts));
