import { useQuery } from '@apollo/client/react';
import { Card, type Column, DataTable, QueryStates } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import type { RecordReadersQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { recordReadersQuery } from './organisation-record.operations.js';

type Reader = RecordReadersQuery['recordReaders'][number];

interface ReadSubject {
  readonly subject: string;
  readonly readers: readonly Reader[];
}

const saidSubjects = [
  'organisation',
  'profile',
  'people',
  'history',
  'contactEmail',
  'staff',
  'youngPeople',
  'budget',
  'delegation',
  'proposal',
  'campaign',
  'campaignGauge',
  'participation',
  'need',
  'paidPrice',
  'labelCycle',
  'labelFinding',
  'labelAnswer',
  'labelComment',
  'label',
] as const;

const saidReaders = ['own', 'region', 'union', 'network', 'person', 'shared', 'parent'] as const;

const saidRules = ['own', 'below', 'upward', 'shared', 'network', 'person', 'parent'] as const;

/** "Qui voit quoi": for each kind of record of the organisation, who reads it and by which rule. */
export function ReadersCard({ id }: { id: string }) {
  const words = useDirectoryWords();
  const { refused } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(recordReadersQuery, { variables: { organisationId: id } });
  const columns = useReaderColumns();
  return (
    <Card flush title={words('readers')}>
      <QueryStates
        loading={false}
        what={words('readersWhat')}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        <DataTable
          caption={words('readers')}
          columns={columns}
          rows={bySubject(data?.recordReaders ?? [])}
          rowKey={({ subject }) => subject}
          loading={loading && data === undefined}
          loadingRows={8}
        />
      </QueryStates>
    </Card>
  );
}

function bySubject(readers: readonly Reader[]): readonly ReadSubject[] {
  const subjects = [...new Set(readers.map(({ subject }) => subject))];
  return subjects.map((subject) => ({ subject, readers: readers.filter((one) => one.subject === subject) }));
}

function useReaderColumns(): readonly Column<ReadSubject>[] {
  const words = useDirectoryWords();
  const say = ({ reader, name }: Reader): string => {
    const said = saidReaders.find((one) => one === reader) ?? 'shared';
    if (name !== null) return name;
    return words(`reader.${said}`);
  };
  const sayRule = ({ rule }: Reader): string => {
    const said = saidRules.find((one) => one === rule);
    return said === undefined ? rule : words(`rule.${said}`);
  };
  return [
    {
      key: 'subject',
      header: words('readSubject'),
      rowHead: true,
      render: ({ subject }) => {
        const said = saidSubjects.find((one) => one === subject);
        return said === undefined ? subject : words(`subject.${said}`);
      },
    },
    {
      key: 'readers',
      header: words('readBy'),
      render: ({ readers }) => [...new Set(readers.map(say))].join(', '),
    },
    {
      key: 'rule',
      header: words('readRule'),
      render: ({ readers }) => [...new Set(readers.map(sayRule))].join(', '),
    },
  ];
}
