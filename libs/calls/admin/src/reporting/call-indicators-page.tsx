import { useQuery } from '@apollo/client/react';
import {
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Page,
  QueryStates,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { CallIndicatorsQuery } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { callIndicatorsQuery } from './report.operations.js';

type Indicator = CallIndicatorsQuery['callIndicators'][number];
type Level = Indicator['levels'][number];

/** What the closed reports of a call add up to, from the partner to the nation, with who told it. */
export function CallIndicatorsPage({ callId }: { callId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(callIndicatorsQuery, {
    variables: { callId },
    fetchPolicy: 'cache-and-network',
  });
  const indicators = data?.callIndicators;
  return (
    <Page title={words('reporting.levels')} breadcrumb={crumbs({ label: words('reporting.levels') })} density="work">
      <QueryStates
        loading={loading && indicators === undefined}
        what={words('reporting.levels')}
        rows={6}
        error={indicators === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {indicators?.length === 0 && (
          <Card label={words('reporting.levels')}>
            <Empty title={words('reporting.levelsNone')} detail={words('reporting.levelsNoneDetail')} />
          </Card>
        )}
        {indicators?.map((indicator) => (
          <IndicatorCard key={indicator.code} indicator={indicator} />
        ))}
      </QueryStates>
    </Page>
  );
}

function IndicatorCard({ indicator: { label, levels } }: { indicator: Indicator }) {
  const words = useCallsWords();
  const format = useFormat();
  const columns: Column<Level>[] = [
    {
      key: 'level',
      header: words('reporting.level'),
      rowHead: true,
      render: ({ level, name, nodeId }) =>
        name ??
        (level === 'nation' ? words('reporting.nation') : words('reporting.region', { code: nodeId.slice(-2) })),
    },
    {
      key: 'total',
      header: words('reporting.achieved'),
      align: 'end',
      render: ({ total, isSuppressed }) => {
        if (total !== null) return format.count(total);
        return isSuppressed ? words('reporting.suppressed') : <Nothing />;
      },
    },
    {
      key: 'trace',
      header: words('reporting.traceAct'),
      render: ({ level, trace }) =>
        level === 'partner' || trace.length === 0 ? (
          <Nothing />
        ) : (
          trace.map(({ name, value }) => `${name} : ${format.count(value)}`).join(' · ')
        ),
    },
  ];
  return (
    <Card title={label} flush>
      <DataTable caption={label} columns={columns} rows={levels} rowKey={({ nodeId }) => nodeId} />
    </Card>
  );
}
