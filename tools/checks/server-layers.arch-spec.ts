import { expect, test } from '@jest/globals';
import { dirname, join } from 'node:path/posix';
import { projectFiles, textOf } from './source-tree.js';

/** In a context's server, each folder may import those after it, and never one before it. */
const layers = ['graphql', 'application', 'persistence'];
const inServer = /^libs\/[^/]+\/server\/src\/([^/]+)\/.+\.ts$/;

function backwards(path: string, text: string): string[] {
  const layer = layers.indexOf(inServer.exec(path)?.[1] ?? '');
  const before = layers.slice(0, Math.max(layer, 0));
  const imported = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, file = '']) => join(dirname(path), file));
  return before
    .filter((folder) => imported.some((file) => inServer.exec(file.replace(/\.js$/, '.ts'))?.[1] === folder))
    .map((folder) => `${path} imports ${folder}/`);
}

const contexts = projectFiles(inServer).filter((path) => !path.startsWith('libs/platform/'));

test('graphql calls application, which calls persistence, and none calls back', () => {
  expect(contexts.length).toBeGreaterThan(20);
  expect(contexts.flatMap((path) => backwards(path, textOf(path)))).toEqual([]);
});

test('a use case that knows the schema’s types is found', () => {
  const planted = "import type { CampaignType } from '../graphql/campaign.types.js';";

  expect(backwards('libs/pooling/server/src/application/join.use-case.ts', planted)).toHaveLength(1);
  expect(backwards('libs/pooling/server/src/graphql/join.resolver.ts', planted)).toEqual([]);
  expect(backwards('libs/pooling/server/src/persistence/area/row.ts', planted)).toEqual([]);
  expect(backwards('libs/pooling/server/src/persistence/area/row.ts', planted.replace('../', '../../'))).toHaveLength(
    1,
  );
});
