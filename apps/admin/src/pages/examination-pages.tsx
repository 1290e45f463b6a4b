import {
  ExaminationCorrectionsPage,
  ExaminationDecisionsPage,
  ExaminationMessagesPage,
  ExaminationPage,
} from '@maillage/calls-admin';
import {
  examinationCorrectionsRoute,
  examinationDecisionsRoute,
  examinationMessagesRoute,
  examinationRoute,
} from '../routes/calls.routes.js';

export function ExaminationRoute() {
  const { applicationId } = examinationRoute.useParams();
  return <ExaminationPage key={applicationId} applicationId={applicationId} />;
}

export function ExaminationCorrectionsRoute() {
  const { applicationId } = examinationCorrectionsRoute.useParams();
  return <ExaminationCorrectionsPage key={applicationId} applicationId={applicationId} />;
}

export function ExaminationMessagesRoute() {
  const { applicationId } = examinationMessagesRoute.useParams();
  return <ExaminationMessagesPage key={applicationId} applicationId={applicationId} />;
}

export function ExaminationDecisionsRoute() {
  const { applicationId } = examinationDecisionsRoute.useParams();
  return <ExaminationDecisionsPage key={applicationId} applicationId={applicationId} />;
}
