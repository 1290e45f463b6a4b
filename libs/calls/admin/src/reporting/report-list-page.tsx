import { useQuery } from '@apollo/client/react';
import {
  AppLink,
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
import { useCallsFrame } from '../calls-frame.js';
import type { ProjectReportsQuery } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { reportsQuery } from './report.operations.js';
import { ReportStateTag, ShareStateTag } from './report-tags.js';

type Line = ProjectReportsQuery['projectReports'][number];

/** The reports of the projects in which the organisation takes part, by their due day. */
export function ReportListPage() {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(reportsQuery, { fetchPolicy: 'cache-and-network' });
  const lines = data?.projectReports;
  const columns = useColumns();
  return (
    <Page title={words('reporting.title')} breadcrumb={crumbs({ label: words('reporting.title') })} density="work">
      <Card title={words('reporting.caption')} flush>
        <QueryStates
          loading={loading && lines === undefined}
          what={words('reporting.what')}
          rows={4}
          error={lines === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
        >
          {lines?.length === 0 && (
            <Empty title={words('reporting.nothing')} detail={words('reporting.nothingDetail')} />
          )}
          {lines !== undefined && lines.length > 0 && (
            <DataTable caption={words('reporting.caption')} columns={columns} rows={lines} rowKey={({ id }) => id} />
          )}
        </QueryStates>
      </Card>
    </Page>
  );
}

function useColumns(): Column<Line>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  return [
    {
      key: 'report',
      header: words('reporting.report'),
      rowHead: true,
      render: ({ id, title, number }) => (
        <AppLink href={places.report(id)}>{words('reporting.name', { title, number })}</AppLink>
      ),
    },
    { key: 'lead', header: words('reporting.lead'), render: ({ lead }) => lead.name },
    { key: 'due', header: words('reporting.due'), render: ({ dueOn }) => format.day(dueOn, { weekday: false }) },
    {
      key: 'state',
      header: words('reporting.state'),
      card: 'tag',
      render: ({ state, isLate, isStopped }) => <ReportStateTag state={state} isLate={isLate} isStopped={isStopped} />,
    },
    {
      key: 'ours',
      header: words('reporting.ours'),
      render: ({ ownState }) => (ownState === null ? <Nothing /> : <ShareStateTag state={ownState} />),
    },
    {
      key: 'received',
      header: words('reporting.received'),
      render: ({ isLead, sent, organisations: all }) =>
        isLead ? words('reporting.receivedOf', { sent, all }) : <Nothing />,
    },
  ];
}
