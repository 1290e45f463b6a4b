import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { commands, node, root } from './step.mjs';

const linesOfAFailure = 40;
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
    return existsSync(report) ? counted(JSON.parse(readFileSync(report, 'utf8')), code) : { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What failed, once more and together: in a run of hundreds of files its own lines are far above. */
function tellFailures(report) {
  const failures = report.testResults.filter(({ status }) => status === 'failed');
  if (failures.length === 0) return;
  process.stdout.write(`\n== Failed files: ${failures.length}\n`);
  for (const { name, message } of failures) {
    const told = message.trim().split('\n').slice(0, linesOfAFailure).join('\n');
    process.stdout.write(`\n-- ${relative(root, name)}\n${told}\n`);
  }
}

function counted(report, code) {
  tellFailures(report);
  const refused = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const unkept = report.numPendingTests + report.numTodoTests;
  if (unkept > 0) process.stdout.write(`   ${unkept} skipped: a test that does not run is a test that fails\n`);
  const failed = refused + unkept;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
