export { FrameworkVersionPage } from './frameworks/framework-version-page.js';
export { frameworksMessages } from './frameworks/frameworks.messages.js';
export { FrameworksPage } from './frameworks/frameworks-page.js';
export { labellingMessages } from './language/labelling.messages.js';
export { useLabellingWords } from './language/labelling-words.js';
export {
  LabellingFrameProvider,
  type LabellingFrame,
  type LabellingList,
  type LabellingPlaces,
} from './labelling-frame.js';
export { RightHolders } from './right-holders.js';
export { useLabelRecordSubjects } from './records/use-label-record-subjects.js';
export { labellingRefusalsInEnglish } from './refusals/refusals.en.js';
export { labellingRefusalsInFrench } from './refusals/refusals.fr.js';
export { SteeringPage } from './steering/steering-page.js';
export { steeredViews, type SteeringSearch } from './steering/steering-search.js';
export { useLabellingTransferWords } from './transfers/use-labelling-transfer-words.js';
export { steeringMessages } from './steering/steering.messages.js';
export { labelAwaitedMessages } from './awaited/awaited.messages.js';
export { useAwaitedLabelActs } from './awaited/use-awaited-label-acts.js';
export { LabelCampaignsPage } from './campaigns/label-campaigns-page.js';
export { labelCampaignMessages } from './campaigns/label-campaign.messages.js';
export { ApplicationPage } from './application/application-page.js';
export { CourseTabs, type CoursePart } from './application/course-tabs.js';
export { RegionalReviewPage } from './application/regional-review-page.js';
export { RegionCyclesPage, regionViews } from './application/region-cycles-page.js';
export { AuditFilePage, auditParts } from './audit/audit-file-page.js';
export { AuditedPage } from './audit/audited-page.js';
export { MyAuditsPage } from './audit/my-audits-page.js';
export { ApplicationFilePage } from './auditors/application-file-page.js';
export { ApplicationsPage, applicationViews } from './auditors/applications-page.js';
export { AuditorPoolPage } from './auditors/auditor-pool-page.js';
export { CommissionItemPage } from './commission/commission-item-page.js';
export { CommissionListPage } from './commission/commission-list-page.js';
export { CommissionMembersPage } from './commission/commission-members-page.js';
export { CommissionPage } from './commission/commission-page.js';
export { lifeMessages } from './language/life.messages.js';
export { DecisionPage } from './register/decision-page.js';
export { LabelRecordPage, scopeKinds } from './register/label-record-page.js';
export { LabelRegisterPage } from './register/label-register-page.js';
export { labelLevels, labelStates, registerDelays } from './register/register-search.js';
export { VerificationPage } from './verification/verification-page.js';
export { assessmentMessages } from './language/assessment.messages.js';
export { LabelPage } from './label/label-page.js';
export { LabelCyclePage, labelDialogs } from './label/label-cycle-page.js';
export { PlanPage, planViews } from './plan/plan-page.js';
export { criteriaFilters } from './self-assessment/criteria-list.js';
export { SelfAssessmentPage } from './self-assessment/self-assessment-page.js';
