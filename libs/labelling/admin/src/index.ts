export { FrameworkVersionPage } from './frameworks/framework-version-page.js';
export { frameworksMessages } from './frameworks/frameworks.messages.js';
export { FrameworksPage } from './frameworks/frameworks-page.js';
export { useFrameworkTransferWords } from './frameworks/use-framework-transfer-words.js';
export { labellingMessages } from './language/labelling.messages.js';
export { useLabellingWords } from './language/labelling-words.js';
export {
  LabellingFrameProvider,
  type LabellingFrame,
  type LabellingList,
  type LabellingPlaces,
} from './labelling-frame.js';
export { useLabelRecordSubjects } from './records/use-label-record-subjects.js';
export { labellingRefusalsInEnglish } from './refusals/refusals.en.js';
export { labellingRefusalsInFrench } from './refusals/refusals.fr.js';
export { SteeringPage } from './steering/steering-page.js';
export { steeredViews, type SteeringSearch } from './steering/steering-search.js';
export { steeringMessages } from './steering/steering.messages.js';
export { labelAwaitedMessages } from './awaited/awaited.messages.js';
export { useAwaitedLabelActs, type AwaitedLabelLine } from './awaited/use-awaited-label-acts.js';
export { LabelCampaignsPage } from './campaigns/label-campaigns-page.js';
export { labelCampaignMessages } from './campaigns/label-campaign.messages.js';
export { assessmentMessages } from './language/assessment.messages.js';
export { LabelPage } from './label/label-page.js';
export { LabelCyclePage, labelDialogs } from './label/label-cycle-page.js';
export { PlanPage, planViews } from './plan/plan-page.js';
export { criteriaFilters } from './self-assessment/criteria-list.js';
export { SelfAssessmentPage } from './self-assessment/self-assessment-page.js';
