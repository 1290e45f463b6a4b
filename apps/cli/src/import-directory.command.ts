import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  DirectoryChangedError,
  type DirectoryFile,
  type DirectoryFiles,
  type DirectoryImportOutcome,
  longestFile,
} from '@maillage/network-server';
import { sentenceOf } from './directory-refusal.sentences.js';
import { escaped } from './printable.js';

export interface CommandOutput {
  out(line: string): void;
  err(line: string): void;
}

/** Imports into the network that this command serves; it is asked only once both files are read. */
export type DirectoryImport = (files: DirectoryFiles, options: { apply: boolean }) => Promise<DirectoryImportOutcome>;

export const importDirectoryUsage = 'import-directory <missions.csv> --regional <armls.csv> [--apply] [--json]';

/**
 * Says what the files would change and, with `--apply`, changes it.
 *
 * @returns the exit code: 0, 1 when something is refused and therefore nothing applied, 2 when the call is not understood
 */
export async function importDirectoryCommand(
  args: readonly string[],
  output: CommandOutput,
  importDirectory: DirectoryImport,
): Promise<0 | 1 | 2> {
  const call = callOf(args);
  if (call === undefined) {
    output.err(`Usage: maillage ${importDirectoryUsage}`);
    return 2;
  }
  const files = { missions: await fileAt(call.missions), regionals: await fileAt(call.regionals) };
  try {
    const outcome = await importDirectory(files, { apply: call.apply });
    if (call.json) output.out(jsonOf(outcome));
    else writeSentences(outcome, call.apply, output);
    return outcome.refused.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DirectoryChangedError)) throw error;
    output.err('Nothing was applied: the directory was changed by someone else meanwhile. Run the command again.');
    return 1;
  }
}

interface Call {
  readonly missions: string;
  readonly regionals: string;
  readonly apply: boolean;
  readonly json: boolean;
}

function callOf(args: readonly string[]): Call | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { regional: { type: 'string' }, apply: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const [missions, ...others] = positionals;
    if (missions === undefined || others.length > 0 || values.regional === undefined) return undefined;
    return { missions, regionals: values.regional, apply: values.apply === true, json: values.json === true };
  } catch (error) {
    if (codeOf(error).startsWith('ERR_PARSE_ARGS_')) return undefined;
    throw error;
  }
}

/** Reads one byte more than is taken, so that an endless file ends. */
async function fileAt(path: string): Promise<DirectoryFile> {
  const name = basename(path);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(path, { end: longestFile })) chunks.push(Buffer.from(chunk));
    return { name, bytes: Buffer.concat(chunks) };
  } catch (error) {
    if (/^E[A-Z]+$/.test(codeOf(error))) return { name, bytes: undefined };
    throw error;
  }
}

/** The code of an error of Node, by which its errors are told apart, or nothing. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function jsonOf({ created, updated, unchanged, refused }: DirectoryImportOutcome): string {
  const rows = refused.map((refusal) => ({
    ...refusal,
    column: shortened(refusal.column),
    code: shortened(refusal.code),
    value: shortened(refusal.value),
    message: sentenceOf(refusal),
  }));
  return escaped(JSON.stringify({ created, updated, unchanged, refused: rows }));
}

function shortened(text: string | null): string | null {
  return text === null ? null : Array.from(text).slice(0, 250).join('');
}

function writeSentences(outcome: DirectoryImportOutcome, apply: boolean, output: CommandOutput): void {
  for (const refusal of outcome.refused) output.err(sentenceOf(refusal));
  const counts = `${outcome.created} created, ${outcome.updated} updated, ${outcome.unchanged} unchanged`;
  if (outcome.refused.length > 0) output.err(`Nothing was applied: ${outcome.refused.length} refused.`);
  else if (apply) output.out(`Applied: ${counts}.`);
  else output.out(`Preview, nothing is applied yet: ${counts}. Add --apply to apply it.`);
}
