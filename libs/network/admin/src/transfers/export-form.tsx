import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  CheckField,
  ErrorSummary,
  FormActions,
  Pile,
  RadioGroupField,
  RefusalBanner,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { SheetFormat } from '../generated/graphql.js';
import { exportableListsQuery } from './export.operations.js';
import { ExportResult } from './export-result.js';
import { useTransferWords } from './transfer-words.js';
import { useExport } from './use-export.js';
import { useExportedWords } from './use-exported-words.js';
import { useImportWords } from './use-import-words.js';
import styles from './export-form.module.css';

export interface ExportedList {
  /** The name of the list, as the server knows it. */
  list: string;
  /** As the query of the list takes them. */
  filter: object;
  /** Of the button, where the page has more than one list. */
  label?: string | undefined;
  sort?: object | undefined;
  /** What the file says instead of the portal's own words, for lists of other contexts. */
  words?: ((column: string) => readonly ExportedWord[]) | undefined;
}

interface ExportedWord {
  readonly value: string;
  readonly label: string;
}

interface ExportValues {
  format: SheetFormat;
  columns: readonly string[];
}

/** Columns and format; then the file, or how far it is. */
export function ExportForm({ onClose, ...list }: ExportedList & { onClose: () => void }) {
  const { data } = useQuery(exportableListsQuery);
  const columns = data?.exportableLists.find(({ name }) => name === list.list)?.columns;
  return columns === undefined ? null : <LoadedForm {...list} all={columns} onClose={onClose} />;
}

function LoadedForm({
  list,
  filter,
  sort,
  words: ownWords,
  all,
  onClose,
}: ExportedList & { all: readonly string[]; onClose: () => void }) {
  const words = useTransferWords();
  const { exportColumn, listName } = useImportWords();
  const wordsOf = useExportedWords();
  const { file, send } = useExport();
  const trouble = { problem: words('exports.none'), remedy: words('exports.none') };
  const form = useRefusableForm<ExportValues>({
    initial: { format: 'xlsx', columns: all },
    check: ({ columns }) => (columns.length === 0 ? { columns: trouble } : {}),
    send: ({ format, columns }) =>
      send({
        ...{ list, format, fileName: listName(list), filter: { filter, ...(sort === undefined ? {} : { sort }) } },
        columns: columns.map((name) => ({ name, title: exportColumn(name), words: [...(ownWords ?? wordsOf)(name)] })),
      }),
  });
  const chosen = form.field('columns');
  const toggle = (name: string, isChosen: boolean) =>
    chosen.onChange(all.filter((one) => (one === name ? isChosen : chosen.value.includes(one))));
  if (file !== null) return <ExportResult file={file} onClose={onClose} />;
  return (
    <ActForm onSubmit={form.submit} label={words('exports.title')}>
      <p>{words('exports.lead')}</p>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <RadioGroupField
        {...form.field('format')}
        label={words('exports.format')}
        options={[
          { value: 'xlsx', label: words('exports.xlsx'), detail: words('exports.xlsxDetail') },
          { value: 'csv', label: words('exports.csv'), detail: words('exports.csvDetail') },
        ]}
      />
      <fieldset className={styles.columns}>
        <legend>{words('exports.columns')}</legend>
        <Pile>
          {all.map((name, index) => (
            <CheckField
              key={name}
              {...(index === 0 ? { id: chosen.id } : {})}
              label={exportColumn(name)}
              checked={chosen.value.includes(name)}
              onChange={(isChosen) => toggle(name, isChosen)}
            />
          ))}
        </Pile>
      </fieldset>
      <FormActions>
        <Act
          type="submit"
          variant="filled"
          label={words('exports.send')}
          busyLabel={words('exports.sending')}
          busy={form.busy}
        />
        <Act variant="link" label={words('exports.close')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}
