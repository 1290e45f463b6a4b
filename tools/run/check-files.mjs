// `npm run check:files`: hostile and honest files, tried on a portal of its own in production settings.
import { become, build } from './build.mjs';

await build(['@maillage/e2e', '@maillage/cli', '@maillage/admin']);
await become('apps/e2e/dist/check-files/main.js', process.argv.slice(2));
