import { useQuery } from '@apollo/client/react';
import { Card, Meta, Page, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ProjectReportFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { ConsolidationCards } from './consolidation-cards.js';
import { OwnShareCards } from './own-share-cards.js';
import { PublishedCard } from './published-card.js';
import { reportQuery } from './report.operations.js';
import { ReportStateTag } from './report-tags.js';

const refreshEvery = 30_000;

/** A report: our share of it, and for the lead applicant all shares added up. */
export function ReportPage({ reportId }: { reportId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const format = useFormat();
  const { places } = useCallsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(reportQuery, {
    variables: { id: reportId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  const report = data?.projectReport;
  if (report === undefined) {
    const states = { loading, error: refused(error), onRetry: () => void refetch() };
    return <LoadingPage title={words('reporting.report')} what={words('reporting.what')} {...states} />;
  }
  const { title, number, kind, dueOn, startsOn, endsOn, state, own, consolidation } = report;
  const day = (on: string) => format.day(on, { weekday: false });
  const days = { from: day(startsOn), until: day(endsOn) };
  return (
    <Page
      title={words('reporting.name', { title, number })}
      lead={`${words(`reporting.${kind}`)}, ${words('reporting.period', days)}.`}
      breadcrumb={crumbs(
        { label: words('reporting.title'), href: places.reports },
        { label: words('reporting.report') },
      )}
      meta={
        <>
          <Meta>
            <ReportStateTag {...report} />
          </Meta>
          <Meta>{words('reporting.dueOn', { day: day(dueOn) })}</Meta>
        </>
      }
    >
      {report.closing !== null && <ClosingCard closing={report.closing} />}
      {own !== null && state === 'open' && (
        <OwnShareCards key={`${report.id} ${own.version}`} report={report} share={own} onTaken={() => void refetch()} />
      )}
      {consolidation !== null && <ConsolidationCards report={report} consolidation={consolidation} />}
      {consolidation === null && report.published.length > 0 && <PublishedCard report={report} />}
    </Page>
  );
}

function ClosingCard({ closing }: { closing: NonNullable<ProjectReportFieldsFragment['closing']> }) {
  const words = useCallsWords();
  return (
    <Card title={words('reporting.summary')}>
      <p>{closing.summary}</p>
      {closing.reason !== null && <p>{closing.reason}</p>}
      <p>{words('reporting.closedBy', { name: closing.by })}</p>
    </Card>
  );
}
