import { Act, Card, type Column, DataTable, Nothing, Pile, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ProjectReportFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReportFiles } from './report-files.js';

type Figure = ProjectReportFieldsFragment['published'][number];

/** The figures of a closed report as they may be published, for who runs the call. */
export function PublishedCard({ report }: { report: ProjectReportFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  const columns: Column<Figure>[] = [
    { key: 'label', header: words('reporting.indicator'), rowHead: true, render: ({ label }) => label },
    {
      key: 'value',
      header: words('reporting.achieved'),
      align: 'end',
      render: ({ value, isSuppressed }) => {
        if (value !== null) return format.count(value);
        return isSuppressed ? words('reporting.suppressed') : <Nothing />;
      },
    },
  ];
  return (
    <Card title={words('reporting.published')}>
      <Pile>
        <DataTable
          caption={words('reporting.published')}
          columns={columns}
          rows={report.published}
          rowKey={({ code }) => code}
        />
        <p>{words('reporting.suppressedDetail')}</p>
        <Act variant="link" href={places.callIndicators(report.callId)} label={words('reporting.levels')} />
        <ReportFiles reportId={report.id} />
      </Pile>
    </Card>
  );
}
