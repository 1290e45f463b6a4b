// Runs every generator of this folder, in the order of their names. With --check, each compares instead of writing.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const own = 'all.mjs';

for (const name of readdirSync(folder)
  .filter((entry) => entry !== own)
  .sort()) {
  const { status } = spawnSync(process.execPath, [join(folder, name), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
