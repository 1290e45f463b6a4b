import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  Card,
  ErrorSummary,
  FileField,
  FormActions,
  Page,
  PrivacyNote,
  QueryStates,
  RadioGroupField,
  RefusalBanner,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { ImportKindsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { importKindsQuery } from './import.operations.js';
import { ImportSteps } from './import-steps.js';
import { knownWord } from './known-word.js';
import { useTransferWords } from './transfer-words.js';
import { useImportWords } from './use-import-words.js';
import { useUpload } from './use-upload.js';

type Kind = ImportKindsQuery['importKinds'][number];

/** The first step: what the file holds, and the file. */
export function NewImportPage() {
  const words = useTransferWords();
  const { refused, places } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(importKindsQuery);
  const kinds = data?.importKinds;
  return (
    <Page
      title={words('upload.title')}
      lead={words('upload.lead')}
      breadcrumb={[{ label: words('title'), href: places.imports }]}
      band={<ImportSteps now="upload" />}
    >
      <Card label={words('upload.title')}>
        <QueryStates
          loading={loading && kinds === undefined}
          what={words('what')}
          error={kinds === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
        >
          {kinds !== undefined && <UploadForm kinds={kinds} />}
        </QueryStates>
      </Card>
    </Page>
  );
}

interface UploadValues {
  kind: string;
  files: Readonly<Record<string, File | null>>;
}

function UploadForm({ kinds }: { kinds: readonly Kind[] }) {
  const words = useTransferWords();
  const { kind: kindWord, sheet: sheetWord } = useImportWords();
  const { otherTransfers } = useNetworkFrame();
  const { send, sent } = useUpload();
  const trouble = { problem: words('upload.missingProblem'), remedy: words('upload.missing') };
  const form = useRefusableForm<UploadValues>({
    initial: { kind: kinds.find(({ name }) => name === 'people')?.name ?? kinds[0]?.name ?? '', files: {} },
    check: ({ kind, files }) => {
      const sheets = kinds.find(({ name }) => name === kind)?.sheets ?? [];
      const hasFile = (name: string): boolean => files[name] instanceof File;
      const isWhole = sheets.every(({ name, optional }) => optional || hasFile(name));
      const isSome = sheets.some(({ name }) => hasFile(name));
      return isWhole && isSome ? {} : { files: trouble };
    },
    send: ({ kind, files }) =>
      send(
        kinds.find(({ name }) => name === kind),
        files,
      ),
    onDone: sent,
  });
  const files = form.field('files');
  const sheets = kinds.find(({ name }) => name === form.values.kind)?.sheets ?? [];
  return (
    <ActForm onSubmit={form.submit} label={words('upload.title')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <RadioGroupField
        {...form.field('kind')}
        label={words('upload.kind')}
        layout="column"
        options={kinds.map(({ name }) => {
          const known = knownWord({ people: 0, organisations: 0 }, name);
          const detail = known === undefined ? otherTransfers.kindDetail[name] : words(`upload.${known}Detail`);
          return { value: name, label: kindWord(name), ...(detail !== undefined && { detail }) };
        })}
      />
      {sheets.map(({ name, optional }, index) => (
        <FileField
          key={name}
          {...(index === 0 ? files : {})}
          label={sheetWord(name)}
          hint={optional ? `${words('upload.hint')} ${words('upload.optional')}` : words('upload.hint')}
          accept=".csv,.xlsx,text/csv"
          value={files.value[name] ?? null}
          onChange={(file) => files.onChange({ ...form.values.files, [name]: file })}
        />
      ))}
      <PrivacyNote>{words('upload.privacy')}</PrivacyNote>
      <FormActions>
        <Act
          type="submit"
          variant="filled"
          label={words('upload.act')}
          busyLabel={words('upload.acting')}
          busy={form.busy}
        />
      </FormActions>
    </ActForm>
  );
}
