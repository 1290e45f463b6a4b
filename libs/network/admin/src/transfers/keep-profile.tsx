import {
  Act,
  ActForm,
  Banner,
  CheckField,
  Dialog,
  ErrorSummary,
  FormActions,
  RefusalBanner,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { type ColumnValues, titlesOf } from './column-values.js';
import { importProfilesQuery, saveImportProfileMutation } from './import.operations.js';
import { useTransferWords } from './transfer-words.js';

interface KeepProfileProps {
  run: ImportFieldsFragment;
  values: ColumnValues;
}

const refetch = [importProfilesQuery];

/** Keeps the mapping under a name, for oneself or for the colleagues, too. */
export function KeepProfile({ run, values }: KeepProfileProps) {
  const words = useTransferWords();
  const [state, setState] = useState<'closed' | 'open' | 'kept'>('closed');
  return (
    <>
      {state === 'kept' && <Banner kind="ok" announced title={words('columns.kept_')} />}
      <div>
        <Act variant="link" label={words('columns.keep')} onAct={() => setState('open')} />
      </div>
      <Dialog opened={state === 'open'} onClose={() => setState('closed')} title={words('columns.keep')}>
        <KeepForm run={run} values={values} onDone={() => setState('kept')} />
      </Dialog>
    </>
  );
}

function KeepForm({ run, values, onDone }: KeepProfileProps & { onDone: () => void }) {
  const words = useTransferWords();
  const save = useApiAct(saveImportProfileMutation, { refetch });
  const missing = words('columns.keepMissing');
  const form = useRefusableForm({
    initial: { name: '', shared: false },
    check: ({ name }) => (name.trim() === '' ? { name: { problem: missing, remedy: missing } } : {}),
    send: ({ name, shared }) => save({ kind: run.kind, name: name.trim(), shared, titles: titlesOf(run, values) }),
    onDone,
  });
  const { value: shared, onChange: onShared, ...sharedField } = form.field('shared');
  return (
    <ActForm onSubmit={form.submit} label={words('columns.keep')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('name')} label={words('columns.keepName')} maxLength={80} />
      <CheckField {...sharedField} checked={shared} onChange={onShared} label={words('columns.keepShared')} />
      <FormActions>
        <Act type="submit" variant="filled" label={words('columns.keepAct')} busy={form.busy} />
      </FormActions>
    </ActForm>
  );
}
