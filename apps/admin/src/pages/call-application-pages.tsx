import {
  ApplicationDecisionsPage,
  ApplicationMessagesPage,
  ApplicationPage,
  ConsortiumPage,
  OurApplicationsPage,
} from '@maillage/calls-admin';
import {
  applicationConsortiumRoute,
  applicationDecisionsRoute,
  applicationMessagesRoute,
  callApplicationRoute,
} from '../routes/calls.routes.js';

export const CallApplicationsRoute = OurApplicationsPage;

export function CallApplicationRoute() {
  const { applicationId } = callApplicationRoute.useParams();
  const { partie } = callApplicationRoute.useSearch();
  return <ApplicationPage key={applicationId} applicationId={applicationId} part={partie ?? null} />;
}

export function ApplicationMessagesRoute() {
  const { applicationId } = applicationMessagesRoute.useParams();
  return <ApplicationMessagesPage key={applicationId} applicationId={applicationId} />;
}

export function ApplicationDecisionsRoute() {
  const { applicationId } = applicationDecisionsRoute.useParams();
  return <ApplicationDecisionsPage key={applicationId} applicationId={applicationId} />;
}

export function ApplicationConsortiumRoute() {
  const { applicationId } = applicationConsortiumRoute.useParams();
  return <ConsortiumPage key={applicationId} applicationId={applicationId} />;
}
