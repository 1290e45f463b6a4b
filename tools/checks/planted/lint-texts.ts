import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface PlantedText {
  /** Where the text is said to stand, from the root of the workspace. */
  path: string;
  text: string;
}

const program = join(import.meta.dirname, 'linter.mjs');

/** The rules that refuse each text, in the order of the texts. */
export function lintTexts(texts: readonly PlantedText[]): string[][] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(texts),
    env: { ...process.env, NX_DAEMON: 'false' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The texts could not be linted.\n${stdout}${stderr}`);
  const verdicts: string[][] = JSON.parse(stdout);
  return verdicts;
}
