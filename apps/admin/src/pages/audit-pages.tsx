import {
  ApplicationFilePage,
  ApplicationsPage,
  AuditFilePage,
  AuditorPoolPage,
  MyAuditsPage,
  RightHolders,
} from '@maillage/labelling-admin';
import { applicationFileRoute, auditRoute, labelApplicationsRoute } from '../routes/label-life.routes.js';

export function AuditsRoute() {
  return (
    <RightHolders anyOf={['auditLabels']}>
      <MyAuditsPage />
    </RightHolders>
  );
}

export function AuditorsRoute() {
  return (
    <RightHolders anyOf={['steerLabelling']}>
      <AuditorPoolPage />
    </RightHolders>
  );
}

export function AuditRoute() {
  const { cycleId } = auditRoute.useParams();
  const { partie, critere } = auditRoute.useSearch();
  return (
    <RightHolders anyOf={['auditLabels']}>
      <AuditFilePage key={cycleId} cycleId={cycleId} part={partie ?? 'criteres'} criterionKey={critere ?? null} />
    </RightHolders>
  );
}

export function LabelApplicationsRoute() {
  const { vue } = labelApplicationsRoute.useSearch();
  return (
    <RightHolders anyOf={['steerLabelling']}>
      <ApplicationsPage view={vue ?? 'recevoir'} />
    </RightHolders>
  );
}

export function ApplicationFileRoute() {
  const { cycleId } = applicationFileRoute.useParams();
  return (
    <RightHolders anyOf={['steerLabelling']}>
      <ApplicationFilePage key={cycleId} cycleId={cycleId} />
    </RightHolders>
  );
}
