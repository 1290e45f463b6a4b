import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const root = join(import.meta.dirname, '../..');

/** No daemon may outlive a command, and a run in a terminal reads like one in a log. */
export const environment = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };

/** A package's own command, run by this Node: what is installed here, never what the machine has. */
export const commands = {
  nx: join(root, 'node_modules/nx/dist/bin/nx.js'),
  jest: join(root, 'node_modules/jest/bin/jest.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  eslint: join(root, 'node_modules/eslint/bin/eslint.js'),
  prettier: join(root, 'node_modules/prettier/bin/prettier.cjs'),
};

/**
 * Runs a program of Node in the root of the workspace.
 *
 * @param onLine told each line of its standard output as it comes
 * @returns its exit code (1 when a signal ended it) and, unless it shares our terminal, all that it wrote
 */
export function node(args, { env = {}, share = false, onLine } = {}) {
  const stdio = share ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...environment, ...env }, stdio });
  const written = [];
  child.stdout?.on('data', (chunk) => written.push(chunk));
  child.stderr?.on('data', (chunk) => written.push(chunk));
  if (onLine !== undefined && child.stdout !== null) createInterface({ input: child.stdout }).on('line', onLine);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(written).toString('utf8') }));
  });
}

/** Runs one check. It is told when it ends, with what it wrote only if it failed. */
export async function check([title, args]) {
  const startedAt = Date.now();
  const { code, output } = await node(args);
  const verdict = code === 0 ? 'passed' : 'FAILED';
  process.stdout.write(`\n== ${title}: ${verdict} in ${seconds(startedAt)} s\n${code === 0 ? '' : `${output}\n`}`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Runs checks that do not touch each other, two at a time: most of them keep one core busy. */
export async function checkAll(checks) {
  const waiting = [...checks];
  const lane = async () => {
    const counts = [];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) counts.push(await check(next));
    return sum(counts);
  };
  return sum(await Promise.all([lane(), lane()]));
}

export function seconds(startedAt) {
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}

export function sum(counts) {
  return counts.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The line that ends a run, and the exit code that goes with it. A run that tested nothing did not pass. */
export function conclude({ passed, failed }) {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
