// `npm start`: builds what is missing or stale, then starts Maillage on this machine.
import { become, build } from './build.mjs';

await build(['@maillage/cli', '@maillage/admin']);
await become('apps/cli/dist/main.js', ['start', ...process.argv.slice(2)]);
