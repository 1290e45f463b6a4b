import { describe, expect, test } from '@jest/globals';
import {
  contentOfSheet,
  demoFrameworks,
  type FrameworkContent,
  frameworkSheetColumns,
  type FrameworkSheetRow,
  sheetRowsOf,
} from '@maillage/labelling-domain';
import { readSheetFile, returnable, returned, writeCsv, writeXlsx } from '@maillage/platform-server';

const identity = { code: 'label', title: "'=Label", audience: 'missions' } as const;
const contents = demoFrameworks.flatMap(({ versions }) => versions);
const tempting = [
  ...[
    '=SOMME(A1)',
    "'=1+1",
    '- rien',
    '+33',
    '@accueil',
    '"guillemets"',
    "l'apostrophe",
    'a;b,c',
    '{x}',
    '50 %',
    '＝1',
  ],
  ...[
    '« projet »',
    '\\n',
    '#',
    '0012',
    '1e5',
    '2026-01-02',
    'vrai',
    'utile : x',
    '40 % : y',
    'œuvre',
    'a  b',
    '<b>&amp;',
  ],
];
const seeds = Array.from({ length: 25 }, (_, seed) => seed);

/** A framework whose every text is one that files and spreadsheets would rather understand otherwise. */
function tempted(content: FrameworkContent, seed: number): FrameworkContent {
  let turn = seed;
  const text = (): string => {
    turn += 7;
    return `${tempting[turn % tempting.length] ?? ''} ${tempting[(turn * 3 + seed) % tempting.length] ?? ''}`.trim();
  };
  return {
    ...content,
    axes: content.axes.map((axis) => ({
      ...axis,
      title: text(),
      criteria: axis.criteria.map((criterion) => ({
        ...criterion,
        ...{ title: text(), help: `${text()}\n\n${text()}` },
        expectedEvidence: criterion.expectedEvidence.map(({ required }, index) => ({
          label: `${text()} ${index}`,
          required,
        })),
      })),
    })),
    levels: content.levels.map((level) => ({ ...level, title: text() })),
  };
}

describe('a framework through a file', () => {
  test.each(seeds)('by chance %d: is the same to the letter as CSV and as XLSX', async (seed) => {
    const content = tempted(contents[seed % contents.length] ?? { isDemo: true, axes: [], levels: [] }, seed);
    const table = sheetRowsOf(identity, content).map((row) =>
      frameworkSheetColumns.map((column) => (typeof row[column] === 'string' ? returnable(row[column]) : row[column])),
    );
    const files = [writeCsv(frameworkSheetColumns, table), await writeXlsx(frameworkSheetColumns, table)];

    const read = await Promise.all(files.map(contentOf));

    expect(read).toEqual(Array(2).fill({ identity, identityRow: 0, content, faults: [] }));
  });
});

async function contentOf(file: Buffer): Promise<unknown> {
  const { sheet } = await readSheetFile(file);
  const rows = (sheet?.rows ?? []).map(
    ({ cells }) =>
      Object.fromEntries(
        frameworkSheetColumns.map((column, place) => [column, returned(cells[place] ?? '')]),
      ) as FrameworkSheetRow,
  );
  return contentOfSheet(rows);
}
