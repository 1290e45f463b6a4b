import { describe, expect, it } from '@jest/globals';
import { importCycles } from './import-cycles.js';
import { projectFiles, textOf } from './source-tree.js';

describe('files', () => {
  it('do not import each other in a circle', () => {
    const sources = new Map(projectFiles(/\.tsx?$/).map((path) => [path, textOf(path)]));

    expect(importCycles(sources)).toEqual([]);
  });

  it('that import each other in a circle are found, folders included', () => {
    const planted = new Map([
      ['libs/one/src/index.ts', `export * from './call.js';`],
      ['libs/one/src/call.ts', `import { answer } from './answers/index.js';\nexport const call = [answer];`],
      ['libs/one/src/answers/index.ts', `export * from './answer.js';`],
      ['libs/one/src/answers/answer.ts', `import { call, type Call } from '../call.js';\nexport const answer = call;`],
    ]);

    expect(importCycles(planted)).toEqual([
      ['libs/one/src/answers/answer.ts', 'libs/one/src/answers/index.ts', 'libs/one/src/call.ts'],
    ]);
  });

  it('that only know each other’s types are no circle', () => {
    const planted = new Map([
      ['libs/one/src/call.ts', `import { answer } from './answer.js';\nexport type Call = 1;`],
      ['libs/one/src/answer.ts', `import { type Call } from './call.js';\nexport type * from './call.js';`],
    ]);

    expect(importCycles(planted)).toEqual([]);
  });

  it('that stand in a line are no circle', () => {
    const planted = new Map([
      ['libs/one/src/index.ts', `export * from './call.js';\nexport * from './answer.js';`],
      ['libs/one/src/call.ts', `import { answer } from './answer.js';\nexport const call = [answer];`],
      ['libs/one/src/answer.ts', `// import './call.js'\nexport const answer = "import './call.js'";`],
    ]);

    expect(importCycles(planted)).toEqual([]);
  });
});
