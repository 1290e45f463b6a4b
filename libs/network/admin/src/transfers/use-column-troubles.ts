import type { FieldTroubles } from '@maillage/platform-admin';
import { columnKey, type ColumnValues, columnOfKey } from './column-values.js';
import { useTransferWords } from './transfer-words.js';
import { useImportWords } from './use-import-words.js';

interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly required: boolean }[];
}

/** What can be seen to be wrong with a mapping: a needed column without a title, a title for two columns. */
export function useColumnTroubles(sheets: readonly Sheet[]) {
  const words = useTransferWords();
  const { column: columnWord } = useImportWords();
  return (values: ColumnValues): FieldTroubles<ColumnValues> => {
    const missing = sheets.flatMap(({ name, columns }) =>
      columns
        .filter((column) => column.required && (values[columnKey(name, column.name)] ?? null) === null)
        .map((column) => [
          columnKey(name, column.name),
          {
            problem: words('columns.missingProblem', { column: columnWord(column.name) }),
            remedy: words('columns.missing'),
          },
        ]),
    );
    const taken = new Set<string>();
    const twice = Object.entries(values).flatMap(([key, place]) => {
      if (place === null) return [];
      const { sheet, column } = columnOfKey(key);
      const title = columnKey(sheet, place);
      if (!taken.has(title)) {
        taken.add(title);
        return [];
      }
      const problem = words('columns.twiceProblem', { column: columnWord(column) });
      return [[key, { problem, remedy: words('columns.twice') }]];
    });
    return Object.fromEntries([...missing, ...twice]);
  };
}
