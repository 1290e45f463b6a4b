// `npm run maillage -- <command>`: the command line, built first where it is missing or stale.
import { become, build } from './build.mjs';

await build(['@maillage/cli']);
await become('apps/cli/dist/main.js', process.argv.slice(2));
