import {
  Act,
  Card,
  type Column,
  DataTable,
  MINUS,
  Nothing,
  Pile,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ProjectReportFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { CloseReportDialog, CorrectionDialog, TraceDialog } from './consolidation-dialogs.js';
import { ReportFiles } from './report-files.js';
import { ShareStateTag } from './report-tags.js';
import { warningWords } from './warning-words.js';

type Consolidation = NonNullable<ProjectReportFieldsFragment['consolidation']>;
type Figure = Consolidation['figures'][number];
type Account = Consolidation['accounts'][number];
type Share = Consolidation['shares'][number];

interface ConsolidationProps {
  report: ProjectReportFieldsFragment;
  consolidation: Consolidation;
}

/** All shares added up with their trace, for the lead applicant, who asks for corrections and closes. */
export function ConsolidationCards({ report, consolidation }: ConsolidationProps) {
  const words = useCallsWords();
  const { availability } = useRefusalWords();
  const [isClosing, setClosing] = useState(false);
  const { mayClose } = consolidation;
  const canClose = mayClose.can || mayClose.code === 'sharesAwaited';
  return (
    <>
      <SharesCard report={report} shares={consolidation.shares} />
      <FiguresCard consolidation={consolidation} />
      <MoneyCard consolidation={consolidation} />
      <Card title={words('reporting.close')}>
        <Pile>
          <p>{words('reporting.closeDetail')}</p>
          {report.state === 'open' && (
            <Act
              variant="filled"
              label={words('reporting.close')}
              {...(canClose ? {} : { available: availability(mayClose) })}
              onAct={() => setClosing(true)}
            />
          )}
          <ReportFiles reportId={report.id} />
        </Pile>
      </Card>
      {isClosing && (
        <CloseReportDialog reportId={report.id} isIncomplete={!mayClose.can} onClose={() => setClosing(false)} />
      )}
    </>
  );
}

function FiguresCard({ consolidation: { figures, shares } }: { consolidation: Consolidation }) {
  const words = useCallsWords();
  const format = useFormat();
  const [traced, setTraced] = useState<Figure | null>(null);
  const columns: Column<Figure>[] = [
    {
      key: 'label',
      header: words('reporting.indicator'),
      rowHead: true,
      render: ({ label, partOf }) => (partOf === null ? label : `– ${label}`),
    },
    {
      key: 'target',
      header: words('reporting.targetColumn'),
      align: 'end',
      render: ({ target }) => (target === null ? <Nothing /> : format.count(target)),
    },
    {
      key: 'achieved',
      header: words('reporting.achieved'),
      align: 'end',
      render: ({ achieved }) => (achieved === null ? <Nothing /> : format.count(achieved)),
    },
    {
      key: 'rate',
      header: words('reporting.rate'),
      align: 'end',
      render: ({ percent }) => (percent === null ? <Nothing /> : format.percent(percent / 100, 0)),
    },
    {
      key: 'check',
      header: words('reporting.check'),
      render: ({ warnings }) => warnings.map((warning) => warningWords(words, warning)).join(' ') || <Nothing />,
    },
    {
      key: 'trace',
      header: '',
      render: (figure) =>
        figure.trace.length === 0 ? (
          <Nothing />
        ) : (
          <Act size="small" variant="link" label={words('reporting.traceAct')} onAct={() => setTraced(figure)} />
        ),
    },
  ];
  return (
    <Card title={words('reporting.figures')} flush>
      <DataTable caption={words('reporting.figures')} columns={columns} rows={figures} rowKey={({ code }) => code} />
      {traced !== null && <TraceDialog figure={traced} shares={shares} onClose={() => setTraced(null)} />}
    </Card>
  );
}

function MoneyCard({ consolidation: { accounts, total } }: { consolidation: Consolidation }) {
  const words = useCallsWords();
  const format = useFormat();
  const percent = (points: number | null) =>
    points === null ? <Nothing /> : signed(points, format.percent(Math.abs(points) / 10_000, 1));
  const columns: Column<Account>[] = [
    {
      key: 'account',
      header: words('reporting.account'),
      rowHead: true,
      render: ({ account, label }) => `${account} ${label}`,
    },
    {
      key: 'planned',
      header: words('reporting.plannedColumn'),
      align: 'end',
      render: (line) => format.money(line.plannedCents),
    },
    {
      key: 'actual',
      header: words('reporting.actual'),
      align: 'end',
      render: (line) => format.money(line.actualCents),
    },
    { key: 'gap', header: words('reporting.gapColumn'), align: 'end', render: (line) => format.money(line.gapCents) },
    {
      key: 'percent',
      header: words('reporting.gapPercentColumn'),
      align: 'end',
      render: (line) => percent(line.gapBasisPoints),
    },
  ];
  return (
    <Card title={words('reporting.money')} flush>
      <DataTable
        caption={words('reporting.money')}
        narrow="scroll"
        columns={columns}
        rows={accounts}
        rowKey={({ account }) => account}
        foot={{
          account: words('reporting.total'),
          planned: format.money(total.plannedCents),
          actual: format.money(total.actualCents),
          gap: format.money(total.gapCents),
          percent: percent(total.gapBasisPoints),
        }}
      />
    </Card>
  );
}

function signed(points: number, text: string): string {
  return points < 0 ? `${MINUS}${text}` : text;
}

function SharesCard({ report, shares }: { report: ProjectReportFieldsFragment; shares: readonly Share[] }) {
  const words = useCallsWords();
  const format = useFormat();
  const [asked, setAsked] = useState<Share | null>(null);
  const columns: Column<Share>[] = [
    {
      key: 'organisation',
      header: words('reporting.organisation'),
      rowHead: true,
      render: ({ organisation }) => organisation.name,
    },
    {
      key: 'state',
      header: words('reporting.state'),
      card: 'tag',
      render: ({ state }) => <ShareStateTag state={state} />,
    },
    {
      key: 'grant',
      header: words('reporting.grant'),
      align: 'end',
      render: ({ grantCents }) => format.money(grantCents),
    },
    {
      key: 'check',
      header: words('reporting.check'),
      render: ({ warnings }) => warnings.map((warning) => warningWords(words, warning)).join(' ') || <Nothing />,
    },
    {
      key: 'ask',
      header: '',
      render: (share) =>
        share.mayAskCorrections.can ? (
          <Act size="small" variant="link" label={words('reporting.askShort')} onAct={() => setAsked(share)} />
        ) : (
          <Nothing />
        ),
    },
  ];
  return (
    <Card title={words('reporting.shares')} flush>
      <DataTable
        caption={words('reporting.shares')}
        columns={columns}
        rows={shares}
        rowKey={({ organisation }) => organisation.id}
      />
      {asked !== null && <CorrectionDialog reportId={report.id} share={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}
