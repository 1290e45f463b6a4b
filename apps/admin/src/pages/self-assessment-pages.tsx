import { HelpingGroupsCard } from '@maillage/workgroups-admin';
import { LabelCyclePage, LabelPage, PlanPage, SelfAssessmentPage } from '@maillage/labelling-admin';
import { labelCycleRoute, labelPlanRoute, labelRoute, selfAssessmentRoute } from '../routes/self-assessment.routes.js';

export function LabelRoute() {
  const { aide } = labelRoute.useSearch();
  return <LabelPage helpOnly={aide === 'demandee'} helpers={<HelpingGroupsCard />} />;
}

export function LabelCycleRoute() {
  const { cycleId } = labelCycleRoute.useParams();
  const { acte } = labelCycleRoute.useSearch();
  return <LabelCyclePage key={`${cycleId} ${acte ?? ''}`} cycleId={cycleId} act={acte ?? null} />;
}

export function SelfAssessmentRoute() {
  const { cycleId } = selfAssessmentRoute.useParams();
  const search = selfAssessmentRoute.useSearch();
  return <SelfAssessmentPage key={cycleId} cycleId={cycleId} search={search} />;
}

export function LabelPlanRoute() {
  const { cycleId } = labelPlanRoute.useParams();
  const { vue } = labelPlanRoute.useSearch();
  return <PlanPage key={cycleId} cycleId={cycleId} view={vue ?? null} />;
}
