import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { PostgresStartError, reasonOf } from './postgres.errors.js';
import type { RunAccount } from './run-account.js';

export interface GuardedCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly workingFolder: string;
  readonly log: string;
  readonly account: RunAccount | undefined;
  /** Deleted by the guard when the supervisor has died and the command has ended. */
  readonly deleteAfter?: string;
}

export interface GuardedProcess {
  readonly pid: number;
  /** Resolves when the process has ended, with its status or the signal's name. Rejects when it cannot be started. */
  readonly ended: Promise<number | string>;
  hasEnded(): boolean;
  /** Dismisses the guard, which first stops a process that still runs; resolves when the guard has gone too. */
  dismissGuard(): Promise<void>;
  /** Decides whether this process keeps Node alive. */
  hold(alive: boolean): void;
}

const guardScript = fileURLToPath(new URL('../guard/guard.sh', import.meta.url));

/**
 * Starts a program in a session of its own, out of reach of the terminal's Ctrl-C, with a guard that stops it when this
 * process dies. Windows has no guard: there the next start ends what was left.
 */
export function startGuarded(command: GuardedCommand): GuardedProcess {
  const log = openSync(command.log, 'a', 0o600);
  try {
    const child = process.platform === 'win32' ? spawnAlone(command, log) : spawnWithGuard(command, log);
    return supervise(child, command.program);
  } finally {
    closeSync(log);
  }
}

/** The script travels as an argument: its file may lie where the account cannot read. The shell's pid becomes the program's. */
function spawnWithGuard(command: GuardedCommand, log: number): ChildProcess {
  const script = readFileSync(guardScript, 'utf8').replace(/^\s*#.*\n/gm, '');
  return spawn(
    '/bin/sh',
    ['-c', script, 'maillage-guard', command.deleteAfter ?? '', command.program, ...command.args],
    {
      argv0: 'maillage-guard',
      cwd: command.workingFolder,
      detached: true,
      env: cleanEnvironment(),
      stdio: ['ignore', log, log, 'pipe'],
      ...(command.account ?? {}),
    },
  );
}

function spawnAlone(command: GuardedCommand, log: number): ChildProcess {
  return spawn(command.program, command.args, {
    cwd: command.workingFolder,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
}

/** The caller's PG… and locale variables must not reach the server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' };
}

function supervise(child: ChildProcess, program: string): GuardedProcess {
  const pipe = child.stdio[3];
  const socket = pipe instanceof Socket ? pipe : undefined;
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('exit', (status, signalName) => resolve(status ?? signalName ?? 0));
    child.once('error', (error) => reject(new PostgresStartError(`Cannot run ${program}: ${reasonOf(error)}.`)));
  });
  const guardGone = new Promise<void>((resolve) => {
    if (socket === undefined) resolve();
    else socket.resume().once('close', () => resolve());
  });
  // A guard that was killed resets the pipe; what matters of it is its end, which follows.
  socket?.on('error', () => undefined);
  const hold = (alive: boolean): void => {
    child[alive ? 'ref' : 'unref']();
    socket?.[alive ? 'ref' : 'unref']();
  };
  hold(false);
  return {
    pid: child.pid ?? 0,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    dismissGuard: () => {
      socket?.end();
      return guardGone;
    },
    hold,
  };
}
