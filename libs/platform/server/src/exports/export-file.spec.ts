import { describe, expect, it } from '@jest/globals';
import type { ReadTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import { readSheetFile } from '../sheets/read-sheet.js';
import { exportedRows, fileOf } from './export-file.js';
import type { ExportableList } from './exportable-list.js';

describe('the cells of an export', () => {
  it.each(['csv', 'xlsx'] as const)(
    'are as they are kept when no word stands for them, in a %s too',
    async (format) => {
      const kept = ['constructor', '__proto__', 'toString', 'draft'];
      const columns = [{ name: 'title', title: 'Titre', words: { draft: 'Brouillon' } }];
      const list = {
        filterOf: (filter: unknown) => filter,
        page: () => Promise.resolve({ rows: kept.map((title) => ({ title })), hasMore: false, endCursor: null }),
      } as unknown as ExportableList;
      const asker = { reads: {} as ReadTransaction, actor: {} as ActingActor };

      const rows = await exportedRows(asker, list, { columns, filter: null });

      const { sheet } = await readSheetFile(await fileOf(format, columns, rows));
      expect(sheet?.rows.flatMap(({ cells }) => cells)).toEqual(['constructor', '__proto__', 'toString', 'Brouillon']);
    },
  );
});
