import { registerEnumType } from '@nestjs/graphql';
import {
  applicantStatuses,
  applicationActs,
  applicationStates,
  callActs,
  callsRefusals,
  callStates,
  correctionKinds,
  indicatorReporters,
  lockableFields,
  partnerActs,
  partnerStates,
  publicationGaps,
  reportKinds,
  reportShareStates,
  reportStates,
} from '@maillage/calls-domain';
import { prefillOrigins, sectionStates } from '@maillage/forms-domain';
import { declareRefusals, enumOf } from '@maillage/platform-server';
import { messageAudiences } from '../application/application/asked.js';
import { prefillSources } from '../application/reporting/report-form.js';

export const CallStateEnum = enumOf(callStates);
export const CallActEnum = enumOf(callActs);
export const PublicationGapEnum = enumOf(publicationGaps);
export const LockableFieldEnum = enumOf(lockableFields);
export const ApplicationStateEnum = enumOf(applicationStates);
export const ApplicationActEnum = enumOf(applicationActs);
export const ApplicantStatusEnum = enumOf(applicantStatuses);
export const CorrectionKindEnum = enumOf(correctionKinds);
export const SectionStateEnum = enumOf(sectionStates);
export const CallAnswerOriginEnum = enumOf(prefillOrigins);
export const MessageAudienceEnum = enumOf(messageAudiences);
export const ConsortiumKindEnum = enumOf(['forbidden', 'possible', 'required'] as const);
export const PartnerStateEnum = enumOf(partnerStates);
export const PartnerActEnum = enumOf(partnerActs);
export const IndicatorReporterEnum = enumOf(indicatorReporters);
export const ReportKindEnum = enumOf(reportKinds);
export const ReportStateEnum = enumOf(reportStates);
export const ReportShareStateEnum = enumOf(reportShareStates);
export const ReportActEnum = enumOf(['fill', 'send', 'askCorrections', 'close'] as const);
export const PrefillSourceEnum = enumOf(prefillSources);

declareRefusals(callsRefusals);
registerEnumType(CallStateEnum, { name: 'CallState' });
registerEnumType(CallActEnum, { name: 'CallAct' });
registerEnumType(PublicationGapEnum, { name: 'CallPublicationGap' });
registerEnumType(LockableFieldEnum, { name: 'CallLockableField' });
registerEnumType(ApplicationStateEnum, { name: 'CallApplicationState' });
registerEnumType(ApplicationActEnum, { name: 'CallApplicationAct' });
registerEnumType(ApplicantStatusEnum, { name: 'CallApplicantStatus' });
registerEnumType(CorrectionKindEnum, { name: 'CallCorrectionKind' });
registerEnumType(SectionStateEnum, { name: 'CallSectionState' });
registerEnumType(CallAnswerOriginEnum, { name: 'CallAnswerOrigin' });
registerEnumType(MessageAudienceEnum, { name: 'CallMessageAudience' });
registerEnumType(ConsortiumKindEnum, { name: 'CallConsortiumKind' });
registerEnumType(PartnerStateEnum, { name: 'CallPartnerState' });
registerEnumType(PartnerActEnum, { name: 'CallPartnerAct' });
registerEnumType(IndicatorReporterEnum, { name: 'ProjectIndicatorReporter' });
registerEnumType(ReportKindEnum, { name: 'ProjectReportKind' });
registerEnumType(ReportStateEnum, { name: 'ProjectReportState' });
registerEnumType(ReportShareStateEnum, { name: 'ReportShareState' });
registerEnumType(ReportActEnum, { name: 'ReportAct' });
registerEnumType(PrefillSourceEnum, { name: 'ReportPrefillSource' });
