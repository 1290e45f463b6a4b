import {
  ApplicationPage,
  AuditedPage,
  DecisionPage,
  RegionalReviewPage,
  RegionCyclesPage,
  RightHolders,
} from '@maillage/labelling-admin';
import {
  accompaniedLabelsRoute,
  labelApplicationRoute,
  labelAuditRoute,
  labelDecisionRoute,
  labelReviewRoute,
} from '../routes/label-life.routes.js';

export function LabelApplicationRoute() {
  const { cycleId } = labelApplicationRoute.useParams();
  return <ApplicationPage key={cycleId} cycleId={cycleId} />;
}

export function LabelAuditRoute() {
  const { cycleId } = labelAuditRoute.useParams();
  return <AuditedPage key={cycleId} cycleId={cycleId} />;
}

export function LabelDecisionRoute() {
  const { cycleId } = labelDecisionRoute.useParams();
  return <DecisionPage key={cycleId} cycleId={cycleId} />;
}

export function AccompaniedLabelsRoute() {
  const { vue } = accompaniedLabelsRoute.useSearch();
  return (
    <RightHolders anyOf={['accompanyLabelling']}>
      <RegionCyclesPage view={vue ?? null} />
    </RightHolders>
  );
}

export function LabelReviewRoute() {
  const { cycleId } = labelReviewRoute.useParams();
  return (
    <RightHolders anyOf={['accompanyLabelling']}>
      <RegionalReviewPage key={cycleId} cycleId={cycleId} />
    </RightHolders>
  );
}
