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
import { useCall } from '../call/use-call.js';
import { useCallsFrame } from '../calls-frame.js';
import type { CallIndicatorsQuery } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { callIndicatorsQuery } from './report.operations.js';

type Indicator = CallIndicatorsQuery['callIndicators'][number];
type Level = Indicator['levels'][number];

/** What the closed reports of a call add up to, from the partner to the nation, with who told it. */
export function CallIndicatorsPage({ callId }: { callId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { call } = useCall(callId);
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(callIndicatorsQuery, {
    variables: { callId },
    fetchPolicy: 'cache-and-network',
  });
  const indicators = data?.callIndicators;
  return (
    <Page
      title={words('reporting.levels')}
      breadcrumb={crumbs(...(call === undefined ? [] : [{ label: call.terms.title, href: places.call(callId) }]), {
        label: words('reporting.levels'),
      })}
      density="work"
    >
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
          <IndicatorCard key={`${indicator.code} ${indicator.partOf ?? ''} ${indicator.label}`} indicator={indicator} />
        ))}
      </QueryStates>
    </Page>
  );
}

function IndicatorCard({ indicator: { label, levels } }: { indicator: Indicator }) {
  const words = useCallsWords();
  const format = useFormat();
  const regions = useRegionNames();
  const columns: Column<Level>[] = [
    {
      key: 'level',
      header: words('reporting.level'),
      rowHead: true,
      render: ({ level, name, nodeId }) =>
        name ?? (level === 'nation' ? words('reporting.nation') : regions(nodeId.replace('region:', ''))),
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
      header: words('reporting.toldBy'),
      render: ({ level, trace }) =>
        level === 'partner' || trace.length === 0 ? <Nothing /> : words('reporting.tellers', { count: trace.length }),
    },
  ];
  return (
    <Card title={label} flush>
      <DataTable caption={label} columns={columns} rows={levels.filter(isTold)} rowKey={({ nodeId }) => nodeId} />
    </Card>
  );
}

/** A partner that was not asked of an indicator says nothing of it. */
function isTold({ level, total, trace }: Level): boolean {
  return level !== 'partner' || total !== 0 || trace.length > 0;
}
