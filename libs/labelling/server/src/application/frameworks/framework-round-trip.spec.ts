import { describe, expect, test } from '@jest/globals';
import { contentOfSheet, frameworkSheetColumns, type FrameworkSheetRow, sheetRowsOf } from '@maillage/labelling-domain';
import { readSheetFile, returnable, returned, writeCsv, writeXlsx } from '@maillage/platform-server';
import { aRandomFramework } from '../../../../domain/src/framework/testing/a-random-framework.js';
import { Chance } from '../../../../domain/src/framework/testing/chance.js';

const identity = { code: 'label', title: "'=Label", audience: 'missions' } as const;
const seeds = Array.from({ length: 25 }, (_, seed) => seed);

describe('a framework through a file', () => {
  test.each(seeds)('by chance %d: is the same to the letter as CSV and as XLSX', async (seed) => {
    const content = aRandomFramework(new Chance(seed));
    const table = sheetRowsOf(identity, content).map((row) =>
      frameworkSheetColumns.map((column) => (typeof row[column] === 'string' ? returnable(row[column]) : row[column])),
    );
    const files = [writeCsv(frameworkSheetColumns, table), await writeXlsx(frameworkSheetColumns, table)];

    const read = await Promise.all(files.map(contentOf));

    expect(read).toEqual(Array(2).fill({ identity, identityRow: 0, content, faults: [] }));
  });

  test.each(['=1+1', "'=1+1", "''=1+1", "'bonjour", '- rien', "l'été", '＝1'])('the text %s is given back', (text) => {
    const cell = returnable(text);

    const csv = cell.startsWith('=') || cell.startsWith('-') || cell.startsWith('＝') ? `'${cell}` : cell;
    expect([returned(cell), returned(csv)]).toEqual([text, text]);
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
