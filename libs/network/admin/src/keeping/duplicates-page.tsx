import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Banner,
  Card,
  type Column,
  DataTable,
  HiddenText,
  Page,
  QueryStates,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { NetworkSections } from '../directory/network-sections.js';
import type { DuplicatesQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { duplicatesQuery } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';
import { MergePeopleDialog } from './merge-people-dialog.js';

export type Pair = DuplicatesQuery['personDuplicates'][number];

/** Records that look like two of one thing: a person says whether they are. */
export function DuplicatesPage() {
  const words = useKeepingWords();
  const { refused } = useNetworkFrame();
  const [merging, setMerging] = useState<Pair | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(duplicatesQuery, { fetchPolicy: 'cache-and-network' });
  const count = data === undefined ? 0 : data.organisationDuplicates.length + data.personDuplicates.length;
  const answer = count === 0 ? words('duplicates.none') : words('duplicates.title', { count });
  return (
    <Page
      title={data === undefined ? words('duplicates.loadingTitle') : answer}
      lead={words('duplicates.lead')}
      band={<NetworkSections current="duplicates" />}
      density="work"
    >
      {told !== null && <Banner kind="ok" title={told} announced />}
      {data === undefined ? (
        <Card label={words('duplicates.loadingTitle')}>
          <h2>
            <HiddenText>{words('duplicates.loadingTitle')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('duplicates.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      ) : (
        <>
          <OrganisationPairs pairs={data.organisationDuplicates} />
          <PersonPairs pairs={data.personDuplicates} onMerge={setMerging} />
        </>
      )}
      {merging !== null && <MergePeopleDialog pair={merging} onClose={() => setMerging(null)} onDone={setTold} />}
    </Page>
  );
}

function OrganisationPairs({ pairs }: { pairs: readonly Pair[] }) {
  const words = useKeepingWords();
  const { places } = useNetworkFrame();
  const why = useWhy();
  const columns: Column<Pair>[] = [
    {
      key: 'one',
      header: words('duplicates.one'),
      rowHead: true,
      render: ({ oneId, oneName }) => <AppLink href={places.organisation(oneId)}>{oneName}</AppLink>,
    },
    {
      key: 'other',
      header: words('duplicates.other'),
      render: ({ otherId, otherName }) => <AppLink href={places.organisation(otherId)}>{otherName}</AppLink>,
    },
    { key: 'why', header: words('duplicates.why'), render: why },
  ];
  return (
    <Pairs
      title={words('duplicates.organisations')}
      none={words('duplicates.noOrganisations')}
      columns={columns}
      pairs={pairs}
    />
  );
}

function PersonPairs({ pairs, onMerge }: { pairs: readonly Pair[]; onMerge: (pair: Pair) => void }) {
  const words = useKeepingWords();
  const why = useWhy();
  const columns: Column<Pair>[] = [
    { key: 'one', header: words('duplicates.one'), rowHead: true, render: ({ oneName }) => oneName },
    { key: 'other', header: words('duplicates.other'), render: ({ otherName }) => otherName },
    { key: 'why', header: words('duplicates.why'), render: why },
    {
      key: 'act',
      header: words('duplicates.act'),
      card: 'line',
      render: (pair) => <Act size="small" label={words('duplicates.merge')} onAct={() => onMerge(pair)} />,
    },
  ];
  return (
    <Pairs title={words('duplicates.people')} none={words('duplicates.noPeople')} columns={columns} pairs={pairs} />
  );
}

interface PairsProps {
  title: string;
  none: string;
  columns: readonly Column<Pair>[];
  pairs: readonly Pair[];
}

function Pairs({ title, none, columns, pairs }: PairsProps) {
  return (
    <Card title={title} flush={pairs.length > 0}>
      {pairs.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={pairs}
          rowKey={({ oneId, otherId, reason }) => `${oneId}-${otherId}-${reason}`}
        />
      )}
    </Card>
  );
}

const reasons = ['sameSiret', 'sameRna', 'sameName', 'nearName', 'sameAddress'] as const;

function useWhy(): (pair: Pair) => string {
  const words = useKeepingWords();
  return ({ reason }) => words(`duplicates.reason.${reasons.find((one) => one === reason) ?? 'other'}`);
}
