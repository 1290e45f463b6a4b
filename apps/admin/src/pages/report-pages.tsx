import { CallIndicatorsPage, ReportListPage, ReportPage } from '@maillage/calls-admin';
import { callIndicatorsRoute, reportRoute } from '../routes/calls.routes.js';

export const ReportsRoute = ReportListPage;

export function ReportRoute() {
  const { reportId } = reportRoute.useParams();
  return <ReportPage key={reportId} reportId={reportId} />;
}

export function CallIndicatorsRoute() {
  const { callId } = callIndicatorsRoute.useParams();
  return <CallIndicatorsPage key={callId} callId={callId} />;
}
