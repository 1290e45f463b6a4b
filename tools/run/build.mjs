import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { commands, node, root, seconds } from './step.mjs';

/** In milliseconds: longer, and one thinks that nothing happens. */
const silence = 15_000;

/**
 * Builds what these projects need, as far as it is not built already: Nx knows by the content of the sources.
 * Progress goes to the error stream, since the standard output belongs to the command that follows.
 */
export async function build(projects) {
  const startedAt = Date.now();
  const first = !existsSync(join(root, 'apps/cli/dist/main.js'));
  process.stderr.write(
    first
      ? 'Building Maillage for the first time: it may take two or three minutes …\n'
      : 'Building what has changed …\n',
  );
  const choice = ['-p', projects.join(','), '--output-style=static'];
  const progress = tellProgress(startedAt);
  const { code, output } = await node([commands.nx, 'run-many', '-t', 'build', ...choice], { onLine: progress.line });
  progress.end();
  if (code !== 0) {
    process.stderr.write(`${output}\nThe build failed.\n`);
    process.exit(1);
  }
  if (first) process.stderr.write(`Built in ${seconds(startedAt)} s.\n`);
}

/** Names each project as it is built, and says that the build goes on when there is nothing to name for a while. */
function tellProgress(startedAt) {
  const say = (what) => process.stderr.write(`  ${what} (${Math.round((Date.now() - startedAt) / 1000)} s)\n`);
  const waits = () => setInterval(() => say('still building'), silence);
  let waiting = waits();
  const line = (text) => {
    const built = /^> nx run @maillage\/([\w-]+):build\s*$/.exec(stripVTControlCharacters(text));
    if (built === null) return;
    clearInterval(waiting);
    say(`built ${built[1]}`);
    waiting = waits();
  };
  return { line, end: () => clearInterval(waiting) };
}

/** Becomes the built command line: the same process, so that a signal, or a kill, reaches Maillage itself. */
export async function become(main, args) {
  const path = join(root, main);
  process.argv = [process.execPath, path, ...args];
  await import(path);
}
