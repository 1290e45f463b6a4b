import {
  ApplicationFilePage,
  ApplicationsPage,
  AuditFilePage,
  AuditorPoolPage,
  MyAuditsPage,
} from '@maillage/labelling-admin';
import { applicationFileRoute, auditRoute, labelApplicationsRoute } from '../routes/label-life.routes.js';

export const AuditsRoute = MyAuditsPage;
export const AuditorsRoute = AuditorPoolPage;

export function AuditRoute() {
  const { cycleId } = auditRoute.useParams();
  const { partie, critere } = auditRoute.useSearch();
  return <AuditFilePage key={cycleId} cycleId={cycleId} part={partie ?? 'criteres'} criterionKey={critere ?? null} />;
}

export function LabelApplicationsRoute() {
  const { vue } = labelApplicationsRoute.useSearch();
  return <ApplicationsPage view={vue ?? 'recevoir'} />;
}

export function ApplicationFileRoute() {
  const { cycleId } = applicationFileRoute.useParams();
  return <ApplicationFilePage key={cycleId} cycleId={cycleId} />;
}
