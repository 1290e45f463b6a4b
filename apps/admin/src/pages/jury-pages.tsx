import { AllocationPage, JuryPage, ReviewListPage, ReviewPage } from '@maillage/calls-admin';
import { callAllocationRoute, callJuryRoute, callReviewRoute } from '../routes/calls.routes.js';

export function CallJuryRoute() {
  const { callId } = callJuryRoute.useParams();
  return <JuryPage key={callId} callId={callId} />;
}

export function CallAllocationRoute() {
  const { callId } = callAllocationRoute.useParams();
  return <AllocationPage key={callId} callId={callId} />;
}

export function CallReviewsRoute() {
  return <ReviewListPage />;
}

export function CallReviewRoute() {
  const { assignmentId } = callReviewRoute.useParams();
  return <ReviewPage key={assignmentId} assignmentId={assignmentId} />;
}
