import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  type Column,
  DataTable,
  Empty,
  FormDialog,
  HiddenText,
  Page,
  QueryStates,
  TextAreaField,
  TextField,
  useApiAct,
  useFormat,
  useRefusableForm,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallProgrammesQuery } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { programmesQuery } from '../list/call-list.operations.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { addProgrammeMutation, editProgrammeMutation } from './programme.operations.js';

type Programme = CallProgrammesQuery['callProgrammes'][number];

/** The programmes of the network, and ours to keep. */
export function ProgrammesPage() {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { capabilities } = useCallsFrame();
  const { refused } = useRefusalWords();
  const [written, setWritten] = useState<Programme | 'new' | null>(null);
  const { data, loading, error, refetch } = useQuery(programmesQuery, { fetchPolicy: 'cache-and-network' });
  const runs = capabilities.includes('coordinateCalls');
  const rows = data?.callProgrammes;
  const add = (
    <Act variant="filled" icon={<IconPlus />} label={words('programme.add')} onAct={() => setWritten('new')} />
  );
  return (
    <Page
      title={words('programme.title')}
      lead={words('programme.lead')}
      density="work"
      breadcrumb={crumbs({ label: words('programme.title') })}
      {...(runs ? { actions: add } : {})}
    >
      <Card flush label={words('programme.title')}>
        <h2>
          <HiddenText>{words('programme.title')}</HiddenText>
        </h2>
        <QueryStates
          loading={loading && rows === undefined}
          what={words('programme.what')}
          rows={4}
          error={rows === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(rows?.length === 0
            ? { empty: <Empty title={words('programme.none')} detail={words('programme.noneDetail')} /> }
            : {})}
        >
          <DataTable
            caption={words('programme.title')}
            columns={useColumns(runs ? setWritten : null)}
            rows={rows ?? []}
            rowKey={({ id }) => id}
          />
        </QueryStates>
      </Card>
      {written !== null && (
        <ProgrammeDialog programme={written === 'new' ? null : written} onClose={() => setWritten(null)} />
      )}
    </Page>
  );
}

function useColumns(onEdit: ((programme: Programme) => void) | null): readonly Column<Programme>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  return [
    {
      key: 'title',
      header: words('programme.name'),
      rowHead: true,
      render: ({ title, description }) => (
        <>
          {title}
          <span className={textStyles.under}>{description}</span>
        </>
      ),
    },
    { key: 'coordinator', header: words('programme.coordinator'), render: ({ coordinator }) => coordinator.name },
    { key: 'calls', header: words('programme.calls'), align: 'end', render: ({ calls }) => format.count(calls) },
    {
      key: 'edit',
      header: words('programme.edit'),
      render: (programme) =>
        onEdit !== null && programme.coordinator.id === acting.id ? (
          <Act size="small" variant="link" label={words('programme.edit')} onAct={() => onEdit(programme)} />
        ) : null,
    },
  ];
}

const refetch = [programmesQuery];

function ProgrammeDialog({ programme, onClose }: { programme: Programme | null; onClose: () => void }) {
  const words = useCallsWords();
  const add = useApiAct(addProgrammeMutation, { refetch });
  const edit = useApiAct(editProgrammeMutation, { refetch });
  const missing = words('programme.missing');
  const form = useRefusableForm({
    initial: { title: programme?.title ?? '', description: programme?.description ?? '' },
    check: ({ title }) => (title.trim() === '' ? { title: { problem: missing, remedy: missing } } : {}),
    send: (values) => (programme === null ? add(values) : edit({ ...values, programmeId: programme.id })),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={programme === null ? words('programme.add') : programme.title}
      label={words('programme.save')}
    >
      <TextField {...form.field('title')} label={words('programme.name')} maxLength={200} first />
      <TextAreaField {...form.field('description')} label={words('programme.description')} rows={4} />
    </FormDialog>
  );
}
