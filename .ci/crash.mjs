// Starts Maillage as a newcomer does, in an empty folder, asks for its health, kills the process without a warning,
// and looks for what it left running. Ends with a line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const counts = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'maillage-start-'));
const port = await freePort();
const marker = `MAILLAGE_DATA_DIR=${folder}`;
const command = [join(import.meta.dirname, '../tools/run/start.mjs')];
const env = { ...process.env, MAILLAGE_DATA_DIR: folder, PORT: String(port) };
const started = spawn(process.execPath, command, { env, stdio: ['ignore', 'inherit', 'inherit'] });

report('ready within five minutes, the build included', await until(isReady, 300_000));
report('several processes serve', ours().length > 1);
started.kill('SIGKILL');
report('nothing is left ten seconds after kill -9', await until(() => ours().length === 0, 10_000));
for (const { pid, line } of ours()) process.stdout.write(`   left: ${pid} ${line}\n`);
for (const { pid } of ours()) process.kill(pid, 'SIGKILL');
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function report(sentence, holds) {
  counts[holds ? 'passed' : 'failed'] += 1;
  process.stdout.write(`   ${holds ? 'passed' : 'FAILED'}: ${sentence}\n`);
}

async function until(condition, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await condition()) return true;
    if (started.exitCode !== null) return false;
    await pause(200);
  }
  return false;
}

async function isReady() {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return ok;
  } catch {
    return false;
  }
}

/**
 * The processes that know of our folder, by their environment, by their arguments or by where they stand: PostgreSQL
 * gives up the first, and in a folder that its account cannot reach the second too. A process that ended while we
 * looked is none of ours.
 */
function ours() {
  if (!existsSync('/proc/self/environ')) throw new Error('Left processes are looked for in /proc: run this on Linux.');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => ({
      pid: Number(pid),
      line: told(pid, 'cmdline'),
      environment: told(pid, 'environ'),
      place: placeOf(pid),
    }))
    .filter(
      ({ line, environment, place }) =>
        [line, place].some((text) => text.includes(folder)) || environment.includes(marker),
    );
}

function told(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function placeOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}
