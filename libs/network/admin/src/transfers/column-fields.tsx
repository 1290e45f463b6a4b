import { Card, Pile, SelectField, useFormat } from '@maillage/platform-admin';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { useTransferWords } from './transfer-words.js';
import { useImportWords } from './use-import-words.js';

interface ColumnFieldsProps {
  sheet: { readonly name: string; readonly columns: readonly { name: string; required: boolean }[] };
  file: ImportFieldsFragment['files'][number] | undefined;
  fieldOf: (column: string) => {
    id: string;
    value: string | null | undefined;
    onChange: (value: string | null) => void;
    error?: string;
  };
}

/** The columns of one file, each with the titles to choose from. */
export function ColumnFields({ sheet, file, fieldOf }: ColumnFieldsProps) {
  const words = useTransferWords();
  const format = useFormat();
  const { sheet: sheetWord, column: columnWord } = useImportWords();
  const titles = (file?.header ?? []).map((title, place) => ({ value: String(place), label: title || `${place + 1}` }));
  const rowCount = file?.rowCount ?? 0;
  const counted = words('columns.rows', { count: rowCount, shown: format.count(rowCount) });
  return (
    <Card title={sheetWord(sheet.name)} beside={`${file?.name ?? ''}, ${counted}`}>
      <Pile>
        {sheet.columns.map(({ name, required }) => {
          const { value, ...field } = fieldOf(name);
          return (
            <SelectField
              key={name}
              {...field}
              value={value ?? null}
              label={columnWord(name)}
              hint={required ? words('columns.needed') : words('columns.kept')}
              none={words('columns.none')}
              options={titles}
            />
          );
        })}
      </Pile>
    </Card>
  );
}
