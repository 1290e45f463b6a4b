// `npm run start:server`: one API process and one worker, for a PostgreSQL and a Redis that are given by URL.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './step.mjs';

await build(['@maillage/api', '@maillage/worker', '@maillage/admin']);

const children = ['apps/api/dist/main.js', 'apps/worker/dist/main.js'].map((main) =>
  spawn(process.execPath, [join(root, main), ...process.argv.slice(2)], { stdio: 'inherit' }),
);
// From a terminal the children have had Ctrl-C already: to them, told twice is told once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll('SIGTERM'));
for (const child of children) {
  // One without the other is half a portal: when either ends, so does the other, and whoever supervises starts both.
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 1;
    stopAll('SIGTERM');
  });
}

function stopAll(signal) {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal);
}
