// Writes what the built API says of itself: schema.graphql and docs/operations.md. With --check, fails on a difference.
import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations, routes, schemaText } from '../../apps/api/dist/index.js';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

const rows = [...operations(), ...routes()].map(
  ({ kind, name, capability, writes, asks }) =>
    `| ${kind} | \`${name}\` | \`${capability}\` | ${writes} | ${asks ?? ''} |`,
);
const table = [
  '# Operations',
  '',
  'Every operation of the API and every route beside it, with the capability that it asks for, what it may write, and what it asks of the caller',
  'beyond the capability: a code of the second factor, or to come in person. Read off the code by',
  '`npm run generate`; the meaning of the columns, and of each write set, is in [rights.md](rights.md).',
  '',
  '| kind | operation | capability | writes | asks |',
  '|---|---|---|---|---|',
  ...rows,
  '',
].join('\n');

const texts = { 'schema.graphql': await schemaText(), 'docs/operations.md': table };
const stale = Object.entries(texts).filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (check && stale.length > 0) {
  console.error(`Not as the code says: ${stale.map(([path]) => path).join(', ')}. Run: npm run generate`);
  process.exit(1);
}
for (const [path, text] of stale) writeFileSync(join(root, path), text);
