import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a Redis that only this machine can reach and that writes nothing to disk.
 *
 * @throws Error when redis-server is not installed, or does not answer within ten seconds
 */
export async function startRedis() {
  refuseWithoutRedis();
  const folder = mkdtempSync(join(tmpdir(), 'maillage-redis-'));
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => stopped(server).then(() => rmSync(folder, { recursive: true, force: true }));
  // Without this, a test run that is interrupted would leave the server behind.
  process.once('exit', () => server.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await readiness(server);
  return { url: `redis://127.0.0.1:${port}`, stop };
}

function refuseWithoutRedis() {
  if (spawnSync('redis-server', ['--version']).status === 0) return;
  throw new Error('redis-server is not on the PATH. Install it: apt-get install redis-server, or brew install redis.');
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

function readiness(server) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Redis did not answer within 10 s.')), 10_000);
    server.once('exit', (code) => reject(new Error(`Redis stopped at its start, with code ${code}.`)));
    server.stdout.on('data', (chunk) => {
      if (!String(chunk).includes('Ready to accept connections')) return;
      clearTimeout(late);
      server.removeAllListeners('exit');
      resolve();
    });
  });
}

function stopped(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
}
