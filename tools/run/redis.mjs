import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the server until its own standard input closes. The pipe closes with whoever holds its other end, however that
 * one ends: a test run that is killed leaves neither the server nor its folder.
 */
const guard = 'redis-server "$@" & server=$!; cat >/dev/null; kill "$server"; wait "$server"; rm -rf "$0"';

/**
 * Starts a Redis that only this machine can reach and that writes nothing to disk.
 *
 * @throws Error when it does not answer within ten seconds; without redis-server the process ends, saying what to install
 */
export async function startRedis() {
  refuseWithoutRedis();
  const folder = mkdtempSync(join(tmpdir(), 'maillage-redis-'));
  const port = await freePort();
  const reach = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const memoryOnly = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const guarded = spawn('sh', ['-c', guard, folder, ...reach, ...memoryOnly], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  await readiness(guarded);
  return { url: `redis://127.0.0.1:${port}`, stop: () => stopped(guarded) };
}

function refuseWithoutRedis() {
  if (spawnSync('redis-server', ['--version']).status === 0) return;
  process.stderr.write(
    'redis-server is not on the PATH. Install it: apt-get install redis-server, or brew install redis.\n',
  );
  process.exit(1);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function readiness(guarded) {
  return new Promise((resolve, reject) => {
    const written = [];
    const late = setTimeout(() => {
      guarded.stdin.end();
      reject(new Error(`Redis did not answer within 10 s.\n${written.join('')}`));
    }, 10_000);
    guarded.stdout.on('data', (chunk) => {
      written.push(String(chunk));
      if (!written.join('').includes('Ready to accept connections')) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function stopped(guarded) {
  const exit = once(guarded, 'exit');
  guarded.stdin.end();
  await exit;
}
