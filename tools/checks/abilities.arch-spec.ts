import { expect, test } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Abilities that the proof of rights does not find: built elsewhere, or in their file and not declared. */
function undeclared(sources: readonly SourceText[]): string[] {
  return sources
    .filter(({ path, text }) => {
      const isAbility = path.endsWith('.ability.ts');
      const builds = /\b(AbilityBuilder|createMongoAbility|defineAbility)\b/.test(text);
      return isAbility ? !/\bdeclareAbility\(/.test(text) : builds;
    })
    .map(({ path }) => path);
}

const sources = projectFiles(/^libs\/.*\/src\/.*\.ts$/).map((path) => ({ path, text: textOf(path) }));

test('every ability is declared, so that each of its rules is broken in turn', () => {
  expect(sources.filter(({ path }) => path.endsWith('.ability.ts'))).not.toEqual([]);
  expect(undeclared(sources)).toEqual([]);
});

test('an ability that is not declared is found, wherever it is built', () => {
  const builds = `import { AbilityBuilder } from '@casl/ability';`;

  const found = undeclared([
    { path: 'libs/pooling/server/src/policy/new.ability.ts', text: builds },
    { path: 'libs/pooling/server/src/application/new.use-case.ts', text: builds },
    { path: 'libs/pooling/server/src/policy/good.ability.ts', text: `${builds} export const x = declareAbility({});` },
  ]);

  expect(found).toHaveLength(2);
});
