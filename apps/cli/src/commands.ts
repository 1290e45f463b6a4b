import { DirectoryDatabaseError } from '@maillage/network-server';
import { DataFolderError, PostgresStartError } from '@maillage/platform-postgres';
import { EnvironmentError, LeakyCatalogueError, NewerDatabaseError } from '@maillage/platform-server';
import { CommandError } from './command-error.js';
import { importDirectory } from './import-directory.js';
import { importDirectoryUsage } from './import-directory.command.js';
import { layDemo } from './lay-demo.command.js';
import { migrateCommand } from './migrate.command.js';
import { replay, replayUsage } from './replay/replay.command.js';
import { start } from './start.command.js';
import { verify, verifyUsage } from './verify/verify.command.js';

interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<number | void>;
}

const commands: Readonly<Record<string, Command>> = {
  start: { usage: 'start', run: start },
  migrate: { usage: 'migrate', run: migrateCommand },
  'lay-demo': { usage: 'lay-demo', run: layDemo },
  'import-directory': { usage: importDirectoryUsage, run: importDirectory },
  verify: { usage: verifyUsage, run: verify },
  replay: { usage: replayUsage, run: replay },
};

/** Runs one command line. @returns the exit code: 1 for a refusal that was said in a line */
export async function run([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  try {
    if (command === undefined) throw new CommandError(usage(name));
    return (await command.run(args)) ?? 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

const refusals = [
  CommandError,
  DataFolderError,
  DirectoryDatabaseError,
  PostgresStartError,
  EnvironmentError,
  LeakyCatalogueError,
  NewerDatabaseError,
];

function isRefusal(error: unknown): error is Error {
  return refusals.some((Refusal) => error instanceof Refusal);
}

function usage(name: string | undefined): string {
  const known = Object.values(commands).map((command) => `  maillage ${command.usage}`);
  return [name === undefined ? 'Say what to do:' : `There is no command ${name}. There are:`, ...known].join('\n');
}
