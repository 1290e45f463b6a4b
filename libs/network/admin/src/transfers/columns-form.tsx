import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  Card,
  ErrorSummary,
  FormActions,
  Pile,
  RefusalBanner,
  SelectField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { ColumnFields } from './column-fields.js';
import { columnKey, type ColumnValues, mappingOf, suggestedValues, valuesOfProfile } from './column-values.js';
import { importKindsQuery, importProfilesQuery, previewImportMutation } from './import.operations.js';
import { KeepProfile } from './keep-profile.js';
import { useTransferWords } from './transfer-words.js';
import { useColumnTroubles } from './use-column-troubles.js';

interface ColumnsFormProps {
  run: ImportFieldsFragment;
  onDone: () => void;
}

/** The second step: which title of the file says what. Recognised titles are chosen already. */
export function ColumnsForm({ run, onDone }: ColumnsFormProps) {
  const words = useTransferWords();
  const { data } = useQuery(importKindsQuery);
  const sheets = data?.importKinds.find(({ name }) => name === run.kind)?.sheets;
  const given = sheets?.filter(({ name }) => run.files.some(({ sheet }) => sheet === name));
  if (given === undefined) return <Card label={words('columns.title')}>{null}</Card>;
  return <LoadedColumns run={run} sheets={given} onDone={onDone} />;
}

interface LoadedColumnsProps extends ColumnsFormProps {
  sheets: readonly { readonly name: string; readonly columns: readonly { name: string; required: boolean }[] }[];
}

function LoadedColumns({ run, sheets, onDone }: LoadedColumnsProps) {
  const words = useTransferWords();
  const { data } = useQuery(importProfilesQuery, { variables: { kind: run.kind } });
  const profiles = data?.importProfiles ?? [];
  const preview = useApiAct(previewImportMutation);
  const check = useColumnTroubles(sheets);
  const form = useRefusableForm<ColumnValues>({
    initial: suggestedValues(run),
    check,
    send: (values) => preview({ importId: run.id, mapping: mappingOf(values) }),
    onDone,
  });
  const takeUp = (name: string | null) => {
    const profile = profiles.find((one) => keyOf(one) === name);
    if (profile !== undefined) form.setValues(valuesOfProfile(run, profile.titles));
  };
  return (
    <Pile>
      <ActForm onSubmit={form.submit} label={words('columns.title')}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        {profiles.length > 0 && (
          <SelectField
            label={words('columns.profile')}
            hint={words('columns.profileHint')}
            none={words('columns.profileNone')}
            value={null}
            onChange={takeUp}
            options={profiles.map((one) => ({
              value: keyOf(one),
              label:
                one.id === null
                  ? words('columns.nationalDirectory')
                  : one.shared
                    ? words('columns.profileShared', { name: one.name })
                    : one.name,
            }))}
          />
        )}
        {sheets.map((sheet) => (
          <ColumnFields
            key={sheet.name}
            sheet={sheet}
            file={run.files.find((file) => file.sheet === sheet.name)}
            fieldOf={(column) => form.field(columnKey(sheet.name, column))}
          />
        ))}
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            label={words('columns.act')}
            busyLabel={words('columns.acting')}
            busy={form.busy}
          />
        </FormActions>
      </ActForm>
      <KeepProfile run={run} values={form.values} />
    </Pile>
  );
}

function keyOf({ id, name }: { id: string | null; name: string }): string {
  return id ?? `built-in ${name}`;
}
