// `npm run check:api`: what a stranger may try on the API, tried on a portal of its own in production settings.
import { become, build } from './build.mjs';

await build(['@maillage/e2e', '@maillage/cli', '@maillage/admin']);
await become('apps/e2e/dist/check-api/main.js', process.argv.slice(2));
