import { describe, expect, it } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

const lists = projectFiles(/^libs\/.*\/server\/src\/.*-(list|register)\.export\.ts$/);

/** Words for files: beside the screens of transfers of the network, and in `transfers/` of the other contexts. */
const titles = new Set(
  projectFiles(/^libs\/.*\/admin\/src\/.*transfers.*\.ts$/).flatMap((path) => keysOf(textOf(path))),
);

function keysOf(text: string): string[] {
  return [...text.matchAll(/(?<=[{,]\s*)(\w+):/g)].map(([, key = '']) => key);
}

/** The columns that a list reads, and its own name. */
function namedBy(text: string): string[] {
  const [, cells = ''] = /const cellOf = \{\n(.*?)\n\} as const/s.exec(text) ?? [];
  const columns = [...cells.matchAll(/^ {2}(\w+): /gm)].map(([, column = '']) => column);
  const [, name = ''] = /readonly name = '(\w+)'/.exec(text) ?? [];
  return [name, ...columns];
}

describe('a list that is taken away as a file', () => {
  it.each(lists)('has words for its name and for each of its columns: %s', (path) => {
    const names = namedBy(textOf(path));

    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !titles.has(name))).toEqual([]);
  });

  it('is found when a column has no word', () => {
    const planted =
      "const cellOf = {\n  code: (row) => row.code,\n  wordless: () => 1,\n} as const;\nreadonly name = 'x';";

    expect(namedBy(planted).filter((name) => !titles.has(name))).toEqual(['x', 'wordless']);
  });
});
