import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '../../../cli/dist/main.js');

export interface CommandRun {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of the built command line to its end. */
export async function runMaillage(args: readonly string[], env: Record<string, string> = {}): Promise<CommandRun> {
  const child = spawn(process.execPath, [commandLine, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk) => (written.err += String(chunk)));
  await once(child, 'close');
  return { code: child.exitCode, ...written };
}
