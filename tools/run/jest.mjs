import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { commands, node, root } from './step.mjs';

const linesOfAFailure = 100;
const asModules = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/**
 * Runs the tests of these Jest projects and counts them. A skipped or a "to do" test is a promise not kept, and a
 * file that could not be loaded hides its tests: each counts as a failure. So does a run that leaves no report.
 */
export async function runTests(projects, env = {}) {
  process.stdout.write(`\n== Tests: ${projects.join(', ')}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'maillage-jest-'));
  const report = join(folder, 'report.json');
  try {
    const choice = ['--selectProjects', ...projects, '--maxWorkers=2', '--passWithNoTests'];
    const args = [...asModules, commands.jest, ...choice, '--ci', '--json', `--outputFile=${report}`];
    const { code } = await node(args, { env, share: true });
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const told = JSON.parse(readFileSync(report, 'utf8'));
    tellFailures(told);
    return counted(told, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What failed, once more and together: in a run of hundreds of files its own lines are far above. */
function tellFailures({ testResults }) {
  const failed = testResults.filter(({ status }) => status === 'failed');
  if (failed.length > 0) process.stdout.write(`\n== Failed files: ${failed.length}\n`);
  for (const { name, message, assertionResults } of failed) {
    const failures = assertionResults.flatMap(({ fullName, failureMessages }) =>
      failureMessages.map((text) => `${fullName}\n${text}`),
    );
    for (const told of failures.length > 0 ? failures : [message]) {
      const lines = told.trim().split('\n').slice(0, linesOfAFailure);
      process.stdout.write(`\n-- ${relative(root, name)}\n${lines.join('\n')}\n`);
    }
  }
}

function counted(report, code) {
  const refused = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const unkept = report.numPendingTests + report.numTodoTests;
  if (unkept > 0) process.stdout.write(`   ${unkept} skipped: a test that does not run is a test that fails\n`);
  const failed = refused + unkept;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
