// Derives, from the folder list, what Nx and TypeScript need to know of each project: its tags (context, layer),
// its scripts and its project references. Run with --check to fail on a difference instead of writing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');
const differences = [];

const folders = [...childrenOf('apps'), ...childrenOf('libs').flatMap(childrenOf)]
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .sort();
const folderOf = new Map(folders.map((folder) => [read(`${folder}/package.json`).name, folder]));

for (const folder of folders) {
  const manifest = read(`${folder}/package.json`);
  const scripts = { build: buildScript(folder), lint: 'eslint . --max-warnings 0' };
  await write(`${folder}/package.json`, { ...manifest, scripts, nx: { tags: tagsOf(folder) } });
  await write(`${folder}/tsconfig.json`, tsconfigOf(folder, manifest));
}
await write('tsconfig.json', { files: [], references: folders.map((folder) => ({ path: folder })) });

if (differences.length > 0) {
  console.error(`Not as the folder list says: ${differences.join(', ')}. Run: npm run generate`);
  process.exit(1);
}

function childrenOf(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);
}

function tagsOf(folder) {
  const [kind, context, layer] = folder.split('/');
  return kind === 'apps'
    ? ['layer:app', `app:${context}`]
    : [`context:${context}`, `layer:${layer}`, `lib:${context}/${layer}`];
}

function buildScript(folder) {
  return folder === 'apps/admin' ? 'tsc -p . && vite build' : 'tsc -p .';
}

function tsconfigOf(folder, manifest) {
  const isScreen = folder.endsWith('/admin');
  const references = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => folderOf.has(name))
    .map((name) => ({ path: relative(folder, folderOf.get(name)) }));
  const screenOptions = {
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    emitDecoratorMetadata: false,
    types: ['vite/client'],
  };
  return {
    extends: relative(folder, 'tsconfig.base.json'),
    compilerOptions: {
      rootDir: 'src',
      outDir: 'dist',
      tsBuildInfoFile: 'dist/.tsbuildinfo',
      ...(isScreen ? { ...screenOptions, emitDeclarationOnly: true } : {}),
    },
    include: ['src'],
    exclude: ['src/**/*.spec.ts', 'src/**/*-spec.ts'],
    references,
  };
}

function read(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

async function write(path, value) {
  const file = join(root, path);
  const text = await format(JSON.stringify(value), { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) return void differences.push(path);
  writeFileSync(file, text);
}
