import { withDirectoryImport } from '@maillage/network-server';
import { type CommandOutput, importDirectoryCommand } from './import-directory.command.js';
import { onServedDatabase } from './served-database.js';

const terminal: CommandOutput = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** `import-directory` on the terminal and on the database that this machine serves. */
export function importDirectory(args: readonly string[]): Promise<number> {
  return importDirectoryCommand(args, terminal, (files, options) =>
    onServedDatabase((url) => withDirectoryImport(url, (directory) => directory.execute(files, options))),
  );
}
