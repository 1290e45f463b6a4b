// Writes the typed documents of each admin lib from its graphql`…` calls and schema.graphql.
// Run with --check to fail on a difference instead of writing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';

const root = join(import.meta.dirname, '../..');
const schemaAst = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const config = {
  enumType: 'string-literal',
  scalars: { Instant: 'string', Cents: 'number', Quantity: 'number', JSON: 'Record<string, unknown>' },
  defaultScalarType: 'unknown',
  strictScalars: true,
  useTypeImports: true,
  importExtension: '.js',
};
const taggedDocument = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

const differences = [];
for (const context of readdirSync(join(root, 'libs')).sort()) await generate(`libs/${context}/admin`);
if (differences.length > 0) {
  console.error(`Operations are not as the screens say: ${differences.join(', ')}. Run: npm run generate`);
  process.exit(1);
}

async function generate(lib) {
  const documents = documentsOf(lib);
  if (documents.length === 0) return;
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${lib}/src/generated/`,
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    schemaAst,
    documents,
    config,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  });
  for (const section of sections) write(section.filename, await codegen(section));
}

function documentsOf(lib) {
  const sources = join(root, lib, 'src');
  if (!existsSync(sources)) return [];
  return readdirSync(sources, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('generated'))
    .sort()
    .flatMap((path) => [...readFileSync(join(sources, path), 'utf8').matchAll(taggedDocument)])
    .map(([, text]) => ({ rawSDL: text, document: parse(text) }));
}

function write(path, text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (process.argv.includes('--check')) return void differences.push(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
