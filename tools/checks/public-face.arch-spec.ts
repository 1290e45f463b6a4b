import { describe, expect, it } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

const libs = projectFiles(/^libs\/[^/]+\/[^/]+\/package\.json$/);

describe('a lib', () => {
  it('has one index, which is its public face', () => {
    const indexes = projectFiles(/^libs\/.*\/index\.tsx?$/).filter((path) => !path.includes('/generated/'));

    expect(indexes.sort()).toEqual(libs.map((manifest) => manifest.replace('package.json', 'src/index.ts')).sort());
  });

  it.each(libs)('opens nothing but that face: %s', (manifest) => {
    const { exports } = JSON.parse(textOf(manifest));

    expect(exports).toEqual({ '.': { 'maillage-source': './src/index.ts', default: './dist/index.js' } });
  });
});
